import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { exportDocument, type ExportJob } from '../../main/export/export-document';
import { exampleSession } from '../fixtures/example-session';
import { groupedBoard } from '../fixtures/grouped-board';
import { hostileSession } from '../fixtures/hostile-session';

function job(change: Partial<ExportJob> = {}): ExportJob {
  return {
    session: exampleSession(),
    kind: 'roadmap',
    additions: ['faq'],
    formats: ['md', 'pdf'],
    now: '2026-11-12T16:00:00.000Z',
    readAsset: () => Promise.reject(new Error('lost')),
    print: async () => {
      const printed = await PDFDocument.create();
      printed.addPage();
      printed.setCreationDate(new Date('2031-01-01T00:00:00.000Z'));
      return printed.save();
    },
    svgToPng: () => Promise.resolve(new Uint8Array()),
    drawBoard: () => Promise.reject(new Error('no window')),
    ...change,
  };
}

/** A PNG of one pixel. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==',
    'base64',
  ),
);

function sessionWithBoard() {
  const session = exampleSession();
  session.steps['vision-board'] = groupedBoard();
  return session;
}

async function markdownOf(order: ExportJob): Promise<string> {
  const files = await exportDocument({ ...order, formats: ['md'] });
  const [, bytes] = [...files].find(([name]) => name.endsWith('.md')) ?? [];
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

test('exports a file per format and reports progress', async () => {
  const steps: string[] = [];
  const files = await exportDocument(job({ onProgress: (done, total) => steps.push(`${done}/${total}`) }));
  expect([...files.keys()]).toEqual([
    'Kundentag der Stadtwerke Auental – Roadmap – Bilder/1.svg',
    'Kundentag der Stadtwerke Auental – Roadmap – Bilder/2.svg',
    'Kundentag der Stadtwerke Auental – Roadmap – Bilder/3.svg',
    'Kundentag der Stadtwerke Auental – Roadmap – Bilder/4.svg',
    'Kundentag der Stadtwerke Auental – Roadmap – Bilder/5.svg',
    'Kundentag der Stadtwerke Auental – Roadmap.md',
    'Kundentag der Stadtwerke Auental – Roadmap.pdf',
  ]);
  expect(steps).toEqual(['0/3', '1/3', '2/3', '3/3']);
});

test('the PDF has the date of the request', async () => {
  const files = await exportDocument(job({ formats: ['pdf'] }));
  const [pdf] = files.values();
  const read = await PDFDocument.load(pdf ?? new Uint8Array(), { updateMetadata: false });
  expect(read.getCreationDate()?.toISOString()).toBe('2026-11-12T16:00:00.000Z');
});

test('a missing picture does not fail the export', async () => {
  const session = exampleSession();
  session.workshop.emptyChair.picture = `${'0'.repeat(64)}.png`;
  expect(await markdownOf(job({ session }))).toContain('*Frau Öztürk, Rentnerin mit Reihenhaus*');
});

test('hostile texts are sanitized in Markdown', async () => {
  const text = await markdownOf(job({ session: hostileSession() }));
  // oxlint-disable-next-line no-control-regex -- what must be gone
  expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  expect(text).not.toMatch(/(?<!\\)<script/);
});

test('pictures of the board are drawn once, without what is hidden, and are files beside Markdown', async () => {
  const jobs: { assets: readonly string[]; text: string }[] = [];
  const drawBoard: ExportJob['drawBoard'] = ({ assets, board, onPicture }) => {
    jobs.push({ assets, text: JSON.stringify(board) });
    for (const asset of assets) onPicture(asset, png);
    return Promise.resolve();
  };
  const freeName = (name: string) => Promise.resolve(name.replace('.', ' (2).'));
  const order = job({ session: sessionWithBoard(), formats: ['md', 'html'], drawBoard, freeName });
  const files = await exportDocument(order);
  expect(jobs).toHaveLength(1);
  expect(jobs[0]?.assets).toEqual([
    'board.png',
    'board-area0.png',
    'board-area1.png',
    'board-people.png',
    'board-area2.png',
    'board-area3.png',
  ]);
  expect(jobs[0]?.text).toContain('Was bleibt');
  expect(jobs[0]?.text).not.toContain('Noch verdeckt');

  const name = 'Kundentag der Stadtwerke Auental – Roadmap (2)';
  expect([...files.keys()]).toEqual([
    `${name} – Bilder/1.svg`,
    `${name} – Bilder/2.svg`,
    `${name} – Bilder/3.svg`,
    `${name} – Bilder/4.svg`,
    `${name} – Bilder/5.svg`,
    ...[6, 7, 8, 9, 10, 11].map((number) => `${name} – Bilder/${number}.png`),
    `${name}.md`,
    `${name}.html`,
  ]);
  const markdown = new TextDecoder().decode(files.get(`${name}.md`));
  const links = Array.from(markdown.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g), ([, alt, link = '']) => ({ alt, link }));
  expect(links.map(({ link }) => decodeURIComponent(link))).toEqual([...files.keys()].slice(0, 11));
  for (const { link } of links) expect(link).toMatch(/^[\w%./-]+$/);
  expect(links[6]?.alt).toBe('Bereich „Leben mit der Rechnung“ mit 3 Notizen.');
  const html = new TextDecoder().decode(files.get(`${name}.html`));
  expect(html).toContain('alt="Bereich „Leben mit der Rechnung“ mit 3 Notizen." style="width:');
  expect(html.match(/class="large"/g)).toHaveLength(6);
});

test('pictures that cannot be drawn are named in words; those drawn before are kept', async () => {
  const drawBoard: ExportJob['drawBoard'] = ({ onPicture }) => {
    onPicture('board.png', png);
    return Promise.reject(new Error('The page took too long'));
  };
  const text = await markdownOf(job({ session: sessionWithBoard(), drawBoard }));
  expect(text).toContain('![Das ganze Zukunftsbild');
  const missing = '*An dieser Stelle fehlt ein Bild des Zukunftsbilds: Es konnte nicht erzeugt werden.*';
  expect(text.split(missing)).toHaveLength(6);
});

test('plain text draws nothing', async () => {
  let drawn = 0;
  const drawBoard: ExportJob['drawBoard'] = () => {
    drawn += 1;
    return Promise.resolve();
  };
  const [text] = (await exportDocument(job({ session: sessionWithBoard(), formats: ['txt'], drawBoard }))).values();
  expect(new TextDecoder().decode(text)).toContain('[Das ganze Zukunftsbild mit 17 Notizen.');
  expect(drawn).toBe(0);
});
