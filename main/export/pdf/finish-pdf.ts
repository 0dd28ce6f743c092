import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFRef,
} from '@cantoo/pdf-lib';

export interface PdfProperties {
  title: string;
  subject: string;
  author: string;
  /** BCP 47, such as `de-DE`. */
  language: string;
  /** The moment of printing, ISO 8601 in UTC. */
  now: string;
}

/** A heading with the name of its link target in the page, and its level: 1 for chapters. */
export interface PdfBookmark {
  anchor: string;
  level: number;
  text: string;
}

/**
 * Completes a PDF of Chromium, which writes neither title, language and author of a document nor bookmarks. Headings whose target is
 * not in the file get no bookmark.
 */
export async function finishPdf(
  pdf: Uint8Array,
  properties: PdfProperties,
  bookmarks: readonly PdfBookmark[],
): Promise<Uint8Array> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  setProperties(file, properties);
  const targets = targetsOf(file);
  const found = bookmarks.flatMap((bookmark) => {
    const target = targets.get(bookmark.anchor);
    return target ? [{ ...bookmark, target }] : [];
  });
  if (found.length > 0) addBookmarks(file, found);
  return file.save({ addDefaultPage: false, updateFieldAppearances: false });
}

function setProperties(file: PDFDocument, { title, subject, author, language, now }: PdfProperties): void {
  file.setTitle(title, { showInWindowTitleBar: true });
  file.setSubject(subject);
  if (author !== '') file.setAuthor(author);
  file.setCreator('Leitbild');
  file.setLanguage(language);
  file.setCreationDate(new Date(now));
  file.setModificationDate(new Date(now));
}

/** The link targets of a file: a dictionary in the catalog, or a tree of names (ISO 32000-1, 12.3.2.3). */
function targetsOf({ catalog }: PDFDocument): ReadonlyMap<string, PDFArray> {
  const targets = new Map<string, PDFArray>();
  const add = (name: string, value: unknown) => {
    const target = value instanceof PDFDict ? value.lookup(PDFName.of('D')) : value;
    if (target instanceof PDFArray) targets.set(name, target);
  };
  const dictionary = catalog.lookup(PDFName.of('Dests'));
  if (dictionary instanceof PDFDict) {
    for (const key of dictionary.keys()) add(key.decodeText(), dictionary.lookup(key));
  }
  const names = catalog.lookup(PDFName.of('Names'));
  const walk = (node: unknown, depth: number) => {
    if (!(node instanceof PDFDict) || depth > 20) return;
    const pairs = node.lookup(PDFName.of('Names'));
    if (pairs instanceof PDFArray) {
      for (let index = 0; index + 1 < pairs.size(); index += 2) {
        const name = pairs.lookup(index);
        if (name instanceof PDFString || name instanceof PDFHexString) add(name.decodeText(), pairs.lookup(index + 1));
      }
    }
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray)
      for (let index = 0; index < kids.size(); index += 1) walk(kids.lookup(index), depth + 1);
  };
  if (names instanceof PDFDict) walk(names.lookup(PDFName.of('Dests')), 0);
  return targets;
}

interface Node {
  text: string;
  target: PDFArray | null;
  ref: PDFRef;
  children: Node[];
}

/** Writes the outline of a file (ISO 32000-1, 12.3.3): all levels are open. */
function addBookmarks(
  { context, catalog }: PDFDocument,
  bookmarks: readonly (PdfBookmark & { target: PDFArray })[],
): void {
  const root: Node = { text: '', target: null, ref: context.nextRef(), children: [] };
  /** The open branch: its last node is the parent of a deeper heading. */
  const branch: { node: Node; level: number }[] = [{ node: root, level: 0 }];
  for (const { text, level, target } of bookmarks) {
    while ((branch.at(-1)?.level ?? 0) >= level) branch.pop();
    const node: Node = { text, target, ref: context.nextRef(), children: [] };
    (branch.at(-1)?.node ?? root).children.push(node);
    branch.push({ node, level });
  }
  write(root, new Map([[PDFName.of('Type'), PDFName.of('Outlines')]]));
  catalog.set(PDFName.of('Outlines'), root.ref);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));

  /** Writes a node with its descendants, and returns how many these are. */
  function write(node: Node, entries: Map<PDFName, PDFName | PDFRef | PDFHexString | PDFArray | PDFNumber>): number {
    const { children, ref } = node;
    let count = children.length;
    children.forEach((child, index) => {
      const own = new Map<PDFName, PDFName | PDFRef | PDFHexString | PDFArray | PDFNumber>([
        [PDFName.of('Title'), PDFHexString.fromText(child.text)],
        [PDFName.of('Parent'), ref],
      ]);
      if (child.target) own.set(PDFName.of('Dest'), child.target);
      const [before, after] = [children[index - 1], children[index + 1]];
      if (before) own.set(PDFName.of('Prev'), before.ref);
      if (after) own.set(PDFName.of('Next'), after.ref);
      count += write(child, own);
    });
    const [first, last] = [children[0], children.at(-1)];
    if (first && last) {
      entries.set(PDFName.of('First'), first.ref);
      entries.set(PDFName.of('Last'), last.ref);
      entries.set(PDFName.of('Count'), PDFNumber.of(count));
    }
    context.assign(ref, PDFDict.fromMapWithContext(entries, context));
    return count;
  }
}
