import { expect, test } from 'vitest';
import { setPdfProperties } from './pdf-properties';

const properties = {
  title: 'Vom Zähler zum Menschen (1)',
  subject: 'Roadmap',
  author: '',
  language: 'de-DE',
  now: '2026-11-12T16:00:00.000Z',
};

const original = `%PDF-1.4
1 0 obj
<</Creator (Mozilla/5.0)
/CreationDate (D:20310101000000+00'00')>>
endobj
12 0 obj
<</Type /Catalog
/Pages 3 0 R>>
endobj
xref
0 2
trailer
<</Size 20
/Root 12 0 R
/Info 1 0 R>>
startxref
120
%%EOF
`;

const change = (pdf: string) =>
  Buffer.from(setPdfProperties(Buffer.from(pdf, 'latin1'), properties)).toString('latin1');

test('the appended update contains title, language and time', () => {
  const changed = change(original);
  expect(changed.slice(0, original.length)).toBe(original.replace('20310101000000', '20261112160000'));
  const update = changed.slice(original.length);
  const title = Buffer.from(/\/Title <FEFF([0-9A-F]+)>/.exec(update)?.[1] ?? '', 'hex');
  expect(title.swap16().toString('utf16le')).toBe('Vom Zähler zum Menschen (1)');
  expect(update).toContain('/Lang (de-DE)');
  expect(update).toContain('/Prev 120>>');
  expect(update).not.toContain('/Author');
});

test('every offset in the new table refers to its object', () => {
  const changed = change(original);
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(changed)?.[1]);
  expect(changed.slice(table, table + 5)).toBe('xref\n');
  const entries = Array.from(changed.slice(table).matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g));
  expect(entries.map(([, id]) => id)).toEqual(['1', '12']);
  for (const [, id, offset] of entries) expect(changed.slice(Number(offset)).split('<<')[0]).toBe(`${id} 0 obj\n`);
});

test('a file with another structure gets the time only', () => {
  const stranger = "%PDF-1.7 /CreationDate (D:20310101000000+00'00') startxref 9 %%EOF";
  expect(change(stranger)).toBe(stranger.replace('20310101000000', '20261112160000'));
});
