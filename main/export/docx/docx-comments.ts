import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from 'docx';
import type { DocumentComment, LeitbildDocument, Run } from '../../../workshop/document';
import { lastRunOfPassages, runsOf } from '../../../workshop/reference-marks';
import { shortLabel } from '../chart-labels';
import { docxText } from './docx-tables';

/** The comments of a document for Word, with the range of each. */
export interface DocxComments {
  options: ICommentOptions[];
  /** Range markers before and after a run. */
  before: (run: Run) => ParagraphChild[];
  behind: (run: Run) => ParagraphChild[];
}

/** Longest author's name in a Word file, in characters (ECMA-376 part 1, 22.9.2.13). A longer name is the first line of its comment. */
const maxAuthor = 255;

/** A comment and its replies have a number each; in Word all of them refer to the same range. */
export function docxComments(document: LeitbildDocument): DocxComments {
  const threads = document.comments?.threads ?? [];
  const runs = runsOf(document);
  const last = lastRunOfPassages(runs);
  const first = lastRunOfPassages([...runs].reverse());
  const options: ICommentOptions[] = [];
  const numbers = new Map<string, number[]>();
  for (const thread of threads.filter(({ id }) => last.has(id))) {
    const parentId = options.length;
    const remarks = thread.remarks.map((_, index) => commentOptions(thread, index, parentId));
    options.push(...remarks);
    numbers.set(
      thread.id,
      remarks.map(({ id }) => id),
    );
  }
  const at = (run: Run, ends: ReadonlyMap<string, Run>) =>
    (run.passages ?? []).filter((id) => ends.get(id) === run).flatMap((id) => numbers.get(id) ?? []);
  return {
    options,
    before: (run) => at(run, first).map((id) => new CommentRangeStart(id)),
    behind: (run) =>
      at(run, last).flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
  };
}

function commentOptions(thread: DocumentComment, index: number, parentId: number): ICommentOptions {
  const { author = '', at = '', text = '' } = thread.remarks[index] ?? {};
  // Word shows neither the decision nor a deleted passage: the first remark names them.
  const heading = [thread.loose ? thread.about : '', thread.state].filter((part) => part !== '').join(' · ');
  const said = new Paragraph({ children: docxText(text) });
  const isCut = author.length > maxAuthor;
  const named = new Paragraph({ children: [new TextRun({ text: author, bold: true })] });
  const headed = new Paragraph({ children: [new TextRun({ text: heading, italics: true })] });
  return {
    id: parentId + index,
    author: shortLabel(author, maxAuthor),
    initials: initials(author),
    date: new Date(at),
    ...(index > 0 ? { parentId } : { resolved: thread.resolved }),
    children: [...(isCut ? [named] : []), ...(index === 0 && heading !== '' ? [headed] : []), said],
  };
}

function initials(author: string): string {
  return author
    .split(/[\s.-]+/)
    .flatMap((name) => [...name].slice(0, 1))
    .slice(0, 4)
    .join('');
}
