export const evidenceLevels = ['assumed', 'partly', 'proven'] as const;

/** The six wishes of every customer. */
export const wishIds = ['simple', 'convenient', 'solution', 'fast', 'help', 'feeling'] as const;
export type WishId = (typeof wishIds)[number];

/** How well a wish is fulfilled, from not at all to fully. */
export const wishRatings = [0, 1, 2, 3] as const;

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
