import i18next from 'i18next';

/** The group of the shortcut sheet for pain points. `keys` are combinations for `keyLabel`. */
export function painPointsShortcuts(): { title: string; rows: { label: string; keys: string }[] } {
  const t = i18next.getFixedT(null, 'pain-points');
  return {
    title: t('shortcuts.title'),
    rows: [
      { label: t('shortcuts.move'), keys: '↑ ↓ ← →' },
      { label: t('shortcuts.edit'), keys: 'Enter' },
      { label: t('shortcuts.rate'), keys: '1–5' },
      { label: t('shortcuts.clear'), keys: 'Delete' },
      { label: t('shortcuts.dot'), keys: '+ –' },
      { label: t('shortcuts.voter'), keys: 'PageDown' },
    ],
  };
}
