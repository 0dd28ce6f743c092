import type { LexicalEditor } from 'lexical';
import type { QuestionPlace } from '../../../../workshop/press-release/text/find-in-questions';
import { domRangesOf, type Match } from './find-matches';

/** A match in the article or in the questions. */
export type SearchMatch = { in: 'article'; match: Match } | { in: 'questions'; place: QuestionPlace };

/** DOM ranges of a match. Questions are in text fields, which cannot have highlights. */
export function matchRanges(editor: LexicalEditor, found: SearchMatch): Range[] {
  if (found.in === 'article') return domRangesOf(editor, found.match);
  const { place } = found;
  if (place.field === 'question') return [];
  const answer = document.querySelector(`[data-answer="${place.id}"]`);
  if (!answer) return [];
  // Static or edited, an answer shows each of its texts by one text node.
  const texts: Text[] = [];
  const walker = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return place.pieces.flatMap(({ index, from, to }) => {
    const text = texts[index];
    if (!text || to > text.length) return [];
    const range = new Range();
    range.setStart(text, from);
    range.setEnd(text, to);
    return [range];
  });
}

/** The element to scroll into view for a match. */
export function matchElement(editor: LexicalEditor, found: SearchMatch): Element | null {
  if (found.in === 'questions' && found.place.field === 'question') return questionField(found.place.id);
  return matchRanges(editor, found)[0]?.startContainer.parentElement ?? null;
}

/** The field with the text of a question. */
export function questionField(id: string): HTMLTextAreaElement | null {
  return document.querySelector(`[data-question="${id}"] textarea`);
}
