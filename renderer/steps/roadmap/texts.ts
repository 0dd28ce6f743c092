import type { CommandName } from '../../../workshop/session';

type Edits = Record<CommandName<'roadmap'>, string>;

const de = {
  edits: {
    addInitiative: 'Initiative hinzugefügt',
    updateInitiative: 'Initiative geändert',
    updateMetric: 'Messgröße geändert',
    moveInitiative: 'Initiative verschoben',
    setDependency: 'Abhängigkeit geändert',
    removeInitiative: 'Initiative gelöscht',
    setHorizonMonths: 'Horizont geändert',
  } satisfies Edits,
};

const en: typeof de = {
  edits: {
    addInitiative: 'Initiative added',
    updateInitiative: 'Initiative changed',
    updateMetric: 'Metric changed',
    moveInitiative: 'Initiative moved',
    setDependency: 'Dependency changed',
    removeInitiative: 'Initiative deleted',
    setHorizonMonths: 'Horizon changed',
  },
};

export const roadmapTexts = { de, en };
