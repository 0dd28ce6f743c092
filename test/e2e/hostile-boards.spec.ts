import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Leitbild } from './leitbild';
import { element, openBoard, savedBoard, writeNotes } from './pages/board';
import { drop, longestStandstill, pasteFile, pasteText } from './pages/transfer';
import { yardstick } from './pages/yardstick';

/** Longest time that the window may block, as a multiple of the layout time of a page with thousands of paragraphs. */
const longest = 12;

type Way = 'drop' | 'paste' | 'pasteFile';

interface Case {
  title: string;
  file: string;
  way: Way;
  content: () => string | Buffer;
  /** Expected messages. */
  says: (string | RegExp)[];
  /** Number of imported elements, or the button to press for it. */
  comes: number;
  press?: string;
}

const ways = { drop, paste: pasteText, pasteFile } as const;

const repeat = (count: number, each: (index: number) => string, between = ',') =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);
const canvas = (nodes: string, edges = '') => `{"nodes":[${nodes}],"edges":[${edges}]}`;
const drawing = (elements: string, files = '{}') => `{"type":"excalidraw","elements":[${elements}],"files":${files}}`;
const node = (more: string) => `{"type":"text","text":"x","width":90,"height":60,${more}}`;
const shape = (more: string) => `{"type":"rectangle","width":90,"height":60,${more}}`;

const million: Case[] = [
  {
    title: 'a canvas of a million cards',
    file: 'million.canvas',
    way: 'drop',
    content: () => canvas(repeat(1_000_000, (index) => `{"id":"${index}","type":"text","x":${index % 999},"y":0}`)),
    says: [/^990\.000 Elemente waren zu viel/],
    comes: 10_000,
  },
  {
    title: 'a drawing of a million elements',
    file: 'million.excalidraw',
    way: 'drop',
    content: () => drawing(repeat(1_000_000, (index) => `{"type":"ellipse","x":${index % 999},"y":0}`)),
    says: [/^990\.000 Elemente waren zu viel/],
    comes: 10_000,
  },
  {
    title: 'a table of a million rows',
    file: 'million.csv',
    way: 'drop',
    content: () => `Idee;Farbe\n${repeat(1_000_000, (index) => `Idee ${index};rot`, '\n')}`,
    says: ['Die Datei hat zu viele Zeilen'],
    comes: 5000,
    press: '5.000 Notizen anlegen',
  },
  {
    title: 'a list of a million lines',
    file: 'million.txt',
    way: 'drop',
    content: () => repeat(1_000_000, (index) => `Zeile ${index}`, '\n'),
    says: ['Viele Zeilen auf einmal', /höchstens 2\.000 Notizen/],
    comes: 2000,
    press: '2.000 Notizen anlegen',
  },
  {
    title: 'a pasted text of a million lines',
    file: 'million.txt',
    way: 'paste',
    content: () => repeat(1_000_000, (index) => `Zeile ${index}`, '\n'),
    says: ['Viele Zeilen auf einmal', /höchstens 2\.000 Notizen/],
    comes: 2000,
    press: '2.000 Notizen anlegen',
  },
];

const text = 'ä'.repeat(24_900_000);
const long: Case[] = [
  {
    title: 'a canvas with a text of 50 MB',
    file: 'lang.canvas',
    way: 'drop',
    content: () => canvas(`{"id":"a","type":"text","x":0,"y":0,"text":"${text}"}`),
    says: ['1 Text war zu lang'],
    comes: 1,
  },
  {
    title: 'a drawing with a text of 50 MB',
    file: 'lang.excalidraw',
    way: 'drop',
    content: () => drawing(`{"type":"text","x":0,"y":0,"text":"${text}"}`),
    says: ['1 Text war zu lang'],
    comes: 1,
  },
  {
    title: 'a table with a cell of 50 MB',
    file: 'lang.csv',
    way: 'drop',
    content: () => `Idee;Farbe\n"${text}";rot\n`,
    says: ['Die Datei hat zu viele Zeilen'],
    comes: 1,
    press: '1 Notiz anlegen',
  },
  {
    title: 'a list of one line of 50 MB',
    file: 'lang.txt',
    way: 'drop',
    content: () => text,
    says: ['1 Text war zu lang'],
    comes: 1,
  },
  {
    title: 'a pasted line of 50 MB',
    file: 'lang.txt',
    way: 'paste',
    content: () => text,
    says: ['1 Text war zu lang'],
    comes: 1,
  },
  {
    title: 'a file of more than 50 MB',
    file: 'riesig.csv',
    way: 'drop',
    content: () => Buffer.alloc(50_000_001, 'a'),
    says: ['riesig.csv: Zu groß. Importiert werden Dateien bis 50 MB.'],
    comes: 0,
  },
];

