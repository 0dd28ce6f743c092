import { contrast, leastContrast, legibleShare, luminance } from '../../../../workshop/readable-colour';
import { childOf, descendants, elementsOf, type XmlElement } from '../../template/xml-tree';
import { weakenTints, type ThemeColour } from '../drawing-xml';

/** Names of colours in a theme by the names that slides use. */
type ColourMap = Record<string, string>;

/** The greatest strength of a tint with dark text on it, see `heatOf`. */
const mostTint = 0.6;

/**
 * Changes the colours in parts that our writer made to those of a template: our hairlines and surfaces, and texts that could not be read on
 * the ground of its slides. Everything stays a colour of the theme.
 */
export function templateColours(theme: XmlElement, master: XmlElement, layout: XmlElement): (xml: string) => string {
  const map = childOf(master, 'p:clrMap')?.attributes ?? {};
  const hexOf = (name: string) => themeColour(theme, map, name);
  const ground = groundOf([layout, master], theme, map);
  const isLegible = (name: string, on: string) => contrast(hexOf(name), on) >= leastContrast;
  const best = (on: string) =>
    ['tx1', 'bg1', 'tx2', 'bg2'].find((name) => isLegible(name, on)) ??
    (contrast(hexOf('tx1'), on) >= contrast(hexOf('bg1'), on) ? 'tx1' : 'bg1');
  const text = best(ground);
  const legible = (name: string) => (isLegible(name, ground) ? name : text);
  const isDark = luminance(hexOf(text)) < 0.5;
  const plain = (name: string) => `<a:schemeClr val="${name}"/>`;
  const changed = (name: string, changes: string) => `<a:schemeClr val="${name}">${changes}</a:schemeClr>`;
  const onAccent = contrast(hexOf('bg1'), hexOf('accent1')) >= contrast(hexOf('tx1'), hexOf('accent1')) ? 'bg1' : 'tx1';
  const colours: Record<ThemeColour, string> = {
    tx1: plain(text),
    tx2: plain(legible('tx2')),
    hlink: plain(legible('hlink')),
    // Light text on the full accent colour.
    bg1: plain(onAccent),
    bg2: contrast(hexOf(text), hexOf('bg2')) >= leastContrast ? plain('bg2') : changed(text, '<a:alpha val="8000"/>'),
    accent1: plain('accent1'),
    accent6: changed(text, isDark ? '<a:lumMod val="25000"/><a:lumOff val="75000"/>' : '<a:lumMod val="50000"/>'),
  };
  const tints = legibleShare(ground, hexOf('accent1'), hexOf(text), mostTint) / mostTint;
  return (xml) => {
    const recoloured = xml.replace(/<a:schemeClr val="(\w+)"\/>/g, (whole, name: string) =>
      name in colours ? colours[name as ThemeColour] : whole,
    );
    return weakenTints(recoloured, tints);
  };
}

/** A colour of the theme as `#rrggbb`; names of slides are looked up in the map of the master. */
function themeColour(theme: XmlElement, map: ColourMap, name: string): string {
  const [scheme] = descendants(theme, 'a:clrScheme');
  const [colour] = elementsOf(childOf(scheme, `a:${map[name] ?? name}`) ?? { name: '', attributes: {}, children: [] });
  const { lastClr, val = '' } = colour?.attributes ?? {};
  const hex = lastClr ?? val;
  if (/^[0-9a-f]{6}$/i.test(hex)) return `#${hex.toLowerCase()}`;
  return /^(?:lt|bg)/.test(map[name] ?? name) ? '#ffffff' : '#000000';
}

/** The colour behind the texts of a slide; where it is a picture or a gradient, that of the theme. */
function groundOf(roots: readonly XmlElement[], theme: XmlElement, map: ColourMap): string {
  const ground = roots.flatMap((root) => childOf(childOf(root, 'p:cSld'), 'p:bg') ?? [])[0];
  const fill = childOf(childOf(ground, 'p:bgPr'), 'a:solidFill') ?? childOf(ground, 'p:bgRef');
  const [colour] = fill ? elementsOf(fill) : [];
  const { val = '' } = colour?.attributes ?? {};
  if (colour?.name === 'a:srgbClr' && /^[0-9a-f]{6}$/i.test(val)) return `#${val.toLowerCase()}`;
  return themeColour(theme, map, colour?.name === 'a:schemeClr' ? val : 'bg1');
}
