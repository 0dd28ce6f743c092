import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../workshop/language';
// The words alone, not the steps: those bring schemas and guides along, which the start screen can do without.
import { experienceWords } from '../../workshop/experience/words';
import { kickoffWords } from '../../workshop/kickoff/words';
import { pressReleaseWords } from '../../workshop/press-release/words';
import { roadmapWords } from '../../workshop/roadmap/words';
import { visionBoardWords } from '../../workshop/vision-board/words';
import { stepScreens } from '../steps/step-screens';
import { appTexts } from './texts';

/** One namespace for the shell, one per step: the words it shares with documents and the words of its screen. */
function resourcesOf<L extends Language>(language: L) {
  return {
    app: appTexts[language],
    kickoff: { ...kickoffWords[language], ...stepScreens.kickoff.texts[language] },
    'vision-board': { ...visionBoardWords[language], ...stepScreens['vision-board'].texts[language] },
    experience: { ...experienceWords[language], ...stepScreens.experience.texts[language] },
    'press-release': { ...pressReleaseWords[language], ...stepScreens['press-release'].texts[language] },
    roadmap: { ...roadmapWords[language], ...stepScreens.roadmap.texts[language] },
  };
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: ReturnType<typeof resourcesOf<'de'>>;
  }
}

export async function startLanguage(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    defaultNS: 'app',
    resources: { de: resourcesOf('de'), en: resourcesOf('en') },
    // React escapes; escaping twice would show &amp; to people.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Switches every text on screen at once. */
export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
