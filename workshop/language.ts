/** The two languages of the product. Screen language and document language are chosen apart. */
export const languages = ['de', 'en'] as const;

export type Language = (typeof languages)[number];

/** A value that exists in both languages; the type checker names what is missing. */
export type Localized<T> = Record<Language, T>;
