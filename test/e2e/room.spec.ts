import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { openRoom, sentToRoom, setDisplays, watchRoomTraffic } from './pages/room';
import { openSample, openWorkshop } from './pages/start';
import { goToStep, openStep, setTheme } from './pages/workshop';
import { stepIds, stepNames } from '../../workshop/step';

const control = (page: Page) => page.getByRole('button', { name: /^Bildschirm für den Raum/ });
const step = (room: Page) => room.getByRole('heading', { level: 1 });

test('The room follows the facilitator until it is held back, is paged by a remote, and is covered', async ({
  leitbild: { app, page },
}) => {
  await setDisplays(app, 'laptop', 'projector');
  await openSample(page, 'de');
  const room = await openRoom(app, page, 'Auf „EPSON“ zeigen');
  await expect(step(room)).toHaveText('Auftakt');
  await expect(room.getByRole('navigation')).toHaveCount(0);
  await goToStep(page, 'Roadmap');
  await expect(step(room)).toHaveText('Roadmap');

  await page.keyboard.press('F7');
  await expect(control(page)).toHaveAccessibleName('Bildschirm für den Raum: zeigt Roadmap');
  await openStep(page, 'kickoff');
  await expect(control(page)).toHaveAccessibleName('Bildschirm für den Raum: zeigt noch Roadmap');
  await expect(step(room)).toHaveText('Roadmap');
  await page.keyboard.press('F7');
  await expect(step(room)).toHaveText('Auftakt');

  await expect(room.getByRole('heading', { level: 2 })).toHaveText('Vom Zähler zum Menschen');
  await page.keyboard.press('PageDown');
  await expect(room.getByRole('heading', { level: 2 })).toHaveText('Teilnehmende');
  await page.keyboard.press('.');
  await expect(step(room)).toHaveText('Schwarz');
  await expect(room.getByText('Teilnehmende')).toBeHidden();
  await expect(control(page)).toHaveAccessibleName('Bildschirm für den Raum: schwarz');
  await page.keyboard.press('.');
  await expect(room.getByRole('heading', { level: 2 })).toHaveText('Teilnehmende');
  // In a field the keys are text.
  await page.getByRole('textbox', { name: 'Ort', exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('.b');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('textbox', { name: 'Ort', exact: true })).toHaveValue(/\.b$/);
  await expect(room.getByRole('heading', { level: 2 })).toHaveText('Teilnehmende');

  await control(page).click();
  await page.getByRole('button', { name: 'Der leere Stuhl' }).click();
  await expect(room.getByRole('heading', { level: 2 })).toContainText('Sabine');
  await page.getByRole('radio', { name: 'Pause' }).click({ force: true });
  await page.getByRole('radio', { name: '10', exact: true }).click({ force: true });
  await expect(step(room)).toHaveText('Pause');
  await expect(room.getByRole('timer')).toHaveText(/^(10:00|9:\d\d)$/);
});

test('Unplugged, the room disappears and never covers the laptop; plugged in again, it goes on', async ({
  leitbild: { app, page },
}) => {
  await setDisplays(app, 'laptop', 'projector');
  await openSample(page, 'de');
  await openRoom(app, page, 'Auf „EPSON“ zeigen');
  await setDisplays(app, 'laptop');
  await expect.poll(() => app.windows()).toEqual([page]);
  await expect(control(page)).toHaveAccessibleName('Bildschirm für den Raum: Anzeige fehlt');
  await goToStep(page, 'Strategische Absicht');
  const back = app.waitForEvent('window');
  await setDisplays(app, 'laptop', 'projector');
  await expect(step(await back)).toHaveText('Strategische Absicht');
  await page.keyboard.press('Control+F7');
  await expect.poll(() => app.windows()).toEqual([page]);
});

test('With one display the room covers the laptop, with a bar; Escape leaves it, and the last window ends the app', async ({
  leitbild: { app, page },
}) => {
  await setDisplays(app, 'laptop');
  await openSample(page, 'de');
  const room = await openRoom(app, page, 'Auf diesem Bildschirm zeigen');
  const bar = room.getByRole('navigation', { name: 'Leiste der Moderation' });
  await bar.getByRole('button', { name: 'Weiter' }).click();
  await expect(room.getByRole('heading', { level: 2 })).toHaveText('Teilnehmende');
  await room.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(() => app.windows()).toEqual([page]);
  await expect(control(page)).toHaveAccessibleName('Bildschirm für den Raum');

  await openRoom(app, page, 'Auf diesem Bildschirm zeigen');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows().find(({ webContents }) => !webContents.getURL().includes('/room/'));
    own?.close();
  });
  expect(await ended).toBe(0);
});

