import { descendants, parseXml, writeXml, type XmlElement } from '../../template/xml-tree';
import { contentTypesWith, relate } from './relate';
import { copyPart, type WrittenParts } from './copy-part';
import { mergedListId, mergeNumbering } from './merge-numbering';
import { mergedSettings } from './merge-settings';
import { clearStyleTabs, mergeStyles, recolour } from './merge-styles';
import { readableAccent } from './readable-accent';
import type { WordTemplate } from './read-word-template';
import { hasEvenPages, scaleToPage, setUpPages, type PageRoom } from './set-up-pages';

interface TemplateUse {
  /** Locale of the document, such as `de-DE`. */
  locale: string;
  /** Whether the pages of the document have a size of their own: then it keeps them, with its header and footer. */
  keepsPages: boolean;
  /** Whether fonts that the template embeds are embedded. */
  fontsEmbedded: boolean;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts of ours that name styles. Those copied from the template are called otherwise. */
const styledParts = /^word\/(?:document|(?:header|footer|comments|footnotes|endnotes)\d*)\.xml$/;

/**
 * Gives a document that our writer made the look of a client's template: its styles, where it has them, theme, lists, fonts, page setup,
 * header and footer. What the template lacks stays ours, in its fonts and its accent colour. Changes `parts`.
 */
export function applyWordTemplate(
  parts: Record<string, Uint8Array>,
  template: WordTemplate,
  { locale, keepsPages, fontsEmbedded }: TemplateUse,
): void {
  const { source } = template;
  const written: WrittenParts = { parts, types: new Map() };
  const read = (name: string) => parseXml(parts[name] ?? new Uint8Array());
  const relationships = read('word/_rels/document.xml.rels');
  const accent = template.theme === null ? null : readableAccent(source.xml(template.theme));
  const listId = template.numbering === null ? () => '0' : mergedListId;
  if (template.numbering !== null) {
    const numbering = read('word/numbering.xml');
    mergeNumbering(numbering, source.xml(template.numbering));
    parts['word/numbering.xml'] = writeXml(numbering);
  }

  const document = read('word/document.xml');
  let scaled: PageRoom | null = null;
  if (!keepsPages) {
    const running = template.running.flatMap(({ kind, pages, name: from }, index) => {
      const name = `word/template-${kind}${index + 1}.xml`;
      copyPart(source, from, name, written, (root) => moveLists(root, listId));
      if (!(name in parts)) return [];
      written.types.set(name, `${wordType}.${kind}+xml`);
      return [{ kind, pages, id: relate(relationships, kind, name) }];
    });
    scaled = setUpPages(document, template, running);
  }

  const styles = source.xml(template.styles);
  moveLists(styles, listId);
  const names = Object.keys(parts).filter((name) => styledParts.test(name));
  const trees = new Map(names.map((name) => [name, name === 'word/document.xml' ? document : read(name)]));
  const references = [...trees.values()].flatMap(styleReferences);
  const used = new Set(references.map(({ attributes }) => attributes['w:val'] ?? ''));
  const ids = mergeStyles(styles, read('word/styles.xml'), used, { locale, accent });
  for (const { attributes } of references) attributes['w:val'] = ids.get(attributes['w:val'] ?? '') ?? '';
  for (const [name, tree] of trees) {
    recolour(tree, accent);
    if (scaled) scaleToPage(tree, scaled);
    clearStyleTabs(tree, styles);
    parts[name] = writeXml(tree);
  }
  parts['word/styles.xml'] = writeXml(styles);

  if (template.theme !== null) copyPart(source, template.theme, 'word/theme/theme1.xml', written);
  if (template.fontTable !== null) {
    delete parts['word/_rels/fontTable.xml.rels'];
    copyPart(source, template.fontTable, 'word/fontTable.xml', written, undefined, fontsEmbedded ? [] : ['font']);
  }
  const hasFonts = 'word/_rels/fontTable.xml.rels' in parts && template.fontTable !== null;
  const evenPages = !keepsPages && hasEvenPages(template);
  const settings = mergedSettings(read('word/settings.xml'), template, { locale, keepsPages, evenPages, hasFonts });
  parts['word/settings.xml'] = writeXml(settings);
  parts['word/_rels/document.xml.rels'] = writeXml(relationships);
  parts['[Content_Types].xml'] = writeXml(contentTypesWith(read('[Content_Types].xml'), written.types));
}

/** The elements that name a style. */
function styleReferences(root: XmlElement): XmlElement[] {
  return ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => descendants(root, name));
}

function moveLists(root: XmlElement, listId: (id: string) => string): void {
  for (const { attributes } of descendants(root, 'w:numId')) attributes['w:val'] = listId(attributes['w:val'] ?? '');
}
