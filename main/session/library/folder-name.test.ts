import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderName, uniqueName } from './folder-name';

describe('folder names', () => {
  test.each([
    ['Kundentag 2027 – Stadtwerke Musterstadt', 'Kundentag 2027 – Stadtwerke Musterstadt'],
    ['Ziel: mehr/besser', 'Ziel - mehr - besser'],
    ['Was? "Wer" <wo> *wann*', 'Was Wer wo wann'],
    ['  ... viel\tLuft\n... ', 'viel Luft'],
    ['a\u0308rger', 'ärger'],
    ['CON', 'Workshop CON'],
    ['nul.txt', 'Workshop nul.txt'],
    ['Com1', 'Workshop Com1'],
    ['Console', 'Console'],
    ['..', 'Workshop'],
    ['', 'Workshop'],
    ['???', 'Workshop'],
    ['\u202Egpj.exe', 'gpj.exe'],
  ])('%j becomes %j', (title, name) => {
    expect(folderName(title)).toBe(name);
  });

  test('are accepted by every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = folderName(title);
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}]{1,90}$/u);
        expect(name).not.toMatch(/^[.\s]|[.\s]$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250);
      }),
      { numRuns: 2_000, seed: 20270331 },
    );
  });

  test('are made unique without regard to case', () => {
    expect(uniqueName('Tag', [])).toBe('Tag');
    expect(uniqueName('Tag', ['tag', 'TAG 2'])).toBe('Tag 3');
    expect(uniqueName('Ärger', ['a\u0308rger'])).toBe('Ärger 2');
  });
});
