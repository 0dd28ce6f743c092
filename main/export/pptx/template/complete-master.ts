import { childOf, element, elementsOf, type XmlElement } from '../../template/xml-tree';
import { masterKind } from './read-layout';

/** The formats of a level in the order of the schema. */
const paragraphParts = [
  'lnSpc',
  'spcBef',
  'spcAft',
  'buClrTx',
  'buClr',
  'buSzTx',
  'buSzPct',
  'buSzPts',
  'buFontTx',
  'buFont',
  'buNone',
  'buAutoNum',
  'buChar',
];

/**
 * Adds the text styles to a master that has none: LibreOffice writes the look of its texts on the samples in its places only, which slides
 * do not inherit.
 */
export function completeMaster(master: XmlElement): void {
  if (childOf(master, 'p:txStyles')) return;
  const tree = childOf(childOf(master, 'p:cSld'), 'p:spTree');
  const samples = new Map(
    (tree ? elementsOf(tree) : []).flatMap((shape): [string, XmlElement[]][] => {
      const holder = childOf(childOf(childOf(shape, 'p:nvSpPr'), 'p:nvPr'), 'p:ph');
      const body = childOf(shape, 'p:txBody');
      if (!holder || !body) return [];
      return [[masterKind(holder.attributes['type'] ?? 'obj'), elementsOf(body).filter(({ name }) => name === 'a:p')]];
    }),
  );
  const style = (name: string, kind: string, font: string) =>
    element(
      name,
      {},
      (samples.get(kind) ?? []).slice(0, 9).map((sample, index) => levelOf(sample, index + 1, font)),
    );
  const styles = element('p:txStyles', {}, [
    style('p:titleStyle', 'title', '+mj-lt'),
    style('p:bodyStyle', 'body', '+mn-lt'),
    element('p:otherStyle'),
  ]);
  const at = master.children.findIndex((child) => typeof child !== 'string' && child.name === 'p:extLst');
  master.children.splice(at === -1 ? master.children.length : at, 0, styles);
}

function levelOf(sample: XmlElement, level: number, font: string): XmlElement {
  const paragraph = childOf(sample, 'a:pPr');
  const run = childOf(childOf(sample, 'a:r'), 'a:rPr') ?? childOf(sample, 'a:endParaRPr');
  const { lvl: _, ...attributes } = paragraph?.attributes ?? {};
  const parts = paragraphParts.flatMap((name) => childOf(paragraph, `a:${name}`) ?? []);
  const { lang: __, ...format } = run?.attributes ?? {};
  const fill = childOf(run, 'a:solidFill');
  const fonts = childOf(run, 'a:latin') ?? element('a:latin', { typeface: font });
  return element(`a:lvl${level}pPr`, attributes, [
    ...parts,
    element('a:defRPr', format, [...(fill ? [fill] : []), fonts]),
  ]);
}
