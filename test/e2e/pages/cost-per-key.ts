import type { Locator } from 'playwright/test';

/**
 * What a key costs the page in a field, in milliseconds: the tenth of forty, so that a busy machine hardly counts. Only good for
 * comparing with another field in the same run.
 */
export async function costPerKey(field: Locator): Promise<number> {
  await field.focus();
  return field.evaluate(async () => {
    const times: number[] = [];
    for (let key = 0; key < 40; key += 1) {
      const start = performance.now();
      document.execCommand('insertText', false, 'b');
      await new Promise((done) => setTimeout(done));
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[9] ?? 0;
  });
}
