import { posix } from 'node:path';
import { descendants, element, writeXml, type XmlElement } from '../../template/xml-tree';
import type { Relationship, TemplatePackage } from '../../template/read-template-package';

/** Parts of a document by name, with their content types by name or `.extension`. */
export interface WrittenParts {
  parts: Record<string, Uint8Array>;
  types: Map<string, string>;
}

/** Left out of headers and footers: embedded programs, other files, and marks that belong to the text of the template. */
const leftOut = new Set([
  'w:object',
  'w:control',
  'w:altChunk',
  'w:subDoc',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:attachedTemplate',
]);

/** Left out as a whole when something inside leads outside the file or to a part that is not taken over. */
const removable = new Set([
  'w:drawing',
  'w:pict',
  'w:embedRegular',
  'w:embedBold',
  'w:embedItalic',
  'w:embedBoldItalic',
  'a:blipFill',
]);

/** Fields that read other files, run programs, or ask questions (ECMA-376 part 1, 17.16.5). */
const unsafeFields =
  /\b(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD|MACROBUTTON|GOTOBUTTON|EMBED|ASK|FILLIN|PRINT|AUTOTEXT|AUTOTEXTLIST|MERGEFIELD)\b/i;

/** Content types of the files that a part may bring along, by the kind of relationship. */
const files: Record<string, RegExp> = {
  image: /^image\/[\w.+-]+$/,
  font: /^application\/(?:vnd\.openxmlformats-officedocument\.obfuscatedFont|x-fontdata|x-font-ttf)$/,
};

const relationshipsType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Copies a part of a template with its pictures or fonts, and without what leads outside the file except links to pages and addresses.
 * `change` edits its tree. `to` is its new name; `without` are
 * kinds of files that it leaves behind.
 */
export function copyPart(
  source: TemplatePackage,
  from: string,
  to: string,
  written: WrittenParts,
  change: (root: XmlElement) => void = () => undefined,
  without: readonly string[] = [],
): void {
  const kept = source.relationships(from).filter((one) => !without.includes(one.type) && isKept(one, source));
  const root = clean(source.xml(from), new Set(kept.map(({ id }) => id)));
  if (!root) return;
  clearUnsafeFields(root);
  change(root);
  written.parts[to] = writeXml(root);
  if (kept.length === 0) return;
  const lines = kept.map(({ id, type, target, isExternal }) => {
    const attributes = { Id: id, Type: `${relationshipsType}/${type}` };
    if (isExternal) return element('Relationship', { ...attributes, Target: target, TargetMode: 'External' });
    const name = `word/template/${target.replace(/^word\//, '').replace(/[^\w.]/g, '-')}`;
    written.parts[name] = source.bytes(target);
    written.types.set(name, source.typeOf(target));
    return element('Relationship', { ...attributes, Target: posix.relative(posix.dirname(to), name) });
  });
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  written.parts[posix.join(posix.dirname(to), '_rels', `${posix.basename(to)}.rels`)] = writeXml(
    element('Relationships', { xmlns }, lines),
  );
}

function isKept({ type, target, isExternal }: Relationship, source: TemplatePackage): boolean {
  if (isExternal) return type === 'hyperlink' && /^(?:https?|mailto):/i.test(target);
  return source.has(target) && files[type]?.test(source.typeOf(target)) === true;
}

/** Null for an element that refers to a relationship that is not kept and must go as a whole. */
function clean(each: XmlElement, ids: ReadonlySet<string>): XmlElement | null {
  let isBroken = false;
  const visit = (one: XmlElement): XmlElement['children'] => {
    if (leftOut.has(one.name)) return [];
    const children = one.children.flatMap((child) => (typeof child === 'string' ? [child] : visit(child)));
    const attributes = { ...one.attributes };
    for (const [name, value] of Object.entries(attributes)) {
      if (!/^(?:r:|o:relid$)/.test(name) || ids.has(value)) continue;
      delete attributes[name];
      if (one.name === 'w:hyperlink') return children;
      // A picture may be embedded and linked at the same time.
      if (name !== 'r:link' || !('r:embed' in attributes)) isBroken = true;
    }
    // LibreOffice writes it in capitals.
    if (one.name.startsWith('v:')) delete attributes['ID'];
    if (one.name === 'w:fldSimple' && unsafeFields.test(attributes['w:instr'] ?? '')) return children;
    if (isBroken && removable.has(one.name)) {
      isBroken = false;
      return [];
    }
    return [{ ...one, attributes, children }];
  };
  const [root] = visit(each);
  return typeof root === 'string' || root === undefined || isBroken ? null : root;
}

/** The instruction of a field may be split between runs. A field without one keeps its last result. */
function clearUnsafeFields(root: XmlElement): void {
  const instructions = descendants(root, 'w:instrText');
  const text = instructions.flatMap(({ children }) => children.filter((child) => typeof child === 'string')).join('');
  if (!unsafeFields.test(text)) return;
  for (const instruction of instructions) instruction.children = [];
}
