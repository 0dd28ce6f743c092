import { expect, test } from 'vitest';
import { plain, textRow, type Block, type LeitbildDocument, type Run } from '../../workshop/document';
import { documentMarkdown } from './markdown';
import { documentText } from './plain-text';

const frame: LeitbildDocument = {
  layout: 'report',
  name: 'Roadmap',
  workshopTitle: 'W',
  title: 'T',
  subtitle: '',
  contentsHeading: '',
  organisation: '',
  confidentiality: '',
  author: '',
  language: 'de',
  coverLines: [],
  logo: null,
  blocks: [],
};

function body(...blocks: Block[]): string {
  return documentMarkdown({ ...frame, blocks })
    .replace(/^# T\n\n/, '')
    .trimEnd();
}

test('Markdown characters in a text are escaped', () => {
  expect(body({ kind: 'paragraph', runs: plain('*a* _b_ `c` [d](e) <f> | \\ &amp;') })).toBe(
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\| \\\\ &amp;amp;',
  );
  expect(body({ kind: 'paragraph', runs: plain('# kein Titel\n- keine Liste\n1. auch nicht') })).toBe(
    '\\# kein Titel\\\n\\- keine Liste\\\n1\\. auch nicht',
  );
});

test('emphasis encloses the words without spaces', () => {
  const runs = [{ text: 'eins ' }, { text: ' zwei ', bold: true }, { text: 'drei', italic: true, bold: true }];
  expect(body({ kind: 'paragraph', runs })).toBe('eins  **zwei** ***drei***');
});

test('line breaks do not break a table', () => {
  const table: Block = {
    kind: 'table',
    caption: '',
    header: ['A', 'B'],
    widths: [1, 1],
    rows: [textRow(['x\ny', '| z'])],
  };
  expect(body(table)).toBe('| A | B |\n| --- | --- |\n| x<br>y | \\| z |');
});

test('the cells of a table are formatted', () => {
  const rows: Run[][][] = [[[{ text: 'Preis: ' }, { text: 'fest\nfür ein Jahr', bold: true }], plain('a|b')]];
  const table: Block = { kind: 'table', caption: '', header: ['A', 'B'], widths: [1, 1], rows };
  expect(body(table)).toContain('| Preis: **fest<br>für ein Jahr** | a\\|b |');
  expect(documentText({ ...frame, blocks: [table] })).toContain('A: Preis: fest; für ein Jahr\nB: a|b');
});

test('nested numbers start anew', () => {
  const items = [0, 1, 1, 0, 1].map((level, index) => ({ runs: plain(`p${index}`), level }));
  expect(body({ kind: 'list', marker: 'number', items })).toBe('1. p0\n   1. p1\n   2. p2\n2. p3\n   1. p4');
});

test('a passage that begins or ends inside bold or linked text adds no marks to the words', () => {
  const runs: Run[] = [
    { text: 'Ihr ', bold: true },
    { text: 'Preis', bold: true, passages: ['promise'] },
    { text: ', fest', bold: true, underline: true },
    { text: '. ' },
    { text: 'Tarif', link: 'https://example.org' },
    { text: 'blatt', link: 'https://example.org', passages: ['comment'] },
    { text: 'K1', referenceMark: true, passages: ['comment'] },
  ];
  const words = 'Ihr Preis, fest';
  expect(body({ kind: 'paragraph', runs })).toBe(`**${words}**. [Tarifblatt](<https://example.org>) \\[K1\\]`);
  expect(documentText({ ...frame, blocks: [{ kind: 'paragraph', runs }] })).toContain(
    `${words}. Tarifblatt (https://example.org) [K1]`,
  );
  expect(runs[0]?.text).toBe('Ihr ');
});
