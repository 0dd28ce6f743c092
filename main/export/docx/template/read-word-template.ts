import { descendants, elementsOf, type XmlElement } from '../../template/xml-tree';
import { readTemplatePackage, TemplateError, type TemplatePackage } from '../../template/read-template-package';

export type RunningKind = 'header' | 'footer';

/** A header or footer of a template. */
export interface RunningPart {
  kind: RunningKind;
  /** `default`, `first` or `even`. */
  pages: string;
  /** Name of the part. */
  name: string;
}

/** What documents take over from a client's Word file. */
export interface WordTemplate {
  source: TemplatePackage;
  /** Names of its parts; null for those that it does not have. */
  styles: string;
  theme: string | null;
  numbering: string | null;
  fontTable: string | null;
  settings: XmlElement | null;
  /** The properties of its last section; null when it has none. */
  section: XmlElement | null;
  running: RunningPart[];
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationshipsSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const mainTypes = ['document', 'template'].map(
  (kind) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}.main+xml`,
);

/**
 * Reads a .docx or .dotx file of any origin. Its text is not used. Throws TemplateError, also for the variant of the format that is called
 * strict, and for files that name the format otherwise than Word and all known writers do.
 */
export async function readWordTemplate(bytes: Uint8Array): Promise<WordTemplate> {
  const source = await readTemplatePackage(bytes);
  const main = source.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  if (!mainTypes.includes(source.typeOf(main))) throw new TemplateError('other-kind', 'another kind of file');
  const root = source.xml(main);
  checkNamespaces(root);
  const related = source.relationships(main).filter((one) => !one.isExternal && source.has(one.target));
  const partOf = (type: string) => related.find((one) => one.type === type)?.target ?? null;
  const styles = partOf('styles');
  if (styles === null) throw new TemplateError('damaged', 'no styles');
  const settings = partOf('settings');
  const sections = descendants(root, 'w:sectPr', ['w:pPrChange', 'w:sectPrChange']);
  const targets = new Map(related.map((one) => [one.id, one]));
  const running = new Map<string, RunningPart>();
  // A section without a header of its own has that of the section before.
  for (const reference of sections.flatMap(elementsOf)) {
    const [, kind] = /^w:(header|footer)Reference$/.exec(reference.name) ?? [];
    const part = targets.get(reference.attributes['r:id'] ?? '');
    if ((kind !== 'header' && kind !== 'footer') || part?.type !== kind) continue;
    const pages = reference.attributes['w:type'] ?? 'default';
    running.set(`${kind} ${pages}`, { kind, pages, name: part.target });
  }
  const template = {
    source,
    styles,
    theme: partOf('theme'),
    numbering: partOf('numbering'),
    fontTable: partOf('fontTable'),
    settings: settings === null ? null : source.xml(settings),
    section: sections.at(-1) ?? null,
    running: [...running.values()],
  };
  const { theme, numbering, fontTable } = template;
  const used = [styles, theme, numbering, fontTable, ...template.running.map(({ name }) => name)];
  // Every part that is used must be readable, so that a damaged file is found at once.
  for (const name of used) if (name !== null) checkNamespaces(source.xml(name));
  return template;
}

/** The parts are written with the names that every known writer gives to the vocabularies. */
function checkNamespaces({ attributes }: XmlElement): void {
  const { 'xmlns:w': w = word, 'xmlns:r': r = relationshipsSpace } = attributes;
  if (w !== word || r !== relationshipsSpace) throw new TemplateError('other-kind', 'another variant of the format');
}
