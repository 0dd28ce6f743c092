import { expect, test } from 'vitest';
import { exampleSession } from '../../test/fixtures/example-session';
import { chapter, paragraphs, plain, type Block, type LeitbildDocument } from '../document';
import { buildDocument } from './build-document';
import { chaptersOf, withoutChapters } from './chapters';
import { documentDefinition, documentKinds } from './document-registry';

const commented: Block = { kind: 'paragraph', runs: [{ text: 'Zweifel', passages: ['k2'] }] };

const report: LeitbildDocument = {
  layout: 'report',
  name: 'Bericht',
  workshopTitle: 'Kundentag',
  title: 'Kundentag',
  subtitle: '',
  contentsHeading: 'Inhalt',
  organisation: '',
  logo: null,
  confidentiality: '',
  author: '',
  language: 'de',
  coverLines: [],
  blocks: [
    ...paragraphs('Vorab'),
    chapter(1, 'Worum es geht'),
    { kind: 'paragraph', runs: [{ text: 'Mut', passages: ['k1'] }] },
    chapter(2, 'Einzelheiten'),
    { kind: 'pageBreak' },
    chapter(1, 'Risiken'),
    commented,
    chapter(2, 'Noch mehr'),
    { kind: 'heading', level: 1, text: 'Im Text', layout: 'in-text' },
  ],
  comments: {
    heading: 'Kommentare',
    threads: ['k1', 'k2'].map((id) => ({ id, label: id, about: '', state: '', resolved: false, remarks: [] })),
  },
};

test('a chapter goes with everything below it, its comments, and the page break before it', () => {
  expect(chaptersOf(report)).toEqual(['Worum es geht', 'Risiken']);
  const { blocks, comments, contentsHeading } = withoutChapters(report, ['Risiken']);
  expect(blocks).toEqual(report.blocks.slice(0, 4));
  expect(comments?.threads.map(({ id }) => id)).toEqual(['k1']);
  // Two headings need no list of contents.
  expect(contentsHeading).toBe('');
});

test('what stands before the first chapter stays, and a document without comments left has no list of them', () => {
  const { blocks, comments } = withoutChapters(report, ['Worum es geht', 'Risiken']);
  expect(blocks).toEqual([{ kind: 'paragraph', runs: plain('Vorab') }]);
  expect(comments).toBeUndefined();
});

test('unknown headings and headings of lower levels change nothing', () => {
  expect(withoutChapters(report, ['Einzelheiten', 'Im Text', 'Anderes'])).toBe(report);
  expect(withoutChapters(report, [])).toBe(report);
});

test('the documents that say so have chapters, and each can be left out alone', () => {
  const session = exampleSession();
  for (const kind of documentKinds) {
    const request = { kind, additions: [], now: '2026-11-12T16:00:00.000Z' };
    const chapters = chaptersOf(buildDocument(session, request));
    expect([kind, chapters.length > 0]).toEqual([kind, documentDefinition(kind).hasChapters ?? false]);
    for (const title of chapters) {
      const without = buildDocument(session, { ...request, leftOut: [title] });
      expect(chaptersOf(without)).toEqual(chapters.filter((each) => each !== title));
    }
  }
});
