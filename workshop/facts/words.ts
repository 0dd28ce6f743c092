import { functionNames } from '../function';
import type { confidentialities, parkedOutcomes } from './terms';

type Confidentiality = (typeof confidentialities)[number];
type Outcome = (typeof parkedOutcomes)[number];

const de = {
  title: 'Titel',
  organisation: 'Organisation',
  purpose: 'Anlass und Ziel des Tages',
  date: 'Datum',
  place: 'Ort',
  confidentiality: 'Vertraulichkeit',
  facilitators: 'Moderation',
  startTime: 'Beginn',
  participants: 'Teilnehmende',
  participant: { name: 'Name oder Kürzel', role: 'Rolle', function: 'Bereich' },
  agenda: 'Ablauf',
  emptyChair: {
    title: 'Der leere Stuhl',
    name: 'Wer dort sitzt',
    situation: 'Die Lage in einem Satz',
    goal: 'Was dieser Mensch erreichen möchte',
    annoyance: 'Was diesen Menschen ärgert',
    quote: 'Ein typischer Satz',
  },
  sayings: 'Vom leeren Stuhl gesagt',
  decisions: 'Entscheidungen',
  decision: 'Entscheidung',
  parkingLot: 'Themenspeicher',
  parked: 'Thema',
  outcome: 'Was daraus wird',
  outcomes: {
    open: 'Offen',
    settled: 'Geklärt',
    assigned: 'Übernommen',
    dropped: 'Entfällt',
  } satisfies Record<Outcome, string>,
  owner: 'Wer',
  due: 'Bis wann',
  fromStep: 'Aus',
  atTheTable: 'Wer am Tisch saß',
  functions: functionNames.de,
  confidentialities: {
    public: 'Öffentlich',
    internal: 'Intern',
    confidential: 'Vertraulich',
    'strictly-confidential': 'Streng vertraulich',
  } satisfies Record<Confidentiality, string>,
};

const en: typeof de = {
  title: 'Title',
  organisation: 'Organisation',
  purpose: 'Why we are here today',
  date: 'Date',
  place: 'Place',
  confidentiality: 'Confidentiality',
  facilitators: 'Facilitation',
  startTime: 'Start',
  participants: 'Participants',
  participant: { name: 'Name or alias', role: 'Role', function: 'Function' },
  agenda: 'Agenda',
  emptyChair: {
    title: 'The empty chair',
    name: 'Who sits there',
    situation: 'Their situation in one sentence',
    goal: 'What they want to get done',
    annoyance: 'What annoys them',
    quote: 'Something they would say',
  },
  sayings: 'Said from the empty chair',
  decisions: 'Decisions',
  decision: 'Decision',
  parkingLot: 'Parking lot',
  parked: 'Topic',
  outcome: 'What becomes of it',
  outcomes: { open: 'Open', settled: 'Settled', assigned: 'Taken on', dropped: 'Dropped' },
  owner: 'Who',
  due: 'By when',
  fromStep: 'From',
  atTheTable: 'Who sat at the table',
  functions: functionNames.en,
  confidentialities: {
    public: 'Public',
    internal: 'Internal',
    confidential: 'Confidential',
    'strictly-confidential': 'Strictly confidential',
  },
};

export const workshopFactsWords = { de, en };
