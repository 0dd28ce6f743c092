import { expect, test } from 'vitest';
import { markdownHtml } from './markdown-html';

const tags = (text: string) => markdownHtml(text).match(/<(?:ol|ul|p)\b/g);

test.each([
  ['dates', '24. Dezember: zu.\n31. Dezember: zu.', ['<p', '<p']],
  ['numbers apart', '3. Quartal: A\n\n7. Quartal: B', ['<p', '<p']],
  ['a list', '1. A\n2. B', ['<ol']],
  ['a list of equal numbers', '1. A\n1. B', ['<ol']],
  ['a list behind a sentence that begins with a number', '24. Dezember: zu.\n1. A\n2. B', ['<p', '<ol']],
  ['two lists', '1. A\n2. B\n1. C\n2. D', ['<ol', '<ol']],
  ['an item with items of its own', '1. A\n   - B\n   - C', ['<ol', '<ul']],
])('%s', (_, text, expected) => {
  expect(tags(text)).toEqual(expected);
});

test('thousands of lines that begin with numbers which do not count take no time', () => {
  const text = Array.from(
    { length: 20_000 },
    (_, index) => `${((index * 7) % 97) + 2}. Satz mit einigen Wörtern.`,
  ).join('\n');
  const start = performance.now();
  const html = markdownHtml(text);
  expect(performance.now() - start).toBeLessThan(3000);
  expect(html).not.toContain('<ol');
  expect(html.match(/Satz/g)).toHaveLength(20_000);
});
