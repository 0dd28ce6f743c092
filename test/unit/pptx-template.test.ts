import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentPptx } from '../../main/export/pptx/pptx';
import { planSlides } from '../../main/export/pptx/plan-slides';
import { readPowerPointTemplate } from '../../main/export/pptx/template/read-powerpoint-template';
import { sanitizeDocument } from '../../main/export/sanitize-document';
import { chapter, plain, textRow, type Block } from '../../workshop/document';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import { documentKinds, type DocumentKind } from '../../workshop/document-definitions/document-registry';
import type { SessionDocument } from '../../workshop/session-schema';
import { hostileSession, hostileTexts } from '../fixtures/hostile-session';
import { reviewedSession } from '../fixtures/reviewed-session';
import { sampleSession } from '../fixtures/sample-session';
import { partsOf, presentationFlaws } from '../support/package-flaws';
import { officeFileErrors } from '../support/validate-office-file';

const now = '2026-11-12T16:00:00.000Z';

const png = new Uint8Array(readFileSync('assets/samples/de/picture.png'));

/** Made by test/fixtures/templates/make-slide-templates.py. */
const templates = [
  'slides-german-powerpoint.potx',
  'slides-libreoffice-4x3.pptx',
  'slides-libreoffice-dark.pptx',
] as const;
type Template = (typeof templates)[number];
const german = templates[0];

