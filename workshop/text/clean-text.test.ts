import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, cleanTexts } from './clean-text';

describe('clean text', () => {
  it.each([
    ['a line break of Word and PowerPoint', 'Folie eins\u000bzweite Zeile', 'Folie eins\nzweite Zeile'],
    ['line and paragraph separators', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
    ['line ends of Windows and old Macs', 'a\r\nb\rc\fd', 'a\nb\nc\nd'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u009ff', 'abcdef'],
    ['lone surrogates', 'a\ud800b\udc00c\ud83d', 'abc'],
    ['noncharacters', 'a\ufffeb\uffffc\ufdd0d\u{1fffe}e\u{10ffff}f', 'abcdef'],
    ['a byte order mark at the start', '\ufeffa', 'a'],
    ['letters and marks', 'Mu\u0308ller', 'Müller'],
    ['a mark after a removed character', 'u\u0000\u0308', 'ü'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('keeps tabs, no-break spaces, invisible characters and emoji', () => {
    const text =
      'a\tb\u00a0c\u202fd\u00ade\u200bf\u200dg\u2060h\u200e\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';
    expect(cleanText(text)).toBe(text);
  });

  it('is the same when cleaned twice, and well formed', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('\r', '\n', '\ufeff', '\u0308', '\ud83d', '\ude00', 'u', '\u000b', '\u0000'),
    );
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => units.join('')),
        (text) => {
          const clean = cleanText(text);
          expect(cleanText(clean)).toBe(clean);
          expect(/\p{Surrogate}|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/u.test(clean)).toBe(false);
        },
      ),
    );
  });

  it('makes a line of a line', () => {
    expect(cleanLine('a \r\n b\u000bc')).toBe('a b c');
  });

  it('reaches every text of a value, and returns an unchanged one itself', () => {
    const value = { a: ['x\u000by', 1, null], b: { c: 'z' } };
    expect(cleanTexts(value)).toEqual({ a: ['x\ny', 1, null], b: { c: 'z' } });
    expect(cleanTexts(value).b).toBe(value.b);
    const clean = { a: [{ b: 'ü' }] };
    expect(cleanTexts(clean)).toBe(clean);
    const text = { type: 'text', text: 'a\u000bb', format: 0 };
    expect(cleanTexts(text)).toBe(text);
  });
});
