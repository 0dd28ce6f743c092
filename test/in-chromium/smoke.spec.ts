import { request as httpRequest } from 'node:http';
import { expect, test as base } from 'playwright/test';
import { chromiumExecutable } from '../../scripts/in-chromium/chromium.mjs';
import { serve } from '../../scripts/in-chromium/serve.mjs';
import { stepIds, stepNames } from '../../workshop/step';
import { toBoard, writeNotes } from '../e2e/pages/board';
import { openSample, openWorkshop } from '../e2e/pages/start';
import { goToStep, saved } from '../e2e/pages/workshop';

/**
 * Runs the built pages and the request handlers without Electron in the current Chromium of the system, because releases use a Chromium that
 * is years newer than the test runtime.
 */
const test = base.extend<{ language: 'de' | 'en'; server: { address: string; errors: string[] } }>({
  language: ['de', { option: true }],
  server: async ({ language }, use) => {
    const errors: string[] = [];
    const { address, close } = await serve({ language, log: (line) => errors.push(line) });
    await use({ address, errors });
    await close();
  },
});

test.skip(chromiumExecutable() === null, 'needs a Chromium of the system, which set-up installs on Debian');

test('Every step of the sample opens without an error, and a typed note is saved', async ({
  browser,
  page,
  server,
}) => {
  test.info().annotations.push({ type: 'Chromium', description: browser.version() });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(server.address);
  await openSample(page, 'de');
  for (const id of stepIds) {
    await goToStep(page, stepNames[id].de);
    await expect(page.getByRole('navigation').locator('[aria-current=step]')).toContainText(stepNames[id].de);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  }
  await toBoard(page);
  await writeNotes(page, 'Auch im neuen Chromium');
  await saved(page);
  await page.reload();
  await openWorkshop(page, 'Vom Zähler zum Menschen');
  await toBoard(page);
  await expect(page.getByRole('option', { name: 'Auch im neuen Chromium' })).toBeAttached();
  expect(problems).toEqual([]);
  expect(server.errors).toEqual([]);
});

test('The server refuses requests without the token, a second use of the token, and other hosts', async ({
  server,
}) => {
  const { origin, host, port, search } = new URL(server.address);
  const statusOf = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<[status: number | undefined, cookie: string]>((resolve, reject) => {
      const asked = httpRequest(
        { host: '127.0.0.1', port, path, method, headers: { host, ...headers } },
        (response) => {
          response.resume();
          resolve([response.statusCode, response.headers['set-cookie']?.[0]?.split(';')[0] ?? '']);
        },
      );
      asked.once('error', reject);
      asked.end();
    });
  for (const path of ['/', '/events', '/request', '/?token=x', '/session/a/picture.png']) {
    expect(await statusOf(path), path).toEqual([403, '']);
  }
  expect(await statusOf(`/${search}`, { host: `leitbild.example:${port}` })).toEqual([421, '']);
  const [status, cookie] = await statusOf(`/${search}`);
  expect(status).toBe(303);
  expect(await statusOf(`/${search}`)).toEqual([403, '']);
  expect(await statusOf('/', { cookie })).toEqual([200, '']);
  expect(await statusOf('/', { cookie, host: `localhost:${port}` })).toEqual([421, '']);
  expect(await statusOf('/..%2f..%2fpackage.json', { cookie })).toEqual([404, '']);
  expect(await statusOf('/request', { cookie, origin: 'http://example.com' }, 'POST')).toEqual([405, '']);
  expect(await statusOf('/request', { cookie, origin }, 'POST')).toEqual([400, '']);
});
