import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../session/testing/sessions';
import { testService } from './testing/service';

const order = {
  document: 'roadmap' as const,
  additions: [],
  formats: ['md' as const],
  fontsEmbedded: true,
};

test('a Markdown file and its pictures overwrite nothing, and its links name what was written', async () => {
  const folder = temporaryFolder();
  const dialogs = {
    chooseFile: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(folder),
    chooseSavePath: () => Promise.resolve(null),
  };
  const { connect } = testService({ dialogs });
  const window = connect('facilitator');
  const { key } = await window.request('library.createSample', { language: 'de' });
  await window.request('session.open', { key, takeOver: false });
  const exported = async () => (await window.request('document.export', { key, ...order }))?.files;

  const name = 'Vom Zähler zum Menschen – Roadmap';
  // Pictures of a document that a person has moved away.
  mkdirSync(path.join(folder, `${name} – Bilder`));
  writeFileSync(path.join(folder, `${name} – Bilder`, '1.png'), 'mine');
  expect(await exported()).toEqual([`${name} (2).md`]);
  expect(await exported()).toEqual([`${name} (3).md`]);
  expect(readFileSync(path.join(folder, `${name} – Bilder`, '1.png'), 'utf8')).toBe('mine');

  for (const each of [`${name} (2)`, `${name} (3)`]) {
    const links = Array.from(
      readFileSync(path.join(folder, `${each}.md`), 'utf8').matchAll(/\]\(([^)]+)\)/g),
      ([, link = '']) => decodeURIComponent(link),
    );
    const written = readdirSync(path.join(folder, `${each} – Bilder`)).map((file) => `${each} – Bilder/${file}`);
    // A picture of the session may stand in several places.
    expect([...new Set(links)].sort()).toEqual(written.sort());
    // The chart and the pictures of the session; there is no window here that draws the board.
    expect(links.length).toBeGreaterThan(5);
  }
});
