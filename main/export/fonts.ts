import sansItalicExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-italic.woff2?inline';
import sansExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?inline';
import sansItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?inline';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import serifItalicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?inline';
import serifExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import serifItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?inline';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';

/** The ranges that Fontsource cut the files by. */
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const faces = [
  ['Source Sans 3', '200 900', 'normal', sans, latin],
  ['Source Sans 3', '200 900', 'italic', sansItalic, latin],
  ['Source Sans 3', '200 900', 'normal', sansExt, latinExt],
  ['Source Sans 3', '200 900', 'italic', sansItalicExt, latinExt],
  ['Source Serif 4', '200 900', 'normal', serif, latin],
  ['Source Serif 4', '200 900', 'italic', serifItalic, latin],
  ['Source Serif 4', '200 900', 'normal', serifExt, latinExt],
  ['Source Serif 4', '200 900', 'italic', serifItalicExt, latinExt],
] as const;

/**
 * The bundled fonts as `@font-face` rules with their data in them: pages that are printed need no file and no address.
 * Faces that a page does not use cost nothing.
 */
export const fontStyle = faces.map(fontFace).join('\n');

/** The sans alone, for charts and for the line at the foot of a page. */
export const sansFontStyle = faces.slice(0, 1).map(fontFace).join('\n');

function fontFace([family, weight, style, data, range]: (typeof faces)[number]): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(${data}) format('woff2');unicode-range:${range}}`;
}
