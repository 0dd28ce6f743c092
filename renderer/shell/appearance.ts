import { create } from 'zustand';
import type { Settings } from '../../preload/contract';
import type { Language } from '../../workshop/language';
import { request } from '../bridge';
import { startLanguage, switchLanguage } from './i18n';
import { notify } from './notify';

interface Appearance {
  language: Language;
  theme: Settings['theme'];
  /** Whether only a narrow strip is left of the step rail. */
  railFolded: boolean;
  timerSound: boolean;
  /** In per cent. */
  timerVolume: number;
}

/** Language, theme and layout of this computer. */
export const useAppearance = create<Appearance>(() => ({
  language: 'de',
  theme: 'system',
  railFolded: false,
  timerSound: false,
  timerVolume: 50,
}));

/** Main sets the colour scheme of Chromium, so that the media query is right for `system`, `light` and `dark`. */
function followScheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', show);
  show();
}

export async function startAppearance(): Promise<void> {
  followScheme();
  const settings = await request['settings.get'](undefined);
  const language = settings.language === 'system' ? settings.systemLanguage : settings.language;
  const { theme, railFolded, timerSound, timerVolume } = settings;
  useAppearance.setState({ language, theme, railFolded, timerSound, timerVolume });
  await startLanguage(language);
  if (settings.isTemporary) notify('temporaryProfile');
}

export async function chooseLanguage(language: Language): Promise<void> {
  useAppearance.setState({ language });
  await switchLanguage(language);
  await request['settings.set']({ change: { language } });
}

export async function chooseTheme(theme: Settings['theme']): Promise<void> {
  useAppearance.setState({ theme });
  await request['settings.set']({ change: { theme } });
}

export async function toggleRail(): Promise<void> {
  const railFolded = !useAppearance.getState().railFolded;
  useAppearance.setState({ railFolded });
  await request['settings.set']({ change: { railFolded } });
}

export async function chooseTimerSound(change: Partial<Pick<Settings, 'timerSound' | 'timerVolume'>>): Promise<void> {
  useAppearance.setState(change);
  await request['settings.set']({ change });
}
