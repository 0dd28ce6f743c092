import { generateNKeysBetween } from 'fractional-indexing';
import { forReading, inOrder, orderAtEnd, ordersAtEnd } from '../../collection';
import type { Group } from '../groups';
import type { BoardElement, Note, NoteColour, Picture, SendTarget, VisionBoard } from '../schema';
import { dropEmptyGroups } from './drop-empty-groups';
import { scaledWithinLimits, withinBoard, withinLimits, withinSides } from './within-limits';
import { setHidden } from '../hidden-elements';

type NewNote = Pick<Note, 'x' | 'y' | 'width' | 'height' | 'text' | 'colour' | 'author'>;
type NewPicture = Pick<Picture, 'x' | 'y' | 'width' | 'height' | 'asset' | 'alt'>;

/** Commands for elements of every kind. */
export const elementCommands = {
  addNote(slice: VisionBoard, { id, note }: { id: string; note: NewNote }) {
    slice.elements[id] = asNote(note, orderAtEnd(slice.elements), slice.silent);
  },

  /** Adds many notes at once, such as the lines of a pasted list. */
  addNotes(slice: VisionBoard, { notes }: { notes: { id: string; note: NewNote }[] }) {
    const orders = ordersAtEnd(slice.elements, notes.length);
    notes.forEach(({ id, note }, index) => {
      slice.elements[id] = asNote(note, orders[index] ?? '', slice.silent);
    });
  },

  addPictures(slice: VisionBoard, { pictures }: { pictures: { id: string; picture: NewPicture }[] }) {
    const orders = ordersAtEnd(slice.elements, pictures.length);
    pictures.forEach(({ id, picture }, index) => {
      slice.elements[id] = setHidden(asPicture(picture, orders[index] ?? ''), slice.silent);
    });
  },

  /**
   * Adds copies (duplicate, paste) with their groups, on top and in the given order. `hasMore`: further elements follow in the same edit, and
   * groups may still get members.
   */
  addElements(
    slice: VisionBoard,
    {
      elements,
      groups = {},
      hasMore = false,
    }: { elements: { id: string; element: BoardElement }[]; groups?: Record<string, string>; hasMore?: boolean },
  ) {
    const titles = Object.entries(groups);
    const places = ordersAtEnd(slice.groups, titles.length);
    titles.forEach(([id, title], index) => {
      slice.groups[id] = { order: places[index] ?? '', title };
    });
    const orders = ordersAtEnd(slice.elements, elements.length);
    elements.forEach(({ id, element }, index) => {
      const group = element.group !== null && slice.groups[element.group] ? element.group : null;
      slice.elements[id] = { ...element, group, order: orders[index] ?? '' };
    });
    if (!hasMore) dropEmptyGroups(slice);
  },

  setNoteText(slice: VisionBoard, { id, text, height }: { id: string; text: string; height?: number }) {
    const note = slice.elements[id];
    if (note?.type !== 'note') return;
    note.text = text;
    if (height !== undefined) note.height = withinSides(height);
  },

  setAltText(slice: VisionBoard, { id, alt }: { id: string; alt: string }) {
    const picture = slice.elements[id];
    if (picture?.type === 'picture') picture.alt = alt;
  },

  setNoteColour(slice: VisionBoard, { ids, colour }: { ids: string[]; colour: NoteColour }) {
    for (const id of ids) {
      const note = slice.elements[id];
      if (note?.type === 'note') note.colour = colour;
    }
  },

  /** Moves elements by an offset in board units. Locked elements stay. */
  moveElements(slice: VisionBoard, { ids, dx, dy }: { ids: string[]; dx: number; dy: number }) {
    for (const id of ids) {
      const element = slice.elements[id];
      if (!element || element.locked) continue;
      if (element.type === 'connector') {
        for (const end of [element.from, element.to]) if ('x' in end) movePoint(end, dx, dy);
      } else movePoint(element, dx, dy);
    }
  },

  /** Sets the position of each element: tidying, aligning, distributing. */
  positionElements(slice: VisionBoard, { places }: { places: { id: string; x: number; y: number }[] }) {
    for (const { id, x, y } of places) {
      const element = slice.elements[id];
      if (!element || element.locked || element.type === 'connector') continue;
      element.x = withinBoard(x);
      element.y = withinBoard(y);
    }
  },

  resizeElement(
    slice: VisionBoard,
    { id, x, y, width, height }: { id: string; x: number; y: number; width: number; height: number },
  ) {
    const element = slice.elements[id];
    if (!element || element.locked || element.type === 'connector') return;
    const isFlat = element.type === 'line' || element.type === 'drawing';
    element.x = withinBoard(x);
    element.y = withinBoard(y);
    element.width = withinSides(width, isFlat);
    element.height = withinSides(height, isFlat);
  },

  lockElements(slice: VisionBoard, { ids, locked }: { ids: string[]; locked: boolean }) {
    for (const id of ids) {
      const element = slice.elements[id];
      if (element) element.locked = locked;
    }
  },

  setNoteAuthor(slice: VisionBoard, { ids, author }: { ids: string[]; author: string | null }) {
    for (const id of ids) {
      const note = slice.elements[id];
      if (note?.type === 'note') note.author = author;
    }
  },

  /**
   * Records that a note was sent on: `item` is the id of the item there, or empty where the target has none; null removes the
   * record.
   */
  sendNoteOn(slice: VisionBoard, { id, target, item }: { id: string; target: SendTarget; item: string | null }) {
    const note = slice.elements[id];
    if (note?.type !== 'note') return;
    if (item === null) delete note.sentOn[target];
    else note.sentOn[target] = item;
  },

  /** Moves elements to the front or back of the drawing order; their relative order stays. */
  reorderElements(slice: VisionBoard, { ids, place }: { ids: string[]; place: 'front' | 'back' }) {
    const chosen = new Set(ids);
    const all = inOrder(forReading(slice.elements));
    const moved = all.filter(([id]) => chosen.has(id));
    const others = all.filter(([id]) => !chosen.has(id));
    const first = others[0]?.[1].order ?? null;
    const last = others.at(-1)?.[1].order ?? null;
    const keys =
      place === 'front'
        ? generateNKeysBetween(last, null, moved.length)
        : generateNKeysBetween(null, first, moved.length);
    moved.forEach(([id], index) => {
      const element = slice.elements[id];
      const order = keys[index];
      if (element && order) element.order = order;
    });
  },

  /** Removes elements and their connectors. Locked elements stay, and elements on a removed area. */
  removeElements(slice: VisionBoard, { ids }: { ids: string[] }) {
    const removed = new Set<string>();
    for (const id of ids) {
      const element = slice.elements[id];
      if (!element || element.locked) continue;
      delete slice.elements[id];
      removed.add(id);
    }
    for (const [id, element] of Object.entries(forReading(slice.elements))) {
      if (element.type !== 'connector') continue;
      const isLoose = [element.from, element.to].some((end) => 'element' in end && removed.has(end.element));
      if (isLoose) delete slice.elements[id];
    }
    dropEmptyGroups(slice);
  },

  /**
   * Adds removed elements again with their groups, as they were. An element that exists gets only its group back. Connectors without their
   * ends stay away, as do groups without members.
   */
  restoreElements(
    slice: VisionBoard,
    { elements, groups }: { elements: { id: string; element: BoardElement }[]; groups: { id: string; group: Group }[] },
  ) {
    for (const { id, group } of groups) slice.groups[id] ??= group;
    for (const { id, element } of elements) {
      const group = element.group !== null && slice.groups[element.group] ? element.group : null;
      const existing = slice.elements[id];
      if (existing) existing.group ??= group;
      else slice.elements[id] = { ...element, group };
    }
    for (const { id, element } of elements) {
      if (element.type !== 'connector') continue;
      const isLoose = [element.from, element.to].some((end) => 'element' in end && !slice.elements[end.element]);
      if (isLoose) delete slice.elements[id];
    }
    dropEmptyGroups(slice);
  },
};

function asNote(note: NewNote, order: string, hidden: boolean): Note {
  return { ...withinLimits(note), type: 'note', order, group: null, locked: false, hidden, sentOn: {} };
}

function asPicture(picture: NewPicture, order: string): Picture {
  const plain = { group: null, locked: false, rotation: 0, caption: '', frame: 'none', crop: null } as const;
  return { ...scaledWithinLimits(picture), ...plain, type: 'picture', order };
}

function movePoint(point: { x: number; y: number }, dx: number, dy: number): void {
  point.x = withinBoard(point.x + dx);
  point.y = withinBoard(point.y + dy);
}
