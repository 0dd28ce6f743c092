import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './leitbild';
import { openBoard, savedBoard } from './pages/board';
import { longestInMain, mainYardstick } from './pages/main-process';
import { answerDialogs } from './pages/system-dialog';
import { drop, longestFrame } from './pages/transfer';

const list = (count: number, each: (index: number) => string, between = ',') =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);
const cases: [string, string, number][] = [
  ['one.canvas', `{"nodes":[{"id":"a","type":"text","x":0,"y":0,"width":200,"height":200,"text":"${'ä'.repeat(17_000_000)}"}]}`, 1],
  ['million.canvas', `{"nodes":[${list(700_000, (i) => `{"id":"${i}","type":"text","x":${i % 999},"y":0}`)}]}`, 10_000],
  ['words.canvas', `{"nodes":[${list(10_000, (i) => `{"id":"${i}","type":"text","text":"${'Wort '.repeat(680)}","width":200,"height":200,"x":${(i % 100)*220},"y":${Math.floor(i/100)*220}}`)}]}`, 10_000],
];
for (const how of ['choose', 'drop'])
for (const [name, content, count] of cases)
  test(`${how} ${name}`, async ({ leitbild }) => {
    test.setTimeout(240_000);
    const { app, page, folder } = leitbild;
    await openBoard(page);
    const file = path.join(folder, name);
    await writeFile(file, content);
    await answerDialogs(app, file);
    const yard = await mainYardstick(app);
    const count_ = async () => Object.keys((await savedBoard(leitbild)).elements).length;
    let main = 0;
    const start = Date.now();
    const frame = await longestFrame(page, async () => {
      main = await longestInMain(app, async () => {
        if (how === 'drop') await drop(page, file);
        else {
        await page.getByRole('button', { name: 'Importieren und exportieren' }).click();
        await page.getByRole('menuitem', { name: 'Datei importieren …' }).click();}
        await expect.poll(count_, { timeout: 120_000 }).toBe(count);
      });
    });
    console.log(`MEASURE ${how} ${name} ${(content.length/1e6).toFixed(0)} MB frame ${frame} main ${main} yard ${yard.toFixed(0)} took ${Date.now()-start}`);
  });
