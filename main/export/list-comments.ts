import { chapter, plain, type Block, type LeitbildDocument, type Run } from '../../workshop/document';
import { addReferenceMarks } from '../../workshop/reference-marks';

/** The document for formats without comments: a reference mark after each passage, and the comments as a list at the end. */
export function listComments(document: LeitbildDocument): LeitbildDocument {
  const { comments } = document;
  if (!comments) return document;
  const threads = comments.threads.flatMap(({ label, about, state, remarks }): Block[] => [
    chapter(3, [`${label} ${about}`, state].filter((text) => text !== '').join(' · ')),
    ...remarks.map(({ author, day, text }): Block => {
      const said: Run[] = [{ text: `${author}, ${day}: `, italic: true }, ...plain(text)];
      return { kind: 'paragraph', runs: said };
    }),
  ]);
  // The appendix of the press release begins on a new page, once.
  const isBehind = document.blocks.some(({ kind }) => kind === 'pageBreak');
  const listed: Block[] = [
    ...(isBehind ? [] : [{ kind: 'pageBreak' } as const]),
    chapter(1, comments.heading),
    ...threads,
  ];
  const signed = addReferenceMarks(document, new Map(comments.threads.map(({ id, label }) => [id, label])));
  return { ...signed, blocks: [...signed.blocks, ...listed] };
}
