import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language, type Localized } from '../../workshop/language';
import type { StepId } from '../../workshop/step';
import { appTexts } from './texts';

/** Starts with the texts of the shell; those of a step come with its screen (`addTexts`). */
export async function startLanguage(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    defaultNS: 'app',
    resources: { de: { app: appTexts.de }, en: { app: appTexts.en } },
    // React escapes; escaping twice would show &amp; to people.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Adds the texts of a step in both languages, under the step's id as namespace. */
export function addTexts(step: StepId, texts: Localized<object>): void {
  for (const language of languages) i18next.addResourceBundle(language, step, texts[language]);
}

/** Switches every text on screen at once. */
export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
