import { chapter, plain, type Block } from '../document';
import type { Language } from '../language';
import { inReadingOrder } from './element-bounds';
import type { Note, Picture, PlacedElement, VisionBoard } from './schema';
import { visionBoardWords } from './words';

/** Document blocks of the board: pictures and notes in reading order. */
export function visionBoardOutline(slice: VisionBoard, language: Language): Block[] {
  const words = visionBoardWords[language];
  const elements = Object.values(slice.elements)
    .filter((element): element is PlacedElement => element.type !== 'connector')
    .sort(inReadingOrder);
  const pictures = elements.filter((element): element is Picture => element.type === 'picture');
  // Hidden elements are not printed.
  const notes = elements.filter(
    (element): element is Note => element.type === 'note' && !element.hidden && element.text.trim() !== '',
  );

  const blocks: Block[] = [];
  if (pictures.length > 0) {
    blocks.push({
      kind: 'pictures',
      pictures: pictures.map(({ asset, alt, caption }) => ({
        asset,
        alt: alt || words.picture,
        caption: caption || alt,
      })),
    });
  }
  if (notes.length > 0) {
    blocks.push({ kind: 'paragraph', runs: plain(words.notesInOrder) });
    blocks.push({
      kind: 'list',
      marker: 'bullet',
      items: notes.map((note) => ({ runs: plain(note.text.trim()), level: 0 })),
    });
  }
  return blocks.length === 0 ? [] : [chapter(1, words.appendix), ...blocks];
}