function fixture(name: Template): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/templates/${name}`, import.meta.url)));
}

function built(kind: DocumentKind, session: SessionDocument) {
  return sanitizeDocument(buildDocument(session, { kind, additions: ['faq', 'promises'], now }));
}

async function pptx(bytes: Uint8Array, document = built('roadmap', sampleSession('de'))): Promise<Uint8Array> {
  const template = await readPowerPointTemplate(bytes);
  const pictures = new Map([['there.png', png]]);
  return documentPptx(document, { now, pictures, svgToPng: () => Promise.resolve(png), template });
}

/** The footer and the layouts of a template may have smaller texts than slides of ours. */
const flawsOf = (bytes: Uint8Array) =>
  presentationFlaws(bytes).filter((flaw) => !/slideLayouts.*hundredths of a point/.test(flaw));

/** A template with changed parts; null removes one. */
function changed(name: Template, change: Record<string, ((xml: string) => string) | null>): Uint8Array {
  const files = unzipSync(fixture(name));
  for (const [part, edit] of Object.entries(change)) {
    if (edit) files[part] = strToU8(edit(strFromU8(files[part] ?? new Uint8Array())));
    else delete files[part];
  }
  return zipSync(files);
}

const problemOf = (bytes: Uint8Array) =>
  readPowerPointTemplate(bytes).then(
    () => 'none',
    (error: unknown) => (error as { problem?: string }).problem ?? String(error),
  );

test.each(templates.flatMap((name) => documentKinds.map((kind) => ({ name, kind }))))(
  "$name, $kind: nothing to repair, and Microsoft's validator finds no error",
  async ({ name, kind }) => {
    const sessions = kind === 'protocol' ? [hostileSession()] : [reviewedSession()];
    for (const session of sessions) {
      const bytes = await pptx(fixture(name), built(kind, session));
      expect(flawsOf(bytes)).toEqual([]);
      expect(await officeFileErrors(bytes, 'pptx')).toEqual([]);
    }
  },
  120_000,
);

test('master, layouts by type, theme, slide size, footer and date are those of the template', async () => {
  const parts = partsOf(await pptx(fixture(german)));
  const layoutOf = (slide: number) =>
    /slideLayout(\d)\.xml/.exec(parts[`ppt/slides/_rels/slide${slide}.xml.rels`] ?? '')?.[1];
  const typeOf = (slide: number) =>
    / type="(\w+)"/.exec(parts[`ppt/slideLayouts/slideLayout${layoutOf(slide)}.xml`] ?? '')?.[1];
  const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d/.test(name)).length;
  const types = Array.from({ length: count }, (_, index) => typeOf(index + 1));
  expect(types[0]).toBe('title');
  expect(new Set(types.slice(1))).toEqual(new Set(['obj', 'titleOnly', 'secHead']));
  // The divider opens the hidden slides.
  const divider = types.indexOf('secHead') + 1;
  expect(parts[`ppt/slides/slide${divider}.xml`]).toContain('show="0"');
  expect(parts[`ppt/slides/slide${divider - 1}.xml`]).not.toContain('show="0"');
  expect(parts['ppt/theme/theme1.xml']).toContain('<a:accent1><a:srgbClr val="7A1FA2"/></a:accent1>');
  expect(parts['ppt/theme/theme1.xml']).toContain('typeface="Verdana"');
  expect(parts['ppt/presentation.xml']).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  expect(parts['ppt/slides/slide2.xml']).toMatch(/<p:ph type="dt"[^]*12\. November 2026/);
  expect(parts['ppt/slides/slide2.xml']).toMatch(/<p:ph type="ftr" sz="quarter" idx="11"\/>/);
  expect(parts['ppt/slides/slide2.xml']).toMatch(/<p:ph type="sldNum"[^]*type="slidenum"/);
  const narrow = partsOf(await pptx(fixture('slides-libreoffice-4x3.pptx')));
  expect(narrow['ppt/presentation.xml']).toMatch(/<p:sldSz cx="914\d{4}" cy="68\d{5}"\/>/);
});

test('slides, tags, links, remote pictures and data of other programs stay behind', async () => {
  const bytes = await pptx(fixture(german));
  const all = Object.entries(partsOf(bytes));
  const text = all.map(([, part]) => part).join('');
  expect(text).not.toMatch(/geheim|example\.org|tracker|tagLst|sldGuideLst/i);
  expect(all.filter(([name]) => /tags|customXml/.test(name))).toEqual([]);
  // The logo of the master comes along, its remote copy does not.
  const master = partsOf(bytes)['ppt/slideMasters/slideMaster1.xml'] ?? '';
  expect(master.match(/<p:pic>/g)).toHaveLength(1);
  expect(all.map(([name]) => name)).toContain('ppt/media/template-image1.png');
});

test('programs, other files and sounds in a master are left out, and what held them with them', async () => {
  const hostile = changed(german, {
    'ppt/slideMasters/slideMaster1.xml': (xml) =>
      xml
        .replace(
          '</p:spTree>',
          `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="90" name="x"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></p:xfrm>
           <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/presentationml/2006/ole"><p:oleObj r:id="rId4" progId="Package"><p:embed/></p:oleObj></a:graphicData></a:graphic></p:graphicFrame>
           <p:sp><p:nvSpPr><p:cNvPr id="32" name="same id"><a:hlinkClick r:id="" action="ppaction://program"/></p:cNvPr><p:cNvSpPr/><p:nvPr><a:audioFile r:link="rId4"/></p:nvPr></p:nvSpPr><p:spPr><a:blipFill><a:blip r:link="rId4"/><a:stretch/></a:blipFill></p:spPr></p:sp></p:spTree>
           <p:controls><p:control r:id="rId4"/></p:controls>`,
        )
        .replace('<p:txStyles>', '<p:timing><p:tnLst/></p:timing><p:txStyles>'),
  });
  const bytes = await pptx(hostile);
  const master = partsOf(bytes)['ppt/slideMasters/slideMaster1.xml'] ?? '';
  expect(master).not.toMatch(/oleObj|control|audioFile|program|timing|r:link|hlink"? action/);
  expect(master).toContain('same id');
  const ids = Array.from(master.matchAll(/<p:cNvPr id="(\d+)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(flawsOf(bytes)).toEqual([]);
  expect(await officeFileErrors(bytes, 'pptx')).toEqual([]);
});

test('on a dark master texts are light, and hairlines and surfaces can be seen', async () => {
  const dark = changed(german, {
    'ppt/slideMasters/slideMaster1.xml': (xml) => xml.replace('bg1="lt1" tx1="dk1"', 'bg1="dk1" tx1="lt1"'),
  });
  const slides = Object.entries(partsOf(await pptx(dark))).filter(([name]) => /slides\/slide\d+\.xml$/.test(name));
  const text = slides.map(([, xml]) => xml).join('');
  // The second text colour of the theme is a dark one.
  expect(text).not.toContain('<a:schemeClr val="tx2"/>');
  expect(text).toContain('<a:schemeClr val="tx1"><a:lumMod val="50000"/></a:schemeClr>');
  const light = Object.values(partsOf(await pptx(fixture('slides-libreoffice-dark.pptx')))).join('');
  expect(light).toContain('<a:schemeClr val="bg1"/>');
});

test('what is no template is refused, each with its reason', async () => {
  const main = 'ppt/presentation.xml';
  expect(await problemOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('encrypted');
  expect(await problemOf(new Uint8Array())).toBe('damaged');
  expect(await problemOf(fixture(german).slice(0, 4000))).toBe('damaged');
  const word = new Uint8Array(
    readFileSync(new URL('../fixtures/templates/letterhead-german-word.dotx', import.meta.url)),
  );
  expect(await problemOf(word)).toBe('other-kind');
  expect(await problemOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('other-kind');
  expect(await problemOf(changed(german, { 'ppt/vbaProject.bin': () => 'macro' }))).toBe('macros');
  expect(await problemOf(zipSync({ ...unzipSync(fixture(german)), bomb: new Uint8Array(40_000_000) }))).toBe('unsafe');
  const noMaster = (xml: string) => xml.replace(/<p:sldMasterIdLst>.*<\/p:sldMasterIdLst>/, '');
  expect(await problemOf(changed(german, { [main]: noMaster }))).toBe('no-master');
  expect(await problemOf(changed(german, { 'ppt/slideMasters/slideMaster1.xml': null }))).toBe('no-master');
  const tiny = (xml: string) => xml.replace('cx="12192000" cy="6858000"', 'cx="2000000" cy="1500000"');
  expect(await problemOf(changed(german, { [main]: tiny }))).toBe('no-master');
  expect(await problemOf(changed(german, { 'ppt/theme/theme1.xml': null }))).toBe('damaged');
  expect(await problemOf(changed(german, { 'ppt/theme/theme1.xml': (xml) => xml.slice(0, -20) }))).toBe('damaged');
  const entity = (xml: string) => xml.replace(/\?>/, '?><!DOCTYPE a [<!ENTITY b "c">]>');
  expect(await problemOf(changed(german, { 'ppt/slideLayouts/slideLayout2.xml': entity }))).toBe('damaged');
  const strict = (xml: string) => xml.replaceAll('openxmlformats.org/presentationml/2006', 'example.org/strict');
  expect(await problemOf(changed(german, { [main]: strict }))).toBe('other-kind');
});

test('a template with a blank layout only holds titles and texts in text boxes', async () => {
  const blank = changed(german, {
    'ppt/slideMasters/slideMaster1.xml': (xml) =>
      xml.replace(
        /<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/,
        '<p:sldLayoutIdLst><p:sldLayoutId id="2147483654" r:id="rId15"/></p:sldLayoutIdLst>',
      ),
  });
  const bytes = await pptx(blank);
  expect(flawsOf(bytes)).toEqual([]);
  expect(await officeFileErrors(bytes, 'pptx')).toEqual([]);
  const parts = partsOf(bytes);
  expect(Object.keys(parts).filter((name) => /slideLayouts\/slideLayout/.test(name))).toHaveLength(1);
  expect(parts['ppt/slides/slide1.xml']).toContain('Vom Zähler zum Menschen');
  expect(parts['ppt/slides/slide2.xml']).not.toContain('type="title"');
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...hostileTexts.map((each) => each.slice(0, 10_000)), '<a:schemeClr val="accent6"/>', ' ', 'Wort'),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((each) => chapter(1, each)),
  text.map((each) => chapter(2, each)),
  text.map((each): Block => ({ kind: 'paragraph', runs: plain(each) })),
  text.map((each): Block => ({ kind: 'quote', runs: plain(each), by: each.slice(0, 200) })),
  fc.array(fc.tuple(text, text, text), { maxLength: 8 }).map((rows): Block => ({
    kind: 'table',
    caption: 'Alle',
    header: ['A', 'B', 'C'],
    widths: [1, 2, 3],
    rows: rows.map(textRow),
  })),
  fc
    .array(fc.record({ title: text, lines: fc.array(text, { maxLength: 2 }) }), { maxLength: 5 })
    .map((cards): Block => ({
      kind: 'lanes',
      caption: '',
      lanes: [
        { title: 'Jetzt', cards },
        { title: 'Später', cards: [] },
      ],
    })),
  fc.constantFrom<Block>({ kind: 'figure', asset: 'there.png', alt: 'da', caption: '', missing: 'fehlt' }),
);

test.each(templates)(
  '%s: any titles and blocks stay within the slide, in a file with nothing to repair',
  { timeout: 120_000 },
  async (name) => {
    const bytes = fixture(name);
    const { frame } = await readPowerPointTemplate(bytes);
    const pictures = new Map([['there.png', png]]);
    await fc.assert(
      fc.asyncProperty(text, text, fc.array(block, { maxLength: 8 }), async (title, subtitle, blocks) => {
        const document = sanitizeDocument({ ...built('protocol', reviewedSession()), title, subtitle, blocks });
        for (const { shapes } of planSlides(document, pictures, frame)) {
          for (const { box } of shapes.map(frame.stretch)) {
            expect(box.y + box.height).toBeLessThanOrEqual(frame.size.height - 20);
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(frame.size.width);
          }
        }
        const made = await pptx(bytes, document);
        expect(flawsOf(made)).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  },
);

test('the same document on the same template is the same file', async () => {
  const [one, other] = [await pptx(fixture(german)), await pptx(fixture(german))];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
