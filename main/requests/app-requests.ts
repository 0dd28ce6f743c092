import { app, nativeTheme } from 'electron';
import type { Language } from '../../workshop/language';
import type { RequestHandlers } from '../ipc-adapter';
import { networkRecord } from '../network-guard';
import { screenLanguage, type SettingsStore } from '../settings';

type AppAnswers = Pick<
  RequestHandlers,
  Extract<keyof RequestHandlers, `settings.${string}` | 'menu.update' | 'app.info'>
>;

export interface MenuFocus {
  step: Parameters<RequestHandlers['menu.update']>[0]['step'];
  undo: string | null;
  redo: string | null;
}

/** Requests about this computer's settings, the menu and the program itself. */
export function appRequests(
  settings: SettingsStore,
  libraryRoot: string,
  menuChanged: (focus: MenuFocus | null) => void,
): AppAnswers {
  return {
    'settings.get': () => {
      const { language, theme } = settings.values;
      return { language, theme, systemLanguage: systemLanguage() };
    },
    'settings.set': ({ change }) => {
      settings.change(change);
      nativeTheme.themeSource = settings.values.theme;
      menuChanged(null);
    },
    'menu.update': (focus) => menuChanged(focus),
    'app.info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
      library: libraryRoot,
      network: networkRecord(),
    }),
  };
}

export function systemLanguage(): Language {
  return screenLanguage('system', app.getPreferredSystemLanguages());
}
