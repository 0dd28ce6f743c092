import { FootnoteReferenceRun, Paragraph, type IPropertiesOptions, type ParagraphChild } from 'docx';
import type { LeitbildDocument, Run } from '../../../workshop/document';
import { runsOf } from '../../../workshop/reference-marks';
import { docxText } from './docx-tables';

/** The footnotes of a document for Word. */
export interface DocxNotes {
  options: IPropertiesOptions['footnotes'];
  /** The reference behind a run; empty for a run without a note. */
  behind: (run: Run) => ParagraphChild[];
}

/** In Word, each reference has a note of its own: notes of the same words are repeated. */
export function docxNotes(document: LeitbildDocument): DocxNotes {
  const noted = runsOf(document).filter(({ footnote }) => footnote !== undefined);
  const ids = new Map(noted.map((run, index) => [run, index + 1]));
  return {
    options: Object.fromEntries(
      noted.map(({ footnote = '' }, index) => [
        index + 1,
        { children: [new Paragraph({ style: 'FootnoteText', children: docxText(footnote) })] },
      ]),
    ),
    behind: (run) => {
      const id = ids.get(run);
      return id === undefined ? [] : [new FootnoteReferenceRun(id)];
    },
  };
}
