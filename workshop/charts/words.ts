import type { Localized } from '../language';

const de = {
  radarAlt: 'Radar mit {{count}} Achsen auf einer Skala von {{min}} bis {{max}}.',
  radarRange: '{{series}}: von {{lowest}} bei „{{lowestLabel}}“ bis {{highest}} bei „{{highestLabel}}“.',
  radarSame: '{{series}}: {{value}} bei {{labels}}.',
  radarLabel: '„{{label}}“',
  bandWidest: '{{band}}: am weitesten auseinander bei „{{label}}“, von {{min}} bis {{max}}.',
  radarNone: 'Radar ohne Werte.',
  heatMapAlt: 'Heatmap auf einer Skala von {{min}} bis {{max}} mit {{known}} von {{all}} Werten.',
  heatMapLowest: 'Niedrigster Wert: {{value}} bei {{cells}}.',
  heatMapNone: 'Heatmap ohne Werte.',
  lowest: '{{band}}, niedrigster Wert',
  highest: '{{band}}, höchster Wert',
};

const en: typeof de = {
  radarAlt: 'Radar with {{count}} axes on a scale from {{min}} to {{max}}.',
  radarRange: '{{series}}: from {{lowest}} for “{{lowestLabel}}” to {{highest}} for “{{highestLabel}}”.',
  radarSame: '{{series}}: {{value}} for {{labels}}.',
  radarLabel: '“{{label}}”',
  bandWidest: '{{band}}: furthest apart for “{{label}}”, from {{min}} to {{max}}.',
  radarNone: 'Radar without values.',
  heatMapAlt: 'Heat map on a scale from {{min}} to {{max}} with {{known}} of {{all}} values.',
  heatMapLowest: 'Lowest value: {{value}} for {{cells}}.',
  heatMapNone: 'Heat map without values.',
  lowest: '{{band}}, lowest value',
  highest: '{{band}}, highest value',
};

/** Terms of charts in the descriptions for readers who cannot see them. */
export const chartWords = { de, en } satisfies Localized<typeof de>;
