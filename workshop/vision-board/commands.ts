import { generateNKeysBetween } from 'fractional-indexing';
import { inOrder, orderAtEnd } from '../collection';
import { smallestSide, type BoardElement, type Note, type NoteColour, type Picture, type VisionBoard } from './schema';

type New<Item> = Omit<Item, 'order' | 'type'>;

export const visionBoardCommands = {
  addNote(slice: VisionBoard, { id, note }: { id: string; note: New<Note> }) {
    slice.elements[id] = { ...note, type: 'note', order: orderAtEnd(slice.elements) };
  },

  addPictures(slice: VisionBoard, { pictures }: { pictures: { id: string; picture: New<Picture> }[] }) {
    for (const { id, picture } of pictures) {
      slice.elements[id] = { ...picture, type: 'picture', order: orderAtEnd(slice.elements) };
    }
  },

  /** Puts copies down (duplicate, paste); each keeps its kind and comes to lie on top in the given order. */
  addElements(slice: VisionBoard, { elements }: { elements: { id: string; element: BoardElement }[] }) {
    for (const { id, element } of elements) {
      slice.elements[id] = { ...element, order: orderAtEnd(slice.elements) };
    }
  },

  writeNote(slice: VisionBoard, { id, text, height }: { id: string; text: string; height?: number }) {
    const note = slice.elements[id];
    if (note?.type !== 'note') return;
    note.text = text;
    if (height !== undefined) note.height = height;
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
    element.width = Math.max(smallestSide, width);
    element.height = Math.max(smallestSide, height);
  },

  /** Brings elements above all others, or below; they keep their order among themselves. */
  stackElements(slice: VisionBoard, { ids, place }: { ids: string[]; place: 'front' | 'back' }) {
    const chosen = new Set(ids);
    const all = inOrder(slice.elements);
    const moved = all.filter(([id]) => chosen.has(id));
    const others = all.filter(([id]) => !chosen.has(id));
    const first = others[0]?.[1].order ?? null;
    const last = others.at(-1)?.[1].order ?? null;
    const keys =
      place === 'front'
        ? generateNKeysBetween(last, null, moved.length)
        : generateNKeysBetween(null, first, moved.length);
    moved.forEach(([, element], index) => {
      element.order = keys[index] ?? element.order;
    });
  },

  removeElements(slice: VisionBoard, { ids }: { ids: string[] }) {
    for (const id of ids) delete slice.elements[id];
  },
};

function withinBoard(value: number): number {
  return Math.max(-1_000_000, Math.min(1_000_000, value));
}
