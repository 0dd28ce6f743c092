import i18next from 'i18next';

export const onMac = navigator.platform.startsWith('Mac');

/** Key names as they are printed on this computer's keyboard: "Strg" on a German one, "⌘" on a Mac. */
export function commandKey(keys: string): string {
  const german = i18next.language === 'de';
  return keys
    .replaceAll('Mod', onMac ? '⌘' : german ? 'Strg' : 'Ctrl')
    .replaceAll('Shift', onMac ? '⇧' : german ? 'Umschalt' : 'Shift')
    .replaceAll('Space', german ? 'Leertaste' : 'Space')
    .replaceAll('Del', german ? 'Entf' : 'Del')
    .replaceAll('PageUp', german ? 'Bild auf' : 'Page Up')
    .replaceAll('PageDown', german ? 'Bild ab' : 'Page Down');
}
