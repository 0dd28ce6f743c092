import type { SourceMaterial, SourceMaterialKind } from '../step';
import { areaOf } from './area-of';
import { inReadingOrder } from './element-bounds';
import type { Area, Note, VisionBoard } from './schema';

/** The notes of the board, cluster by cluster and area by area; face-down notes are left out. */
export function boardSourceMaterial({ elements, groups }: Pick<VisionBoard, 'elements' | 'groups'>): SourceMaterial[] {
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

/** A note sent on as a fragment has an empty target until it is inserted; from then on it names the material made of it. */
function kindOf({ sentOn }: Note): SourceMaterialKind {
  return sentOn.fragment === '' ? 'fragment' : 'note';
}
