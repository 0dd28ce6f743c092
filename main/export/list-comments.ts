import { chapter, plain, type Block, type LeitbildDocument, type Run } from '../../workshop/document';
import { addReferenceMarks } from '../../workshop/reference-marks';

/** The document for formats that know no comments: a sign behind each passage, and what was said about it at the end. */
export function listComments(document: LeitbildDocument): LeitbildDocument {
  const { comments } = document;
  if (!comments) return document;
  const threads = comments.threads.flatMap(({ sign, about, state, remarks }): Block[] => [
    chapter(3, [`${sign} ${about}`, state].filter((text) => text !== '').join(' · ')),
    ...remarks.map(({ author, day, text }): Block => {
      const said: Run[] = [{ text: `${author}, ${day}: `, italic: true }, ...plain(text)];
      return { kind: 'paragraph', runs: said };
    }),
  ]);
  // What is behind the press release begins on a new page, and does so once.
  const isBehind = document.blocks.some(({ kind }) => kind === 'pageBreak');
  const listed: Block[] = [
    ...(isBehind ? [] : [{ kind: 'pageBreak' } as const]),
    chapter(1, comments.heading),
    ...threads,
  ];
  const signed = addReferenceMarks(document, new Map(comments.threads.map(({ id, sign }) => [id, sign])));
  return { ...signed, blocks: [...signed.blocks, ...listed] };
}
