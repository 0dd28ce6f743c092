import { workshopFactsWords } from '../../workshop/facts/words';
import type { CommandName } from '../../workshop/session';
import { mergeTexts } from './merge-texts';

type Edits = Record<CommandName<'workshop'>, string>;

const de = {
  edits: {
    updateDetails: 'Angaben geändert',
    addParticipant: 'Person hinzugefügt',
    addParticipants: 'Personen hinzugefügt',
    updateParticipant: 'Person geändert',
    removeParticipant: 'Person entfernt',
    addAgendaItem: 'Punkt hinzugefügt',
    updateAgendaItem: 'Punkt geändert',
    moveAgendaItem: 'Ablauf umgestellt',
    removeAgendaItem: 'Punkt entfernt',
    updateEmptyChair: 'Leerer Stuhl geändert',
    recordSaying: 'Äußerung festgehalten',
    removeSaying: 'Äußerung gelöscht',
    addDecision: 'Entscheidung festgehalten',
    updateDecision: 'Entscheidung geändert',
    removeDecision: 'Entscheidung gelöscht',
    addParked: 'Thema gespeichert',
    updateParked: 'Thema geändert',
    removeParked: 'Thema gelöscht',
  } satisfies Edits,
};

const en: typeof de = {
  edits: {
    updateDetails: 'Details changed',
    addParticipant: 'Person added',
    addParticipants: 'People added',
    updateParticipant: 'Person changed',
    removeParticipant: 'Person removed',
    addAgendaItem: 'Item added',
    updateAgendaItem: 'Item changed',
    moveAgendaItem: 'Agenda rearranged',
    removeAgendaItem: 'Item removed',
    updateEmptyChair: 'Empty chair changed',
    recordSaying: 'Statement recorded',
    removeSaying: 'Statement deleted',
    addDecision: 'Decision recorded',
    updateDecision: 'Decision changed',
    removeDecision: 'Decision deleted',
    addParked: 'Topic parked',
    updateParked: 'Topic changed',
    removeParked: 'Topic deleted',
  },
};

/** Texts of the workshop facts. Loaded with the first open session, because every step shows facts and can undo edits of them. */
export const workshopTexts = mergeTexts(workshopFactsWords, { de, en });
