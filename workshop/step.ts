import type { Language, Localized } from './language';

/** The steps of this version with their names, in the order of the day. */
export const stepNames = {
  kickoff: { de: 'Auftakt', en: 'Kick-off' },
  'reality-check': { de: 'Standortbestimmung', en: 'Reality check' },
  intent: { de: 'Strategische Absicht', en: 'Strategic intent' },
  'vision-board': { de: 'Zukunftsbild', en: 'Vision board' },
  experience: { de: 'Erlebnis & Emotionen', en: 'Experience & emotions' },
  'pain-points': { de: 'Schmerzpunkte', en: 'Pain points' },
  'press-release': { de: 'Pressemitteilung', en: 'Press release' },
  operations: { de: 'Betriebsabläufe', en: 'Operations review' },
  roadmap: { de: 'Roadmap', en: 'Roadmap' },
  closing: { de: 'Abschluss', en: 'Closing' },
} satisfies Record<string, Localized<string>>;

export type StepId = keyof typeof stepNames;

export const stepIds = Object.keys(stepNames) as StepId[];

/** Changes a slice (an immer draft) in place. Unknown ids are ignored, because another window may have deleted the item. */
// oxlint-disable-next-line typescript/no-explicit-any -- arguments differ per command; `CommandArgs` restores their types
export type Command<Slice> = (slice: Slice, args: any) => void;

/** What the facilitator reads in the guide drawer while leading a step. Plain sentences, no markup. */
export interface Guide {
  /** What the step is for, one or two sentences. */
  aim: string;
  /** What the participants have at the end. */
  result: string;
  /** What good looks like: how the facilitator recognises a good result while still in the room. One to three sentences. */
  good: string;
  /** How long the step takes, in minutes: the sum of its moves. */
  minutes: number;
  /** How to lead it, in order: what the facilitator does, and says in quotation marks. */
  moves: readonly { title: string; minutes: number; text: string }[];
  /** Questions to say aloud. */
  questions: readonly string[];
  /** What tends to go wrong, and what helps. */
  pitfalls: readonly string[];
  /** How to lead it in half the time: the moves that are kept, what is left out and where that is made up for. */
  halved: { moves: readonly { title: string; minutes: number }[]; leftOut: string };
  /** What the empty chair asks in this step. */
  emptyChair: string;
}

/** Kinds of what was said, in the order in which they are offered to the press release. */
export const sourceMaterialKinds = ['fragment', 'intent', 'note', 'experience', 'painPoint', 'chair'] as const;
export type SourceMaterialKind = (typeof sourceMaterialKinds)[number];

/** Something said in a step that can be inserted into the press release. */
export interface SourceMaterial {
  kind: SourceMaterialKind;
  /** The step and the item in it. */
  source: { step: StepId; id: string };
  text: string;
  /** Where it belongs, in the language of the documents: a cluster, a phase, who said it. May be empty. */
  about: string;
}

/** Lengths of a workshop with a preset agenda. */
export const presets = ['half-day', 'full-day', 'two-days'] as const;
export type Preset = (typeof presets)[number];

/** Input for a new session. `newId` is passed in so that tests are deterministic. */
export interface CreateContext {
  title: string;
  preset: Preset;
  language: Language;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  newId: () => string;
}

/** A slice of the session and its commands. */
export interface SliceDefinition<Slice, Commands extends Record<string, Command<Slice>>> {
  /** The slice of a fresh session. */
  create: (context: CreateContext) => Slice;
  commands: Commands;
}

/** What every step has, with or without a slice of its own. */
export interface StepDescription<Slice> {
  /** What was said in the step, for the press release; `language` is that of the documents. */
  sourceMaterial?: (slice: Slice, language: Language) => SourceMaterial[];
  /** Planned minutes in the agenda of each preset; 0 leaves the step out. */
  minutes: Readonly<Record<Preset, number>>;
  /** 0 for an untouched step to 1 for one with everything that a document needs. */
  progress: (slice: Slice) => number;
  /** Terms shared by screen and documents. */
  words: Localized<Record<string, unknown>>;
  guide: Localized<Guide>;
}

/**
 * A step with a slice of its own. Its screen has the same id in the renderer. Its `outline.ts` is imported only by the builders of
 * documents, so that charts and tables are loaded with the first document.
 */
export interface Step<Slice, Commands extends Record<string, Command<Slice>>>
  extends SliceDefinition<Slice, Commands>, StepDescription<Slice> {}
