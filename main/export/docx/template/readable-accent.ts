import { descendants, elementsOf, type XmlElement } from '../../template/xml-tree';

/** Least contrast of text with its ground (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

/** The first accent colour of a theme as six hexadecimal digits; null when text in it could not be read on white paper. */
export function readableAccent(theme: XmlElement): string | null {
  const [accent] = descendants(theme, 'a:accent1').flatMap(elementsOf);
  const hex = (accent?.attributes['lastClr'] ?? accent?.attributes['val'] ?? '').toUpperCase();
  if (!/^[0-9A-F]{6}$/.test(hex)) return null;
  return 1.05 / (luminance(hex) + 0.05) >= leastContrast ? hex : null;
}

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
