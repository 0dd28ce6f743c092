import { expect, it } from 'vitest';
import { decodeText, guessEncoding, type Encoding } from './decode-text';

const bytesOf = (text: string, encoding: Encoding, mark: boolean): Uint8Array => {
  if (encoding === 'utf-8') return Buffer.from(`${mark ? '\uFEFF' : ''}${text}`);
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1');
  const little = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
};

it.each([
  ['utf-8', true],
  ['utf-8', false],
  ['utf-16le', true],
  ['utf-16le', false],
  ['utf-16be', true],
  ['utf-16be', false],
  ['windows-1252', false],
] as const)('%s, with its mark: %s', (encoding, mark) => {
  const text = 'Größe;Übersicht\nRückruf;1';
  const bytes = bytesOf(text, encoding, mark);
  expect(guessEncoding(bytes)).toBe(encoding);
  expect(decodeText(bytes, encoding)).toBe(text);
});

it('anything else gives some text', () => {
  expect(guessEncoding(new Uint8Array())).toBe('utf-8');
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x00]), 'utf-8')).toContain('\uFFFD');
});