const huge = (() => {
  const bytes = Buffer.alloc(64);
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex');
  bytes.writeUInt32BE(20_000, 16);
  bytes.writeUInt32BE(20_000, 20);
  return bytes;
})();
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><script>parent.hacked = 1</script><foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="hacked = 1"/></foreignObject><image href="https://example.org/x.png" width="9" height="9"/><rect width="9" height="9" onload="hacked = 1"/></svg>';
const nowhere = '"x":1e999,"y":-1e999,"width":1e999,"height":null';

const odd: Case[] = [
  {
    title: 'a canvas with infinite places',
    file: 'unendlich.canvas',
    way: 'drop',
    content: () => canvas(`{"id":"a","type":"text","text":"a",${nowhere}},{"id":"b","type":"text","x":"NaN","y":0}`),
    says: ['2 Elemente hatten keine gültige Position'],
    comes: 2,
  },
  {
    title: 'a drawing with infinite places',
    file: 'unendlich.excalidraw',
    way: 'drop',
    content: () => drawing(`{"type":"ellipse",${nowhere}},{"type":"line","x":0,"y":0,"points":[[0,0],[1e999,1]]}`),
    says: ['1 Element hatte keine gültige Position', '1 Verbindung führte ins Leere'],
    comes: 1,
  },
  {
    title: 'a pasted drawing with infinite places',
    file: 'unendlich.txt',
    way: 'paste',
    content: () => drawing(`{"type":"ellipse",${nowhere}}`).replace('"excalidraw"', '"excalidraw/clipboard"'),
    says: ['1 Element hatte keine gültige Position'],
    comes: 1,
  },
  {
    title: 'a drawing of groups, frames and texts that hold each other',
    file: 'kreis.excalidraw',
    way: 'drop',
    content: () =>
      drawing(
        [
          '{"id":"a","type":"text","text":"a","x":0,"y":0,"containerId":"b","groupIds":["g","h"]}',
          '{"id":"b","type":"text","text":"b","x":99,"y":0,"containerId":"a","groupIds":["h","g"]}',
          '{"id":"f","type":"frame","name":"f","x":0,"y":99,"width":90,"height":90,"frameId":"f","link":"#"}',
          '{"id":"p","type":"arrow","x":0,"y":0,"points":[[0,0],[9,9]],"startBinding":{"elementId":"p"},"endBinding":{"elementId":"p"}}',
        ].join(),
      ),
    says: ['1 Link an einem Element wurde nicht importiert.', '1 Verbindung führte ins Leere'],
    comes: 3,
  },
  {
    title: 'a canvas with edges to nowhere',
    file: 'leere.canvas',
    way: 'drop',
    content: () =>
      canvas(
        node('"id":"a","x":0,"y":0'),
        '{"id":"1","fromNode":"a","toNode":"weg"},{"id":"2","fromNode":"__proto__","toNode":"a"},{"id":"3","fromNode":"1","toNode":"2"}',
      ),
    says: ['3 Verbindungen führten ins Leere'],
    comes: 1,
  },
  {
    title: 'a canvas whose edge crosses the whole board',
    file: 'weit.canvas',
    way: 'drop',
    content: () =>
      canvas(
        `${node('"id":"a","x":-1000000,"y":-1000000')},${node('"id":"b","x":1000000,"y":1000000')}`,
        '{"id":"1","fromNode":"a","toNode":"b"}',
      ),
    says: [],
    comes: 3,
  },
  {
    title: 'names of what all objects have, in a canvas',
    file: 'proto.canvas',
    way: 'drop',
    content: () =>
      canvas(
        `${node('"id":"__proto__","x":0,"y":0,"__proto__":{"polluted":1}')},${node('"id":"constructor","x":99,"y":0,"constructor":{"prototype":{"polluted":1}}')}`,
      ),
    says: ['(__proto__, constructor)'],
    comes: 2,
  },
  {
    title: 'names of what all objects have, in a drawing',
    file: 'proto.excalidraw',
    way: 'drop',
    content: () =>
      drawing(
        `${shape('"id":"__proto__","x":0,"y":0,"groupIds":["__proto__"],"__proto__":{"polluted":1}')},{"type":"image","fileId":"__proto__","x":0,"y":0,"width":9,"height":9}`,
        '{"__proto__":{"dataURL":"data:text/html,<script>polluted = 1</script>"}}',
      ),
    says: ['1 Bild ließ sich nicht lesen'],
    comes: 2,
  },
  {
    title: 'names of what all objects have, in a table',
    file: 'proto.csv',
    way: 'drop',
    content: () => 'Idee;Farbe;Name;Gruppe\n__proto__;__proto__;constructor;__proto__\ntoString;rot;;hasOwnProperty\n',
    says: ['Welche Spalte ist was?'],
    comes: 2,
    press: '2 Notizen anlegen',
  },
  {
    title: 'a canvas whose pictures are addresses and carry scripts',
    file: 'adressen.canvas',
    way: 'drop',
    content: () =>
      canvas(
        [
          `{"id":"a","type":"file","file":"data:image/svg+xml,${svg.replaceAll('"', '%22')}","x":0,"y":0}`,
          '{"id":"b","type":"file","file":"javascript:hacked=1//.png","x":300,"y":0}',
          '{"id":"c","type":"link","url":"javascript:hacked=1","x":600,"y":0}',
          '{"id":"d","type":"file","file":"../../../../etc/passwd","x":900,"y":0}',
          '{"id":"e","type":"group","background":"https://example.org/x.png","x":0,"y":300}',
        ].join(),
      ),
    says: ['3 Dateien waren nicht zu finden', 'background'],
    comes: 5,
  },
  {
    title: 'a table of addresses',
    file: 'adressen.csv',
    way: 'drop',
    content: () => 'Idee\n"data:text/html,<script>hacked=1</script>"\n"<img src=x onerror=hacked=1>"\n"=1+1"\n',
    says: ['Welche Spalte ist was?'],
    comes: 3,
    press: '3 Notizen anlegen',
  },
  {
    title: 'a picture of 400 megapixels',
    file: 'riesig.png',
    way: 'drop',
    content: () => huge,
    says: ['riesig.png: Zu groß, höchstens 25 MB und 50 Megapixel. Bitte speichern Sie das Bild kleiner.'],
    comes: 0,
  },
  {
    title: 'a pasted picture of 400 megapixels',
    file: 'riesig.png',
    way: 'pasteFile',
    content: () => huge,
    says: ['riesig.png: Zu groß, höchstens 25 MB und 50 Megapixel. Bitte speichern Sie das Bild kleiner.'],
    comes: 0,
  },
  {
    title: 'a picture that is drawn with scripts',
    file: 'skript.svg',
    way: 'drop',
    content: () => svg.replace(/<foreignObject.*<\/foreignObject>/, ''),
    says: [],
    comes: 1,
  },
  {
    title: 'a picture that holds a page',
    file: 'seite.svg',
    way: 'pasteFile',
    content: () => svg,
    says: ['seite.svg: Das kann Leitbild nicht lesen.'],
    comes: 0,
  },
];

