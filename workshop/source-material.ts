import { inOrder } from './collection';
import { journey } from './experience/moments';
import { experienceWords } from './experience/words';
import { workshopFactsWords } from './facts/words';
import { passagesOf } from './press-release/passages';
import type { Material, PartId, PressRelease } from './press-release/schema';
import type { SessionDocument } from './session-schema';
import { stepNames } from './step';
import { areaOf } from './vision-board/area-of';
import { inReadingOrder } from './vision-board/reading-order';
import type { Area, Note } from './vision-board/schema';

/** What kind of thing was said, in the order in which it is offered. */
export const sourceMaterialKinds = ['fragment', 'note', 'experience', 'painPoint', 'chair'] as const;
export type SourceMaterialKind = (typeof sourceMaterialKinds)[number];

/** Something that the room has said and that can be put into the press release. */
export interface SourceMaterial {
  kind: SourceMaterialKind;
  source: Material['source'];
  text: string;
  /** Where it belongs, in the language of the documents: a cluster, a phase, who said it. May be empty. */
  about: string;
}

type Source = (session: SessionDocument) => SourceMaterial[];

/** One function for each place where something is said: a later step adds its own. */
const sources: readonly Source[] = [boardNotes, experiences, fromTheChair];

/** All that the room has said so far, by kind. */
export function gatherSourceMaterial(session: SessionDocument): SourceMaterial[] {
  const all = sources
    .flatMap((source) => source(session))
    .map((item) => ({ ...item, text: item.text.trim() }))
    .filter(({ text }) => text !== '');
  return sourceMaterialKinds.flatMap((kind) => all.filter((item) => item.kind === kind));
}

/** A key for what was said, the same for the material that was made of it. */
export function sourceKey({ step, id }: Material['source']): string {
  return `${step} ${id}`;
}

/** Where raw material stands in the text now, by `sourceKey`. What was deleted from the text is not used any more. */
export function usedSourceMaterial({
  material,
  parts,
}: Pick<PressRelease, 'material' | 'parts'>): Map<string, { id: string; part: PartId }[]> {
  const passages = passagesOf(parts);
  const used = new Map<string, { id: string; part: PartId }[]>();
  for (const [id, { source }] of inOrder(material)) {
    const part = passages.get(id)?.part;
    if (part === undefined) continue;
    const key = sourceKey(source);
    used.set(key, [...(used.get(key) ?? []), { id, part }]);
  }
  return used;
}

/** Notes of the board: those sent on, then the others, cluster by cluster and area by area. */
function boardNotes({ steps }: SessionDocument): SourceMaterial[] {
  const { elements, groups } = steps['vision-board'];
  const areas = Object.values(elements).filter((element): element is Area => element.type === 'area');
  const notes = Object.entries(elements)
    .filter((entry): entry is [string, Note] => entry[1].type === 'note' && !entry[1].hidden)
    .sort(([, a], [, b]) => inReadingOrder(a, b))
    .map(([id, note]): SourceMaterial => ({
      kind: kindOf(note),
      source: { step: 'vision-board', id },
      text: note.text,
      about: (note.group === null ? '' : groups[note.group]?.title) || areaOf(note, areas),
    }));
  const places = [...new Set(notes.map(({ about }) => about))].sort((a, b) => Number(a === '') - Number(b === ''));
  return places.flatMap((place) => notes.filter(({ about }) => about === place));
}

/** A note that was sent on as a fragment names no item: one that was put in from here names the material made of it. */
function kindOf({ sentOn }: Note): SourceMaterialKind {
  if (sentOn.fragment === '') return 'fragment';
  return sentOn.painPoint === undefined ? 'note' : 'painPoint';
}

/** The experience in one sentence, the emotions aimed at, and what customers do and think on their journey. */
function experiences({ workshop, steps: { experience } }: SessionDocument): SourceMaterial[] {
  const words = experienceWords[workshop.language];
  const item = (id: string, text: string, about: string): SourceMaterial => ({
    kind: 'experience',
    source: { step: 'experience', id },
    text,
    about,
  });
  const join = (...texts: (string | undefined)[]) => texts.filter((text) => text?.trim()).join(' · ');
  return [
    item('statement', experience.statement, words.statement),
    ...inOrder(experience.targetEmotions).map(([id, { kind, emotion, touchpoint, proof }]) => {
      const moment = touchpoint === null ? undefined : experience.touchpoints[touchpoint]?.title;
      return item(id, [emotion, proof].filter((text) => text.trim() !== '').join(': '), join(words[kind], moment));
    }),
    ...journey(experience).flatMap(({ phase, stops }) =>
      stops.map(({ id, touchpoint: { title, does, thinks, emotion } }) => {
        const said = [thinks, does].find((text) => text.trim() !== '');
        return item(id, said ?? title, join(phase.name, said === undefined ? '' : title, emotion));
      }),
    ),
  ];
}

/** Who sits on the empty chair, in their own words, and what was said from it during the day. */
function fromTheChair({ workshop }: SessionDocument): SourceMaterial[] {
  const { emptyChair, sayings, language } = workshop;
  const words = workshopFactsWords[language].emptyChair;
  const item = (id: string, text: string, about: string): SourceMaterial => ({
    kind: 'chair',
    source: { step: 'kickoff', id },
    text,
    about,
  });
  return [
    ...(['quote', 'annoyance', 'goal'] as const).map((field) =>
      item(`chair-${field}`, emptyChair[field], words[field]),
    ),
    ...inOrder(sayings).map(([id, { step, text }]) => item(id, text, stepNames[step][language])),
  ];
}
