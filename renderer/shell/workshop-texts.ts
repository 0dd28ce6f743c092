import { workshopFactsWords } from '../../workshop/facts/words';
import type { CommandName } from '../../workshop/session';
import { mergeTexts } from './merge-texts';

type Edits = Record<CommandName<'workshop'>, string>;

const de = {
  pictureRefused: {
    type: 'Dieses Bild kann Leitbild nicht lesen. JPEG, PNG, WebP und GIF gehen.',
    heic: 'HEIC-Bilder vom iPhone kann Leitbild nicht lesen. Bitte speichern Sie das Bild als JPEG.',
    size: 'Dieses Bild ist zu groß: höchstens 25 MB und 50 Megapixel. Bitte speichern Sie es kleiner.',
    complex:
      'Dieses Bild ist zu aufwendig: Es braucht mehr als 5 Sekunden oder 300 MB Speicher. Bitte speichern Sie es kleiner.',
    unreadable: 'Die Datei ließ sich nicht lesen.',
    disk: 'Das Bild konnte nicht gespeichert werden: Der Datenträger ist voll oder nicht beschreibbar.',
  },
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
    insertAgendaItem: 'Punkt eingeschoben',
    startAgendaItem: 'Punkt begonnen',
    finishAgendaItem: 'Punkt beendet',
    skipAgendaItem: 'Punkt übersprungen oder wieder aufgenommen',
    shareAgendaMinutes: 'Restliche Zeit verteilt',
    setTimer: 'Uhr gestellt',
    extendTimer: 'Uhr verlängert',
    pauseTimer: 'Uhr angehalten',
    resumeTimer: 'Uhr fortgesetzt',
    rebaseTimer: 'Uhr angepasst',
    clearAgendaTimes: 'Zeiten des Tages gelöscht',
    addAgendaGroup: 'Gruppe hinzugefügt',
    updateAgendaGroup: 'Gruppe geändert',
    removeAgendaGroup: 'Gruppe entfernt',
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
  pictureRefused: {
    type: 'Leitbild cannot read this picture. JPEG, PNG, WebP and GIF work.',
    heic: 'Leitbild cannot read HEIC pictures from an iPhone. Please save the picture as JPEG.',
    size: 'This picture is too large: at most 25 MB and 50 megapixels. Please save it smaller.',
    complex: 'This picture is too complex: it needs more than 5 seconds or 300 MB of memory. Please save it smaller.',
    unreadable: 'The file could not be read.',
    disk: 'The picture could not be saved: the drive is full or cannot be written to.',
  },
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
    insertAgendaItem: 'Item inserted',
    startAgendaItem: 'Item started',
    finishAgendaItem: 'Item finished',
    skipAgendaItem: 'Item skipped or taken up again',
    shareAgendaMinutes: 'Remaining time shared out',
    setTimer: 'Timer set',
    extendTimer: 'Timer extended',
    pauseTimer: 'Timer paused',
    resumeTimer: 'Timer resumed',
    rebaseTimer: 'Timer adjusted',
    clearAgendaTimes: 'Times of the day cleared',
    addAgendaGroup: 'Group added',
    updateAgendaGroup: 'Group changed',
    removeAgendaGroup: 'Group removed',
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
