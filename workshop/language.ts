/** Languages of the product. The language of the screen and the language of the documents are independent. */
export const languages = ['de', 'en'] as const;

export type Language = (typeof languages)[number];

/** A value for each language. */
export type Localized<T> = Record<Language, T>;
