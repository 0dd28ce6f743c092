import type { Localized } from '../language';

const numbered = (names: string): ReadonlyMap<string, number> =>
  new Map(
    names
      .trim()
      .split(/\s+/)
      .flatMap((month, index) => month.split('|').map((name) => [name, index + 1] as const)),
  );

/** Names of the months in lower case, short ones too, and their numbers. */
export const monthNames: Localized<ReadonlyMap<string, number>> = {
  de: numbered(
    'januar|jänner|jan februar|feber|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  ),
  en: numbered(
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  ),
};
