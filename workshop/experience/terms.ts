export const evidenceLevels = ['assumed', 'partly', 'proven'] as const;

/** Maximum number of emotions to evoke, and of emotions to avoid. */
export const targetEmotionLimit = 3;

/** Emotions of the picker; other words are allowed, too. */
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
