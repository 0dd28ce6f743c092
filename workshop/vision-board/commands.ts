import { generateNKeysBetween } from 'fractional-indexing';
import { forReading, inOrder, orderAtEnd, ordersAtEnd } from '../collection';
import {
  largestSide,
  smallestSide,
  type BoardElement,
  type Note,
  type NoteColour,
  type Picture,
  type VisionBoard,
} from './schema';

type New<Item> = Omit<Item, 'order' | 'type'>;

export const visionBoardCommands = {
  addNote(slice: VisionBoard, { id, note }: { id: string; note: New<Note> }) {
    slice.elements[id] = { ...note, type: 'note', order: orderAtEnd(slice.elements) };
  },

  /** Many notes at once, such as the lines of a pasted list. */
  addNotes(slice: VisionBoard, { notes }: { notes: { id: string; note: New<Note> }[] }) {
    const orders = ordersAtEnd(slice.elements, notes.length);
    notes.forEach(({ id, note }, index) => {
      slice.elements[id] = { ...note, type: 'note', order: orders[index] ?? '' };
    });
  },

  addPictures(slice: VisionBoard, { pictures }: { pictures: { id: string; picture: New<Picture> }[] }) {
    const orders = ordersAtEnd(slice.elements, pictures.length);
    pictures.forEach(({ id, picture }, index) => {
      slice.elements[id] = { ...picture, type: 'picture', order: orders[index] ?? '' };
    });
  },

  /** Puts copies down (duplicate, paste); each keeps its kind and comes to lie on top in the given order. */
  addElements(slice: VisionBoard, { elements }: { elements: { id: string; element: BoardElement }[] }) {
    const orders = ordersAtEnd(slice.elements, elements.length);
    elements.forEach(({ id, element }, index) => {
      slice.elements[id] = { ...element, order: orders[index] ?? '' };
    });
  },

  writeNote(slice: VisionBoard, { id, text, height }: { id: string; text: string; height?: number }) {
    const note = slice.elements[id];
    if (note?.type !== 'note') return;
    note.text = text;
    if (height !== undefined) note.height = withinSides(height);
  },

  describePicture(slice: VisionBoard, { id, alt }: { id: string; alt: string }) {
    const picture = slice.elements[id];
    if (picture?.type === 'picture') picture.alt = alt;
  },

  colourNotes(slice: VisionBoard, { ids, colour }: { ids: string[]; colour: NoteColour }) {
    for (const id of ids) {
      const note = slice.elements[id];
      if (note?.type === 'note') note.colour = colour;
    }
  },

  /** One gesture: everything selected moves by the same distance, in board units. */
  moveElements(slice: VisionBoard, { ids, dx, dy }: { ids: string[]; dx: number; dy: number }) {
    for (const id of ids) {
      const element = slice.elements[id];
      if (!element) continue;
      element.x = withinBoard(element.x + dx);
      element.y = withinBoard(element.y + dy);
    }
  },

  resizeElement(
    slice: VisionBoard,
    { id, x, y, width, height }: { id: string; x: number; y: number; width: number; height: number },
  ) {
    const element = slice.elements[id];
    if (!element) return;
    element.x = withinBoard(x);
    element.y = withinBoard(y);
    element.width = withinSides(width);
    element.height = withinSides(height);
  },

  /** Brings elements above all others, or below; they keep their order among themselves. */
  stackElements(slice: VisionBoard, { ids, place }: { ids: string[]; place: 'front' | 'back' }) {
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

  removeElements(slice: VisionBoard, { ids }: { ids: string[] }) {
    for (const id of ids) delete slice.elements[id];
  },
};

function withinSides(value: number): number {
  return Math.max(smallestSide, Math.min(largestSide, value));
}

function withinBoard(value: number): number {
  return Math.max(-1_000_000, Math.min(1_000_000, value));
}
