export const evidenceLevels = ['assumed', 'partly', 'proven'] as const;

/** At most three emotions to evoke and three to avoid. */
export const targetEmotionLimit = 3;

/** Emotions offered in the picker; own words are allowed beside them. */
export const evokedEmotions = [
  'valued',
  'respected',
  'safe',
  'confident',
  'trusting',
  'caredFor',
  'proud',
  'curious',
  'relieved',
  'excited',
] as const;

export const avoidedEmotions = [
  'indifferent',
  'unsure',
  'hurried',
  'annoyed',
  'disappointed',
  'frustrated',
  'leftAlone',
  'overwhelmed',
] as const;
