/** The package `hyphen` comes without types. */
declare module 'hyphen' {
  export type Patterns = readonly unknown[];
  /** Returns a function that inserts `hyphenChar` (a soft hyphen) where a word may be divided. */
  export default function createHyphenator(
    patterns: Patterns,
    options?: { html?: boolean; hyphenChar?: string; minWordLength?: number },
  ): (text: string) => string;
}

declare module 'hyphen/patterns/*.js' {
  import type { Patterns } from 'hyphen';
  const patterns: Patterns;
  export default patterns;
}
