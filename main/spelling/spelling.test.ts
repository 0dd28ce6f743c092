import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Spelling } from './spelling';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'leitbild-spelling-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function dictionary(name: string, rules: string, words: string): Promise<string> {
  await writeFile(path.join(folder, `${name}.aff`), Buffer.from(rules, 'latin1'));
  await writeFile(path.join(folder, `${name}.dic`), Buffer.from(words, 'latin1'));
  return path.join(folder, `${name}.dic`);
}

const rules =
  'SET ISO8859-1\nTRY esijanrtolcdugmphbyfvkwqxzäüößáéêàâñESIJANRTOLCDUGMPHBYFVKWQXZÄÜÖÉ\nSFX ä Y 1\nSFX ä 0 n .\nCOMPOUNDMIN 2\nCOMPOUNDFLAG z\n';
const words = '4\nGröße/ä\nKunde/äz\nnummer/z\nweiß\n';

it('is off until a dictionary is installed, across restarts', async () => {
  const spelling = new Spelling(folder, 'linux');
  expect(await spelling.state()).toEqual({ kind: 'off' });
  expect(await spelling.misspelt(['Quatsch'])).toEqual([]);
  expect(await spelling.install(await dictionary('Deutsch', rules, words))).toBe(true);
  expect(
    await spelling.misspelt(['Größe', 'Größen', 'Kunden', 'Kundenummer', 'weiß', 'weis', 'Grösse', '2029', 'A4']),
  ).toEqual(['weis', 'Grösse']);
  expect(await spelling.suggestions('weis')).toContain('weiß');
  const again = new Spelling(folder, 'win32');
  expect(await again.state()).toEqual({ kind: 'dictionary', name: 'Deutsch' });
  expect(await again.misspelt(['weis'])).toEqual(['weis']);
  await again.remove();
  expect(await new Spelling(folder, 'linux').state()).toEqual({ kind: 'off' });
});

it('keeps its dictionary when another file is not one', async () => {
  const spelling = new Spelling(folder, 'linux');
  await spelling.install(await dictionary('Deutsch', rules, words));
  expect(await spelling.install(await dictionary('Falsch', 'SET KLINGON\n', words))).toBe(false);
  expect(await spelling.install(await dictionary('Text', rules, 'Das ist ein Text.'))).toBe(false);
  expect(await spelling.install(path.join(folder, 'gone.dic'))).toBe(false);
  expect(await spelling.state()).toEqual({ kind: 'dictionary', name: 'Deutsch' });
});

it("uses the system's checker on macOS", async () => {
  const spelling = new Spelling(folder, 'darwin');
  expect(await spelling.state()).toEqual({ kind: 'system' });
});
