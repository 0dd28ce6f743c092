import i18next from 'i18next';

export const isMac = navigator.platform.startsWith('Mac');

/** Key names as printed on the keyboard: "Strg" in German, "⌘" on a Mac. */
export function keyLabel(keys: string): string {
  const german = i18next.language === 'de';
  return keys
    .replaceAll(/(Mod|Shift|Alt)\+/g, '$1 ')
    .replace(/ -$/, ' –')
    .replaceAll('Mod', isMac ? '⌘' : german ? 'Strg' : 'Ctrl')
    .replaceAll('Shift', isMac ? '⇧' : german ? 'Umschalt' : 'Shift')
    .replaceAll('Space', german ? 'Leertaste' : 'Space')
    .replaceAll(/Del(?:ete)?/g, german ? 'Entf' : 'Del')
    .replaceAll('PageUp', german ? 'Bild auf' : 'Page Up')
    .replaceAll('PageDown', german ? 'Bild ab' : 'Page Down');
}
