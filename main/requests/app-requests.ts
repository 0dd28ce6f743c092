import type { SettingsStore } from '../settings';
import type { Host } from './host';
import type { HandlersOf } from './request-handlers';

/** Requests about this computer's settings, the menu and the program itself. */
export function appRequests(
  settings: SettingsStore,
  libraryRoot: string,
  host: Host,
): HandlersOf<'settings' | 'menu' | 'app'> {
  return {
    'settings.get': () => {
      const { language, theme, railFolded, timerSound, timerVolume } = settings.values;
      const { isProfileTemporary: isTemporary } = host;
      const systemLanguage = host.systemLanguage();
      return { language, theme, railFolded, timerSound, timerVolume, systemLanguage, isTemporary };
    },
    'settings.set': ({ change }) => {
      settings.change(change);
      host.settingsChanged();
    },
    'menu.update': (model, client) => host.menuChanged(client, model),
    'app.paste': (_, client) => host.paste(client),
    'app.info': () => ({
      version: host.version,
      electron: host.electron,
      platform: host.platform,
      library: libraryRoot,
      network: host.network(),
    }),
  };
}
