import { readFile } from 'node:fs/promises';
import { expect, test } from './leitbild';
import { part, samplePressRelease } from './pages/press-release';

/** What Chromium's tracing says of a layout. */
interface TracedLayout {
  name: string;
  args: { beginData?: { partialLayout: boolean; dirtyObjects: number } };
}

test('a key lays out its own paragraph and nothing around the text', async ({ leitbild: { app, page } }) => {
  await samplePressRelease(page);
  await part(page, 'problem').locator('p').first().click();
  await page.keyboard.type('Erst');
  await page.waitForTimeout(500);
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['devtools.timeline'] }),
  );
  await page.keyboard.type('Wort', { delay: 30 });
  const file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { traceEvents: TracedLayout[] };
  const layouts = traceEvents.flatMap(({ name, args }) => (name === 'Layout' && args.beginData) || []);
  const keys = layouts.filter(({ partialLayout }) => partialLayout);
  // Saving and counting change other places, at rest.
  expect(keys.length).toBeGreaterThanOrEqual(4);
  for (const { dirtyObjects } of keys) expect(dirtyObjects).toBeLessThan(12);
});
