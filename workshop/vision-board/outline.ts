import { chapter, plain, type Block } from '../document';
import { fill } from '../format';
import type { Language } from '../language';
import { boardPicture } from './board-picture';
import { boardTree, visibleElements, type BoardPart, type BoardTree, type TextElement } from './board-parts';
import { inReadingOrder } from './element-bounds';
import type { Picture, VisionBoard } from './schema';
import { visionBoardWords } from './words';
import { votingsOutline } from './votings-outline';

type Words = (typeof visionBoardWords)[Language];

/** Most areas and groups with a picture of their own: a document of hundreds of large pictures could not be mailed. */
export const maxPartPictures = 30;

/**
 * Document blocks of the board: a picture of the whole; each area and group with its picture, its headlines and its notes in reading
 * order; what lies outside; the results of votings; the pictures on the board. Hidden elements and votes are left out.
 */
export function visionBoardOutline(slice: VisionBoard, language: Language): Block[] {
  const words = visionBoardWords[language];
  const visible = Object.values(visibleElements(slice.elements));
  if (visible.every(({ type }) => type === 'connector')) return [];
  const tree = boardTree(slice);
  const { titles, others } = titlesAbove(tree);
  const withPicture = partsWithPicture(tree.parts);
  const isLimited = withPicture.length > maxPartPictures;
  const shown = new Set(withPicture.slice(0, maxPartPictures).map(({ id }) => id));
  const pictures = visible.filter((element): element is Picture => element.type === 'picture').sort(inReadingOrder);
  const notes = visible.filter(({ type }) => type === 'note').length;
  return [
    chapter(1, words.appendix),
    ...textBlocks(titles),
    {
      kind: 'figure',
      asset: boardPicture.whole,
      caption: words.documents.whole,
      alt: wholeAlt(tree, notes, words),
      missing: words.documents.missing,
    },
    ...(isLimited ? [paragraph(fill(words.documents.limited, { limit: maxPartPictures }))] : []),
    ...tree.parts.flatMap((part) => partOutline(part, 2, shown, words)),
    ...outsideOutline(others, tree.parts.length > 0, words),
    ...votingsOutline(slice, language),
    ...picturesOutline(pictures, words),
  ];
}

/** Areas, and groups that lie on no area: those on an area are part of its picture. */
function partsWithPicture(parts: readonly BoardPart[], isInner = false): BoardPart[] {
  return parts.flatMap((part) => [
    ...(part.isEmpty || (isInner && part.kind === 'group') ? [] : [part]),
    ...partsWithPicture(part.parts, true),
  ]);
}

/** Headlines above all areas and groups are titles of the board. */
function titlesAbove({ parts, texts }: BoardTree): { titles: TextElement[]; others: TextElement[] } {
  const top = Math.min(...parts.map(({ bounds }) => bounds.y));
  const isTitle = (element: TextElement) =>
    parts.length > 0 && element.type === 'text' && element.y + element.height / 2 < top;
  return { titles: texts.filter(isTitle), others: texts.filter((element) => !isTitle(element)) };
}

function partOutline(part: BoardPart, level: 2 | 3, shown: ReadonlySet<string>, words: Words): Block[] {
  const name = part.name || words.documents.unnamedArea;
  const picture: Block = {
    kind: 'figure',
    asset: boardPicture.of(part.id),
    caption: '',
    alt: fill(words.documents[part.kind === 'area' ? 'areaAlt' : 'groupAlt'], {
      name,
      notes: notesIn(countNotes(part), words),
    }),
    missing: words.documents.missing,
  };
  // Groups are a level below their area; an area on an area follows it.
  const [groups, areas] = [part.parts.filter(({ kind }) => kind === 'group'), part.parts.filter(isArea)];
  return [
    chapter(level, name),
    ...(shown.has(part.id) ? [picture] : []),
    ...(part.isEmpty ? [paragraph(words.documents.empty)] : textBlocks(part.texts)),
    ...groups.flatMap((inner) => partOutline(inner, 3, shown, words)),
    ...areas.flatMap((inner) => partOutline(inner, 2, shown, words)),
  ];
}

function isArea({ kind }: BoardPart): boolean {
  return kind === 'area';
}

function outsideOutline(texts: readonly TextElement[], hasParts: boolean, words: Words): Block[] {
  if (texts.length === 0) return [];
  const head = hasParts ? chapter(2, words.documents.outside) : paragraph(words.notesInOrder);
  return [head, ...textBlocks(texts)];
}

/** Headlines as headings; notes and texts of shapes between them as lists. */
function textBlocks(texts: readonly TextElement[]): Block[] {
  const blocks: Block[] = [];
  for (const element of texts) {
    const text = element.text.trim();
    const last = blocks.at(-1);
    if (element.type === 'text') {
      blocks.push({ kind: 'heading', level: 3, text: text.replace(/\s*\n\s*/g, ' '), layout: 'in-text' });
    } else if (last?.kind === 'list') last.items.push({ runs: plain(text), level: 0 });
    else blocks.push({ kind: 'list', marker: 'bullet', items: [{ runs: plain(text), level: 0 }] });
  }
  return blocks;
}

function picturesOutline(pictures: readonly Picture[], words: Words): Block[] {
  if (pictures.length === 0) return [];
  const shown = pictures.map(({ asset, alt, caption }) => ({
    asset,
    alt: alt || words.picture,
    caption: caption || alt,
  }));
  return [chapter(2, words.documents.pictures), { kind: 'pictures', pictures: shown }];
}

function wholeAlt({ parts }: BoardTree, notes: number, words: Words): string {
  const named = (kind: BoardPart['kind']) =>
    allParts(parts)
      .filter((part) => part.kind === kind && part.name !== '')
      .map(({ name }) => fill(words.documents.named, { name }))
      .slice(0, maxPartPictures)
      .join(', ');
  const [areas, groups] = [named('area'), named('group')];
  return [
    fill(words.documents.wholeAlt, { notes: notesIn(notes, words) }),
    areas === '' ? '' : `${words.documents.areas}: ${areas}.`,
    groups === '' ? '' : `${words.documents.groups}: ${groups}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function allParts(parts: readonly BoardPart[]): BoardPart[] {
  return parts.flatMap((part) => [part, ...allParts(part.parts)]);
}

function countNotes(part: BoardPart): number {
  const texts = allParts([part]).flatMap((each) => each.texts);
  return texts.filter(({ type }) => type === 'note').length;
}

function notesIn(count: number, words: Words): string {
  return fill(count === 1 ? words.documents.notes_one : words.documents.notes_other, { count });
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: plain(text) };
}
