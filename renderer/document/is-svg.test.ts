import { expect, test } from 'vitest';
import { isSvg } from './is-svg';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

test.each([
  ['alone', svg],
  ['after a comment', `<!-- drawn by hand -->${svg}`],
  ['after comments of a thousand words', `<!-- ${'drawn '.repeat(1000)}-->\n<!-- <html> -->${svg}`],
  [
    'after declaration and document type',
    `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">${svg}`,
  ],
  [
    'after a document type with entities',
    `<!DOCTYPE svg [<!ENTITY a "b">\n<!ENTITY c "d">]>\n<?xml-stylesheet href="x"?>${svg}`,
  ],
  ['after a byte order mark', `\ufeff  ${svg}`],
  ['with a prefix', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"></svg:svg>'],
])('a drawing %s', (_, text) => {
  expect(isSvg(bytes(text))).toBe(true);
});

test('a drawing in UTF-16', () => {
  expect(isSvg(bytes(`\ufeff${svg}`, 'utf16le'))).toBe(true);
});

test.each([
  ['a page that holds one', `<!DOCTYPE html><html><body>${svg}</body></html>`],
  ['XML about one', '<?xml version="1.0"?><text>&lt;svg</text>'],
  ['a comment about one', `<!-- ${svg}`],
  ['another element', '<svgs/>'],
  ['nothing', ''],
])('%s is none', (_, text) => {
  expect(isSvg(bytes(text))).toBe(false);
});

test('takes hostile beginnings in time', () => {
  const started = performance.now();
  expect(isSvg(bytes('<!--'.repeat(100_000)))).toBe(false);
  expect(isSvg(bytes('<!DOCTYPE ['.repeat(100_000)))).toBe(false);
  expect(performance.now() - started).toBeLessThan(1_000);
});
