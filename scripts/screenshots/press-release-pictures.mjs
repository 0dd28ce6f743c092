// @ts-check

/** @typedef {import('playwright').Page} Page */

/**
 * Takes screenshots of the press release of the sample workshop: its findings, comments, promises and source material beside the text,
 * an answer in the editor, its versions compared in both views, and the review session.
 * @param {Page} page @param {(name: string) => Promise<void>} shoot @param {'de' | 'en'} language
 */
export async function picturesOfPressRelease(page, shoot, language) {
  const inLanguage = (/** @type {string} */ de, /** @type {string} */ en) => (language === 'de' ? de : en);
  const button = (/** @type {string | RegExp} */ name) => page.getByRole('button', { name }).first();
  const key = await page.evaluate(
    async (chosen) => (await window.leitbild.request['library.createSample']({ language: chosen })).key,
    language,
  );
  await page.evaluate((name) => localStorage.setItem(`step of ${name}`, 'press-release'), key);
  await page.reload();
  await page.locator('li button').first().click();
  await page.locator('main [contenteditable=true]').waitFor();
  await button(inLanguage('Prüfungen', 'Checks')).click();
  await page.waitForTimeout(1500);
  await shoot('press-release-checks');
  await page.getByRole('tab', { name: inLanguage('Kommentare', 'Comments') }).click();
  await shoot('press-release-comments');
  await page.getByRole('tab', { name: inLanguage('Versprechen', 'Promises') }).click();
  await shoot('press-release-promises');
  await page.getByRole('tab', { name: inLanguage('Material', 'Material') }).click();
  await shoot('press-release-material');
  const answer = page.getByRole('textbox', { name: inLanguage('Antwort auf Frage 2', 'Answer to question 2') }).first();
  await answer.click();
  await shoot('press-release-answer');
  await button(inLanguage('Fassungen', 'Versions')).click();
  await page.getByRole('dialog').waitFor();
  await shoot('press-release-versions');
  await page.getByText(inLanguage('Nebeneinander', 'Side by side')).click();
  await shoot('press-release-versions-beside');
  await page.keyboard.press('Escape');
  await button(inLanguage('Durchsicht in der Runde', 'Review with the room')).click();
  await page.getByRole('dialog').waitFor();
  await shoot('press-release-review');
  await button(inLanguage('Stilles Lesen beginnen', 'Begin silent reading')).click();
  await shoot('press-release-reading');
  await button(inLanguage('Weiter: Teil für Teil', 'Next: part by part')).click();
  await shoot('press-release-walk');
}
