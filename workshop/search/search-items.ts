import { closingSearchPlaces } from '../closing/search-places';
import { experienceSearchPlaces } from '../experience/search-places';
import { factsSearchPlaces } from '../facts/search-places';
import { intentSearchPlaces } from '../intent/search-places';
import { oncePerValue } from '../once-per-value';
import { operationsSearchPlaces } from '../operations/search-places';
import { painPointsSearchPlaces } from '../pain-points/search-places';
import { pressReleaseSearchPlaces } from '../press-release/search-places';
import { realityCheckSearchPlaces } from '../reality-check/search-places';
import { richTextToPlain, type RichText } from '../rich-text';
import { roadmapSearchPlaces } from '../roadmap/search-places';
import { sliceOf, stepOfSlice } from '../session';
import type { SessionDocument } from '../session-schema';
import type { StepId } from '../step';
import { visionBoardSearchPlaces } from '../vision-board/search-places';
import { voicesSearchPlaces } from '../voices/search-places';
import { foldText, type FoldedText } from './fold-text';
import type { SearchedSlice, SearchKind, SearchPlace } from './search-place';

/** Everything that is searched. A test names a text of the session that is neither here nor left out for a reason. */
export const searchedSlices: readonly SearchedSlice[] = [
  { slice: 'workshop', places: factsSearchPlaces },
  { slice: 'reality-check', places: realityCheckSearchPlaces },
  { slice: 'intent', places: intentSearchPlaces },
  { slice: 'vision-board', places: visionBoardSearchPlaces },
  { slice: 'experience', places: experienceSearchPlaces },
  { slice: 'pain-points', places: painPointsSearchPlaces },
  { slice: 'press-release', places: pressReleaseSearchPlaces },
  { slice: 'operations', places: operationsSearchPlaces },
  { slice: 'roadmap', places: roadmapSearchPlaces },
  { slice: 'closing', places: closingSearchPlaces },
  { slice: 'voices', places: voicesSearchPlaces },
];

/** A text of an item, as it was written and as it is compared. */
export interface SearchText {
  text: string;
  isTitle: boolean;
  folded: FoldedText;
}

/** Something that can be found. */
export interface SearchItem {
  step: StepId;
  /** What the screen of the step reveals. */
  id: string;
  kind: SearchKind;
  /** Covered on screen, such as a note of a silent phase. */
  isHidden: boolean;
  /** Those that are not empty; titles first. */
  texts: readonly SearchText[];
}

/** Everything in the session that can be found, slice by slice. An edit has only the slice and the item read again that it changed. */
export function searchItems(session: SessionDocument): readonly (readonly SearchItem[])[] {
  return readers.map((read) => read(session));
}

const readers = searchedSlices.map(({ slice, places }) => {
  const ofPlaces = places.map((place) => placeReader(place, slice === 'voices' ? 'kickoff' : stepOfSlice(slice)));
  const ofSlice = oncePerValue((value: object) => ofPlaces.flatMap((read) => read(value)));
  return (session: SessionDocument) => ofSlice(slice === 'voices' ? session.voices : sliceOf(session, slice));
});

/** The reader of the items of one place. */
function placeReader(place: SearchPlace, stepOfPlace: StepId): (slice: object) => SearchItem[] {
  const { kind, at, titles = [], texts = [], isInside = false } = place;
  const isFound = place.isFound as ((item: unknown) => boolean) | undefined;
  const isHidden = place.isHidden as ((item: unknown) => boolean) | undefined;
  const stepOf = place.step as StepId | ((item: unknown, id: string) => StepId) | undefined;
  const path = at === '' ? [] : at.split('.');
  const read = (item: unknown): SearchText[] =>
    [...titles.map((field) => ({ field, isTitle: true })), ...texts.map((field) => ({ field, isTitle: false }))]
      .map(({ field, isTitle }) => ({ text: textAt(item, field), isTitle }))
      .filter(({ text }) => text.trim() !== '')
      .map((each) => ({ ...each, folded: foldText(each.text) }));
  const readOnce = oncePerValue(read);
  return (slice) =>
    itemsAt(slice, path).flatMap(({ item, keys }): SearchItem[] => {
      if (isFound?.(item) === false) return [];
      const found = typeof item === 'object' && item !== null ? readOnce(item) : read(item);
      if (found.length === 0) return [];
      const id = (isInside ? keys[0] : keys.at(-1)) ?? path.at(-1) ?? kind;
      const step = typeof stepOf === 'function' ? stepOf(item, id) : (stepOf ?? stepOfPlace);
      return [{ step, id, kind, isHidden: isHidden?.(item) ?? false, texts: found }];
    });
}

/** The items at a path with the keys that its `*` stand for. */
function itemsAt(value: unknown, path: readonly string[], keys: readonly string[] = []): FoundItem[] {
  const [name, ...rest] = path;
  if (name === undefined) return value === null || value === undefined ? [] : [{ item: value, keys }];
  if (typeof value !== 'object' || value === null) return [];
  const inside = value as Record<string, unknown>;
  if (name !== '*') return itemsAt(inside[name], rest, keys);
  return Object.keys(inside).flatMap((key) => itemsAt(inside[key], rest, [...keys, key]));
}

interface FoundItem {
  item: unknown;
  keys: readonly string[];
}

/** The text of a field of an item; empty for none. */
function textAt(item: unknown, field: string): string {
  const value = field === '' ? item : itemsAt(item, field.split('.'))[0]?.item;
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? richTextToPlain(value as RichText).trim() : '';
}