/** Imports each case and undoes it. */
async function takeEach(leitbild: Leitbild, cases: Case[]): Promise<void> {
  const { page, folder } = leitbild;
  const saved = async () => Object.keys((await savedBoard(leitbild)).elements).length;
  await openBoard(page);
  await writeNotes(page, 'Schon da');
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  for (const { title, file, way, content, says, comes, press } of cases) {
    await test.step(title, async () => {
      const target = path.join(folder, file);
      await writeFile(target, content());
      let standstill = Infinity;
      // Other load on the computer can only lengthen it.
      for (let tries = 0; tries < 3 && standstill >= longest; tries += 1) {
        const measured = await longestStandstill(page, async () => {
          await ways[way](page, target);
          for (const words of says) await expect(page.getByText(words).first()).toBeVisible({ timeout: 30_000 });
          if (press !== undefined) await page.getByRole('button', { name: press }).click();
          await expect.poll(saved, { timeout: 30_000 }).toBe(1 + comes);
        });
        standstill = Math.min(standstill, measured / (await yardstick(page, 1000)));
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        if (comes > 0) await page.keyboard.press('Control+z');
        await expect.poll(saved, { timeout: 30_000 }).toBe(1);
        await page.keyboard.press('Shift+Digit1');
        await expect(element(page, /Schon da/)).toBeAttached();
      }
      test
        .info()
        .annotations.push({ type: 'standstill', description: `${title}: ${standstill.toFixed(1)} yardsticks` });
      expect.soft(standstill, title).toBeLessThan(longest);
    });
  }
  expect(broken).toEqual([]);
  expect(await page.evaluate(() => 'hacked' in window || 'polluted' in {} || 'polluted' in window)).toBe(false);
}

test.describe('Hostile input neither blocks the window nor loses content', () => {
  test.setTimeout(300_000);
  test('a million elements, rows and lines', async ({ leitbild }) => takeEach(leitbild, million));
  test('texts of 50 MB', async ({ leitbild }) => takeEach(leitbild, long));
  test('unexpected content', async ({ leitbild }) => takeEach(leitbild, odd));
});
