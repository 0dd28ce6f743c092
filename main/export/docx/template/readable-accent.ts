import { contrast, leastContrast } from '../../../../workshop/readable-colour';
import { descendants, elementsOf, type XmlElement } from '../../template/xml-tree';

/** The first accent colour of a theme as six hexadecimal digits; null when text in it could not be read on white paper. */
export function readableAccent(theme: XmlElement): string | null {
  const [accent] = descendants(theme, 'a:accent1').flatMap(elementsOf);
  const hex = (accent?.attributes['lastClr'] ?? accent?.attributes['val'] ?? '').toUpperCase();
  if (!/^[0-9A-F]{6}$/.test(hex)) return null;
  return contrast(`#${hex}`, '#FFFFFF') >= leastContrast ? hex : null;
}
