import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './leitbild';
import { part, samplePressRelease } from './pages/press-release';
import { saved } from './pages/workshop';

/** A layout event of Chromium's tracing. */
interface TracedLayout {
  name: string;
  args: { beginData?: { partialLayout: boolean; dirtyObjects: number } };
}

test('a key lays out its own paragraph and nothing around the text', async ({ leitbild: { app, page, folder } }) => {
  await samplePressRelease(page);
  await part(page, 'problem').locator('p').first().click();
  await page.keyboard.type('Erst');
  await saved(page);
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['devtools.timeline'] }),
  );
  for (const letter of 'Wort') {
    await page.keyboard.press(letter);
    // On a busy computer two keys would come into one picture.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
  const file = await app.evaluate(
    ({ contentTracing }, target) => contentTracing.stopRecording(target),
    path.join(folder, 'trace.json'),
  );
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { traceEvents: TracedLayout[] };
  const layouts = traceEvents.flatMap(({ name, args }) => (name === 'Layout' && args.beginData) || []);
  const keys = layouts.filter(({ partialLayout }) => partialLayout);
  // Saving and counting update other elements after a pause in typing.
  expect(keys.length).toBeGreaterThanOrEqual(4);
  for (const { dirtyObjects } of keys) expect(dirtyObjects).toBeLessThan(12);
});
