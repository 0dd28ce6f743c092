import type { CommandName } from '../../../workshop/session';

type Edits = Record<CommandName<'press-release'>, string>;

const de = {
  edits: {
    writeParts: 'Text geschrieben',
    addQuestion: 'Frage hinzugefügt',
    updateQuestion: 'Frage geändert',
    moveQuestion: 'Frage verschoben',
    removeQuestion: 'Frage gelöscht',
  } satisfies Edits,
};

const en: typeof de = {
  edits: {
    writeParts: 'Text written',
    addQuestion: 'Question added',
    updateQuestion: 'Question changed',
    moveQuestion: 'Question moved',
    removeQuestion: 'Question deleted',
  },
};

export const pressReleaseTexts = { de, en };
