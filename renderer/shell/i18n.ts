import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language, type Localized } from '../../workshop/language';
import type { StepId } from '../../workshop/step';
import { appTexts } from './texts';

/** Starts with the texts of the shell. Those of the workshop facts, of voices and of a step come with their screens (`addTexts`). */
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

/** Adds a namespace in both languages: the workshop facts, silent votes, or a step under its id. */
export function addTexts(namespace: 'workshop' | 'voices' | StepId, texts: Localized<object>): void {
  for (const language of languages) i18next.addResourceBundle(language, namespace, texts[language]);
}

/** Switches every text on screen at once. */
export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
