import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../session/testing/sessions';
import { isOpenElsewhere, ownerFiles } from './owner-files';

test.each([
  ['Roadmap der Werke.docx', '~$admap der Werke.docx'],
  ['Roadmap.docx', '~$oadmap.docx'],
  ['Plan.docx', '~$Plan.docx'],
])('Word writes the owner of %s to %s', (name, owner) => {
  expect(ownerFiles(name)).toContain(owner);
});

test('Excel, PowerPoint and LibreOffice keep the whole name', () => {
  expect(ownerFiles('Roadmap der Werke.xlsx')).toContain('~$Roadmap der Werke.xlsx');
  expect(ownerFiles('Roadmap der Werke.pptx')).toContain('.~lock.Roadmap der Werke.pptx#');
});

test('a document with the file of an owner beside it is open', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'Roadmap der Werke.docx');
  expect(await isOpenElsewhere(file)).toBe(false);
  writeFileSync(path.join(folder, '~$admap der Werke.docx'), '');
  expect(await isOpenElsewhere(file)).toBe(true);
});
