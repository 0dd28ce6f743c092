import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './leitbild';
import { samplePressRelease } from './pages/press-release';
import { answerDialogs } from './pages/system-dialog';

const fixtures = path.join(import.meta.dirname, '../fixtures/templates');

test('Word and PowerPoint templates are chosen once, refused with a reason, and give their look to documents', async ({
  leitbild: { app, page, folder },
}) => {
  await samplePressRelease(page);
  const openDialog = async () => {
    await page.getByRole('button', { name: 'Dokumente exportieren' }).click();
    await page.getByRole('menuitem', { name: 'Pressemitteilung exportieren' }).click();
  };
  await openDialog();
  const dialog = page.getByRole('dialog', { name: 'Pressemitteilung exportieren' });
  await dialog.getByText('PowerPoint (PPTX)').click();
  const word = dialog.getByRole('group', { name: 'Word-Vorlage des Hauses' });
  const slides = dialog.getByRole('group', { name: 'PowerPoint-Vorlage des Hauses' });
  const choose = (group: typeof word) => group.getByRole('button', { name: 'Vorlage wählen …' }).click();

  // A Word file is no presentation.
  await answerDialogs(app, path.join(fixtures, 'letterhead-german-word.dotx'));
  await choose(slides);
  await expect(slides.getByRole('status')).toContainText('keine PowerPoint-Datei der üblichen Art');
  await choose(word);
  await expect(word).toContainText('letterhead-german-word.dotx');
  await answerDialogs(app, path.join(fixtures, 'slides-german-powerpoint.potx'));
  await choose(slides);
  await expect(slides).toContainText('slides-german-powerpoint.potx');
  await expect(slides.getByRole('status')).toBeEmpty();

  await answerDialogs(app, folder);
  await dialog.getByRole('button', { name: 'Exportieren …' }).click();
  await expect(page.getByText(/Dokumente? (sind|ist) fertig/)).toBeVisible({ timeout: 60_000 });
  const files = await readdir(folder);
  const part = async (ending: string, name: string) => {
    const bytes = await readFile(path.join(folder, files.find((file) => file.endsWith(ending)) ?? ''));
    return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
  };
  expect(await part('.docx', 'word/document.xml')).toContain('<w:pStyle w:val="Titel"/>');
  expect(await part('.pptx', 'ppt/theme/theme1.xml')).toContain('Auental');

  // The workshop keeps them, and both can be given up.
  await openDialog();
  await expect(word).toContainText('letterhead-german-word.dotx');
  await slides.getByRole('button', { name: 'Ohne Vorlage' }).click();
  await expect(slides).toContainText('Keine Vorlage: Gestaltung von Leitbild');
});
