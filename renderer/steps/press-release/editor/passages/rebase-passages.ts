import { $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode, type TextNode } from 'lexical';
import { mapOffsets } from '../../../../../workshop/press-release/text/map-offsets';
import type { PartNode } from '../parts/part-node';
import { $createPassageNode, $passagesAt } from './passage-node';

/** A passage of which less than this share is left counts as deleted. */
const minShare = 0.5;

/** The words of some blocks, a line for each, and where passages are in them: from one letter up to another. */
export interface MarkedText {
  words: string;
  passages: { id: string; start: number; end: number }[];
}

export function $readMarkedText(blocks: readonly LexicalNode[]): MarkedText {
  const { words, texts } = $wordsOf(blocks);
  const passages = new Map<string, MarkedText['passages'][number]>();
  for (const { text, start, line } of texts) {
    for (const id of $passagesAt(text)) {
      const end = start + text.getTextContentSize();
      passages.set(`${line} ${id}`, { id, start: passages.get(`${line} ${id}`)?.start ?? start, end });
    }
  }
  return { words, passages: [...passages.values()] };
}

/**
 * Marks those passages of another state of a part that are `wanted`, at the current positions of their letters. A passage whose
 * text was deleted is not marked.
 */
export function $rebasePassages(part: PartNode, other: MarkedText, wanted: (id: string) => boolean): void {
  const passages = other.passages.filter(({ id }) => wanted(id));
  if (passages.length === 0) return;
  const { words } = $wordsOf(part.getChildren());
  const kept = mapOffsets(other.words, words);
  for (const { id, start, end } of passages) {
    const left = kept.slice(start, end).filter((at) => at !== -1 && words[at]?.trim() !== '');
    const meant = other.words.slice(start, end).replace(/\s/g, '');
    const [first, last] = [left[0], left.at(-1)];
    if (first !== undefined && last !== undefined && left.length >= minShare * meant.length) {
      $markLetters(part, id, first, last + 1);
    }
  }
}

function $markLetters(part: PartNode, id: string, start: number, end: number): void {
  for (const { text, start: own } of $wordsOf(part.getChildren()).texts) {
    const from = Math.max(0, start - own);
    const to = Math.min(text.getTextContentSize(), end - own);
    if (from >= to) continue;
    const piece = text.splitText(from, to)[from === 0 ? 0 : 1];
    const passage = $createPassageNode([id]);
    piece?.insertBefore(passage);
    if (piece) passage.append(piece);
  }
}

interface Text {
  text: TextNode;
  /** Where its first letter is in the words of all. */
  start: number;
  line: number;
}

function $wordsOf(blocks: readonly LexicalNode[]): { words: string; texts: Text[] } {
  const texts: Text[] = [];
  let words = '';
  let line = 0;
  const visit = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      texts.push({ text: node, start: words.length, line });
      words += node.getTextContent();
    } else if ($isLineBreakNode(node)) words += '\n';
    else if ($isElementNode(node)) {
      for (const child of node.getChildren()) visit(child);
      if (node.isInline()) return;
      words += '\n';
      line += 1;
    }
  };
  for (const block of blocks) visit(block);
  return { words, texts };
}