test('Nothing private is in the traffic, the page or the accessibility tree of the room, in any step', async ({
  leitbild: { app, page },
}) => {
  await page.evaluate(async () => {
    const { request } = window.leitbild;
    const { key } = await request['library.createSample']({ language: 'de' });
    const opened = await request['session.open']({ key, takeOver: false });
    if (opened.status !== 'open') throw new Error(opened.status);
    const { steps } = opened.session;
    const [note = ''] = Object.entries(steps['vision-board'].elements).find(([, { type }]) => type === 'note') ?? [];
    const replace = (path: string[], value: unknown) => ({ op: 'replace' as const, path, value });
    const at = '2027-03-31T10:00:00.000Z';
    const comment = { order: 'a0', quote: 'Geheim 1', part: null, author: 'Geheim 2', text: 'Geheim 3', at };
    await request['session.patch']({
      key,
      baseRevision: opened.revision,
      patches: [
        replace(['steps', 'vision-board', 'elements', note, 'text'], 'Geheim 4'),
        replace(['steps', 'vision-board', 'elements', note, 'hidden'], true),
        replace(['steps', 'press-release', 'comments'], {
          geheim: { ...comment, decision: null, resolved: false, replies: {} },
        }),
        replace(['steps', 'press-release', 'jargon'], ['Geheim 5']),
        replace(['steps', 'closing', 'decisionPaper', 'summary'], 'Geheim 6'),
        replace(['steps', 'intent', 'questions', 'goal', 'alternatives'], { other: { order: 'a0', text: 'Geheim 7' } }),
        replace(['workshop', 'timer'], { step: null, title: 'Geheim 8', minutes: 5, elapsed: 0, runningSince: at }),
      ],
    });
    await request['session.setDrafts']({ key, drafts: { saying: 'Geheim 9' } });
    await request['session.close']({ key });
  });
  await watchRoomTraffic(app);
  await setDisplays(app, 'laptop', 'projector');
  await openWorkshop(page, 'Vom Zähler zum Menschen');
  const room = await openRoom(app, page, 'Auf „EPSON“ zeigen');
  const seen: string[] = [];
  for (const id of stepIds) {
    await openStep(page, id === 'closing' ? 'roadmap' : id);
    if (id === 'closing') await goToStep(page, 'Abschluss');
    await expect(step(room)).toHaveText(stepNames[id].de);
    seen.push(await room.content(), await room.locator('body').ariaSnapshot());
  }
  await page.getByRole('textbox', { name: /letzte Wort/i }).fill('Bis morgen');
  await expect.poll(() => sentToRoom(app)).toContain('Bis morgen');
  // What the page of the room can ask for, and what it gets.
  seen.push(
    await room.evaluate(async () => {
      const { request } = window.leitbild;
      const { key } = await request['room.state'](undefined);
      const answers: unknown[] = [await request['session.open']({ key: key ?? '', takeOver: true })];
      for (const ask of Object.values(request)) {
        answers.push(await (ask as (input: unknown) => Promise<unknown>)({ key }).catch(String));
      }
      return JSON.stringify(answers);
    }),
  );
  seen.push(await sentToRoom(app));
  expect(seen.join('\n').length).toBeGreaterThan(10_000);
  expect(seen.join('\n')).not.toContain('Geheim');
});

test('axe finds nothing in the room screen and its controls', async ({ leitbild: { app, page } }) => {
  await setDisplays(app, 'laptop');
  await openSample(page, 'de');
  await control(page).click();
  await expectAccessible(page, 'the controls of a closed room', page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  const room = await openRoom(app, page, 'Auf diesem Bildschirm zeigen');
  const show = (change: object) =>
    page.evaluate((wanted) => window.leitbild.request['room.show'](wanted as never), change);
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(page, theme);
    await expect(room.locator(`html[data-theme="${theme}"]`)).toBeAttached();
    for (const id of ['purpose', 'people', 'day-1', 'chair']) {
      await show({ step: 'kickoff', page: id, curtain: 'none' });
      await expect(step(room)).toHaveText('Auftakt');
      await expectAccessible(room, `${id}, ${theme}`, room.getByRole('main'));
    }
    for (const [curtain, name] of [
      ['black', 'Schwarz'],
      ['logo', 'Logo'],
      ['break', 'Pause'],
    ] as const) {
      await show({ curtain, breakEndsAt: '2099-01-01T10:00:00.000Z' });
      await expect(step(room)).toHaveText(name);
      await expectAccessible(room, `${curtain}, ${theme}`, room.getByRole('main'));
    }
    await show({ follows: false, step: 'roadmap', curtain: 'none' });
    await control(page).click();
    await expectAccessible(page, `the controls, ${theme}`, page.getByRole('dialog'));
    await page.keyboard.press('Escape');
    await show({ follows: true });
  }
});
