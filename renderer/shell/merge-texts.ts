import type { Localized } from '../../workshop/language';

type SharedKeys<A extends Localized<object>, B extends Localized<object>> = keyof A['de'] & keyof B['de'];

/**
 * Merges two lists of texts into one namespace, such as the words a step shares with documents and the texts of its screen. A key
 * in both lists is a type error: one text would silently replace the other.
 */
export function mergeTexts<A extends Localized<object>, B extends Localized<object>>(
  a: A,
  b: [SharedKeys<A, B>] extends [never] ? B : { duplicateKeys: SharedKeys<A, B> },
): { de: A['de'] & B['de']; en: A['en'] & B['en'] } {
  const texts = b as B;
  return { de: { ...a.de, ...texts.de }, en: { ...a.en, ...texts.en } };
}
