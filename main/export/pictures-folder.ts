import path from 'node:path';
import type { Language } from '../../workshop/language';
import { mainTexts } from '../texts';

/** The folder of the pictures of a file, beside it. */
export function picturesFolder(fileName: string, language: Language): string {
  return mainTexts[language].dialogs.picturesOf.replace('{{name}}', () => path.parse(fileName).name);
}
