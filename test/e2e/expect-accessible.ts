import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from 'playwright/test';

/** WCAG 2.0, 2.1 and 2.2, levels A and AA, and the best practices of axe. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Expects that axe finds nothing on the page once `shown` is visible and all animations have ended. `where` names the place in the message.
 * A failure does not end the test, so that further places are checked, too.
 */
export async function expectAccessible(page: Page, where: string, shown?: Locator): Promise<void> {
  await shown?.waitFor();
  // Colours of a running transition would be judged.
  await page.waitForFunction(() => {
    const isEndless = (one: Animation) => one.effect?.getComputedTiming().endTime === Infinity;
    return document.getAnimations().every((one) => one.playState !== 'running' || isEndless(one));
  });
  // By default axe opens a second page, which Electron does not support.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}\n${html.slice(0, 300)}\n${failureSummary}`),
  );
  expect.soft(found.join('\n\n'), `What axe finds in ${where}`).toBe('');
}
