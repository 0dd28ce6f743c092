import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from './finish-pdf';

const properties = {
  title: 'Vom Zähler zum Menschen (1)',
  subject: 'Roadmap',
  author: '',
  language: 'de-DE',
  now: '2026-11-12T16:00:00.000Z',
};

/** A PDF with three pages and the link targets a, b and c, one on each: in the catalog as older versions of Chromium write them, or in a tree. */
async function printed(structure: 'dictionary' | 'tree'): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = file;
  const targets = ['a', 'b', 'c'].map((name) => ({
    name,
    target: context.obj([file.addPage().ref, PDFName.of('XYZ'), 0, 800, 0]),
  }));
  if (structure === 'dictionary') {
    catalog.set(
      PDFName.of('Dests'),
      context.obj(Object.fromEntries(targets.map(({ name, target }) => [name, target]))),
    );
  } else {
    const names = context.obj(targets.flatMap(({ name, target }) => [PDFString.of(name), target]));
    const leaf = context.register(context.obj({ Names: names }));
    catalog.set(PDFName.of('Names'), context.obj({ Dests: { Kids: [leaf] } }));
  }
  return file.save();
}

const bookmarks = [
  { anchor: 'a', level: 1, text: 'Würde & Maß' },
  { anchor: 'b', level: 2, text: 'Darunter' },
  { anchor: 'missing', level: 2, text: 'Ohne Ziel' },
  { anchor: 'c', level: 1, text: '‏עברית 🙂' },
];

test.each(['dictionary', 'tree'] as const)(
  'the file has its properties and bookmarks; targets in a %s',
  async (structure) => {
    const bytes = await finishPdf(await printed(structure), properties, bookmarks);
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([file.getTitle(), file.getSubject(), file.getAuthor(), file.getCreator(), file.getLanguage()]).toEqual([
      'Vom Zähler zum Menschen (1)',
      'Roadmap',
      undefined,
      'Leitbild',
      'de-DE',
    ]);
    expect(file.getCreationDate()?.toISOString()).toBe(properties.now);
    const outlines = file.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    expect(titlesBelow(outlines)).toEqual([
      ['Würde & Maß', [['Darunter', []]]],
      ['‏עברית 🙂', []],
    ]);
    expect(outlines.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(3);
  },
);

type Title = [string, Title[]];

/** The titles of an outline with those below them, by first and next; each must lead to a page and back to its parent. */
function titlesBelow(node: PDFDict): Title[] {
  const titles: Title[] = [];
  for (let next = node.lookup(PDFName.of('First')); next instanceof PDFDict; next = next.lookup(PDFName.of('Next'))) {
    expect(next.lookup(PDFName.of('Parent'))).toBe(node);
    expect(next.lookup(PDFName.of('Dest'), PDFArray).lookup(0)).toBeInstanceOf(PDFDict);
    titles.push([next.lookup(PDFName.of('Title'), PDFHexString).decodeText(), titlesBelow(next)]);
  }
  return titles;
}
