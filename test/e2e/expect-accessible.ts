import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from 'playwright/test';

/** WCAG 2.0, 2.1 and 2.2, levels A and AA; and what axe's authors know to help people although no criterion asks for it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Expects that axe finds nothing on the page once `shown` is on it and nothing moves any more. `where` says in the message what was
 * looked at. A failure does not end the test: what is wrong in one place hides nothing in the next.
 */
export async function expectAccessible(page: Page, where: string, shown?: Locator): Promise<void> {
  await shown?.waitFor();
  // Colours half-way would be judged otherwise.
  await page.waitForFunction(() => {
    const isEndless = (one: Animation) => one.effect?.getComputedTiming().endTime === Infinity;
    return document.getAnimations().every((one) => one.playState !== 'running' || isEndless(one));
  });
  // Electron has no second page for axe to work in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}\n${html.slice(0, 300)}\n${failureSummary}`),
  );
  expect.soft(found.join('\n\n'), `What axe finds in ${where}`).toBe('');
}
