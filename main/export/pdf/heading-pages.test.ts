import { expect, test } from 'vitest';
import { anchorPosition, headingPages } from './heading-pages';

/** A PDF in outline, with two levels of page nodes as Chromium writes them for many pages. */
const pdf = new TextEncoder().encode(`%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R /Dests 9 0 R>> endobj
2 0 obj <</Type /Pages /Count 3 /Kids [3 0 R 12 0 R]>> endobj
3 0 obj <</Type /Pages /Count 2 /Kids [4 0 R 7 0 R]>> endobj
4 0 obj <</Type /Page>> endobj
7 0 obj <</Type /Page>> endobj
12 0 obj <</Type /Page>> endobj
9 0 obj <</h1 [12 0 R /XYZ 0 700 0] /h10 [4 0 R /XYZ 0 9 0] /h2 [7 0 R /XYZ 0 1 0]>> endobj
`);

test('finds the page of every anchor', () => {
  expect(headingPages(pdf, ['h10', 'h2', 'h1'])).toEqual([1, 2, 3]);
});

test('finds the height of an anchor on its page', () => {
  expect(anchorPosition(pdf, 'h1')).toEqual({ page: 3, height: 700 });
  expect(anchorPosition(pdf, 'h3')).toBeNull();
});

test('returns no page numbers when the structure is unknown', () => {
  expect(headingPages(pdf, ['h1', 'h3'])).toBeNull();
  expect(headingPages(new Uint8Array(), ['h1'])).toBeNull();
});
