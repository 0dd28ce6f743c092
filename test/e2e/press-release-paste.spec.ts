import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test } from './leitbild';
import { copy, withClipboard } from './pages/clipboard';
import { moveCaret, newPressRelease, part } from './pages/press-release';
import { saved } from './pages/workshop';
import { yardstick } from './pages/yardstick';

/** Observes tasks that block the page; `longest` is the longest so far, in milliseconds. */
async function watchFreezes(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = window as unknown as { longestTask: number };
    seen.longestTask = 0;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      seen.longestTask = Math.max(seen.longestTask, now - last);
      last = now;
      setTimeout(tick, 0);
    };
    tick();
  });
  return () => page.evaluate(() => (window as unknown as { longestTask: number }).longestTask);
}

async function paste(app: ElectronApplication, page: Page, html: string): Promise<void> {
  await withClipboard(async () => {
    await copy(app, { html, text: 'nur Text' });
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => document.querySelector('[data-part="solution"]')?.textContent !== '');
  });
}

const wordParagraph = (index: number) =>
  `<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%;mso-margin-top-alt:auto;font-family:"Calibri",sans-serif'>` +
  `<span lang=DE style='font-size:12.0pt;line-height:107%;font-family:"Times New Roman",serif;mso-fareast-font-family:"Times New Roman"'>` +
  `Absatz ${index} mit <b style='mso-bidi-font-weight:normal'>fetten</b> und <i>schrägen</i> Wörtern, Umlauten wie Ä und 👨‍👩‍👧‍👦.</span><o:p></o:p></p>\n`;

test('5 MB of Word are pasted clean, and the window stays responsive', async ({ leitbild: { app, page } }) => {
  await newPressRelease(page);
  const paragraphs = Array.from({ length: 4_000 }, (_, index) => wordParagraph(index));
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>${'p.MsoNormal{color:red} '.repeat(160_000)}</style></head><body>${paragraphs.join('')}</body></html>`;
  expect(html.length).toBeGreaterThan(4_500_000);
  const before = await yardstick(page, paragraphs.length);
  await part(page, 'solution').click();
  const longest = await watchFreezes(page);
  await paste(app, page, html);
  // Asking for roles of thousands of paragraphs would freeze the page itself.
  await page.waitForFunction(() => document.querySelectorAll('[data-part="solution"] > p').length === 4000);
  // Saving comes after everything else that follows a paste.
  await saved(page);
  const freeze = await longest();
  const byHand = (before + (await yardstick(page, paragraphs.length))) / 2;
  test.info().annotations.push({
    type: 'longest standstill, and the same paragraphs written by hand, in ms',
    description: `${freeze.toFixed(0)}, ${byHand.toFixed(0)}`,
  });
  expect(freeze / byHand).toBeLessThan(3);
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelector('[data-part="solution"]')?.textContent === '');
});

test('a long text is inserted in order, and a paste into the middle keeps both halves', async ({
  leitbild: { app, page },
}) => {
  await newPressRelease(page);
  await part(page, 'solution').click();
  await page.keyboard.type('Anfang Ende');
  await moveCaret(page, 'ArrowLeft', 'Ende'.length);
  await paste(app, page, Array.from({ length: 900 }, (_, index) => `<p>Absatz ${index}</p>`).join(''));
  await page.waitForFunction(() => document.querySelectorAll('[data-part="solution"] > p').length === 901);
  const lines = await part(page, 'solution').evaluate((element) =>
    [...element.children].map((child) => child.textContent),
  );
  expect(lines[0]).toBe('Anfang Absatz 0');
  expect(lines.slice(1, 900)).toEqual(Array.from({ length: 899 }, (_, index) => `Absatz ${index + 1}`));
  expect(lines[900]).toBe('Ende');
  await page.keyboard.press('Control+z');
  await expect(part(page, 'solution')).toHaveText('Anfang Ende');
});

test('hostile pages are pasted as text: nested tables, scripts, remote pictures, all text directions', async ({
  leitbild: { app, page },
}) => {
  await newPressRelease(page);
  const nested = (depth: number): string =>
    depth === 0 ? 'innen' : `<table><tr><td>${nested(depth - 1)}</td><td>Zelle ${depth}</td></tr></table>`;
  const html = `<body onload="window.broken = 1"><script>window.broken = 1</script>${nested(200)}
    <img src="https://example.com/x.png" onerror="window.broken = 1"><svg><script>window.broken = 1</script></svg>
    <iframe src="https://example.com/"></iframe><p dir="rtl" style="font-weight:bold">עברית وعربية</p>
    <p>Familie 👨‍👩‍👧‍👦, Flagge 🇩🇪, Ton 👍🏽, e\u0301</p><a href="javascript:window.broken = 1">Klick</a>
    <form><input value="geheim"><button>Senden</button></form></body>`;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await part(page, 'solution').click();
  await paste(app, page, html);
  await expect(part(page, 'solution')).toContainText('עברית وعربية');
  await expect(part(page, 'solution')).toContainText('Familie 👨‍👩‍👧‍👦, Flagge 🇩🇪, Ton 👍🏽, é');
  await expect(part(page, 'solution')).toContainText('Klick');
  await expect(part(page, 'solution')).not.toContainText('geheim');
  const left = await part(page, 'solution').evaluate(
    (element) =>
      element.querySelectorAll('img, script, a, table, svg, iframe, input, button, [style], [onerror]').length,
  );
  expect(left).toBe(0);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(asked.filter((url) => url.includes('example.com'))).toEqual([]);
  await saved(page);
  await part(page, 'headline').click();
  await withClipboard(async () => {
    await copy(app, { text: 'Wort '.repeat(10_000) });
    await page.keyboard.press('Control+v');
    await expect(part(page, 'headline')).toContainText('Wort Wort');
  });
  expect((await part(page, 'headline').innerText()).length).toBeLessThanOrEqual(2_000);
});

test('undo separates typing from pasting', async ({ leitbild: { app, page } }) => {
  await newPressRelease(page);
  await part(page, 'solution').click();
  await page.keyboard.type('Getippt ');
  await paste(app, page, '<p>eingefügt</p>');
  await expect(part(page, 'solution')).toHaveText('Getippt eingefügt');
  await page.keyboard.type(' und weiter');
  await page.keyboard.press('Control+z');
  await expect(part(page, 'solution')).toHaveText('Getippt eingefügt');
  await page.keyboard.press('Control+z');
  await expect(part(page, 'solution')).toHaveText('Getippt ');
});

test('comments of Word that a paste leaves out are named', async ({ leitbild: { app, page } }) => {
  await newPressRelease(page);
  await part(page, 'solution').click();
  await paste(
    app,
    page,
    '<p class=MsoNormal>Wir liefern<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[A1]</a></span> morgen.</p>' +
      "<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Wirklich?</p></div></div>",
  );
  await expect(part(page, 'solution')).toHaveText('Wir liefern morgen.');
  await expect(page.getByText('1 Kommentar aus Word wurde nicht eingefügt.')).toBeVisible();
});
