import type { CommandName } from '../../../workshop/session';

type Edits = Record<CommandName<'experience'>, string>;

const de = {
  edits: {
    addPhase: 'Phase hinzugefügt',
    renamePhase: 'Phase umbenannt',
    movePhase: 'Phase verschoben',
    removePhase: 'Phase gelöscht',
    addTouchpoint: 'Kontaktpunkt hinzugefügt',
    updateTouchpoint: 'Kontaktpunkt geändert',
    moveTouchpoint: 'Kontaktpunkt verschoben',
    removeTouchpoint: 'Kontaktpunkt gelöscht',
    addTargetEmotion: 'Zielemotion hinzugefügt',
    updateTargetEmotion: 'Zielemotion geändert',
    removeTargetEmotion: 'Zielemotion gelöscht',
    writeStatement: 'Erlebnissatz geändert',
  } satisfies Edits,
};

const en: typeof de = {
  edits: {
    addPhase: 'Phase added',
    renamePhase: 'Phase renamed',
    movePhase: 'Phase moved',
    removePhase: 'Phase deleted',
    addTouchpoint: 'Touchpoint added',
    updateTouchpoint: 'Touchpoint changed',
    moveTouchpoint: 'Touchpoint moved',
    removeTouchpoint: 'Touchpoint deleted',
    addTargetEmotion: 'Target emotion added',
    updateTargetEmotion: 'Target emotion changed',
    removeTargetEmotion: 'Target emotion deleted',
    writeStatement: 'Experience statement changed',
  },
};

export const experienceTexts = { de, en };
