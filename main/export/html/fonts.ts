import sansBoldExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?inline';
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?inline';
import sansExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?inline';
import sansItalicExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2?inline';
import sansItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?inline';
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline';
import serifBoldExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?inline';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline';
import serifExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?inline';
import serifItalicExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?inline';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?inline';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline';

/** The Unicode ranges of Fontsource's subsets. */
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const sansFaces = [
  ['Source Sans 3', '400', 'normal', sans, latin],
  ['Source Sans 3', '400', 'italic', sansItalic, latin],
  ['Source Sans 3', '600', 'normal', sansBold, latin],
  ['Source Sans 3', '400', 'normal', sansExt, latinExt],
  ['Source Sans 3', '400', 'italic', sansItalicExt, latinExt],
  ['Source Sans 3', '600', 'normal', sansBoldExt, latinExt],
] as const;

const serifFaces = [
  ['Source Serif 4', '400', 'normal', serif, latin],
  ['Source Serif 4', '400', 'italic', serifItalic, latin],
  ['Source Serif 4', '600', 'normal', serifBold, latin],
  ['Source Serif 4', '400', 'normal', serifExt, latinExt],
  ['Source Serif 4', '400', 'italic', serifItalicExt, latinExt],
  ['Source Serif 4', '600', 'normal', serifBoldExt, latinExt],
] as const;

/** The sans-serif font as `@font-face` rules, for charts and for the footer of a page. */
export const sansFontStyle = sansFaces.map(fontFace).join('\n');

/**
 * The fonts of documents as `@font-face` rules with data URLs: a page that is printed loads no file. Static faces, because Chromium
 * embeds variable fonts, as the screen uses them, only as Type 3 outlines.
 */
export const fontStyle = `${sansFontStyle}\n${serifFaces.map(fontFace).join('\n')}`;

function fontFace([family, weight, style, data, range]: readonly [string, string, string, string, string]): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(${data}) format('woff2');unicode-range:${range}}`;
}
