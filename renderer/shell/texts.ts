import { textsDe } from './texts-de';
import { textsEn } from './texts-en';

export const appTexts = { de: textsDe, en: textsEn };
