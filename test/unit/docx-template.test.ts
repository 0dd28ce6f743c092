import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentDocx } from '../../main/export/docx/docx';
import { readWordTemplate } from '../../main/export/docx/template/read-word-template';
import { sanitizeDocument } from '../../main/export/sanitize-document';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import { documentKinds, type DocumentKind } from '../../workshop/document-definitions/document-registry';
import { languages, type Language } from '../../workshop/language';
import { reviewedSession } from '../fixtures/reviewed-session';
import { officeFileErrors } from '../support/validate-office-file';
import { xmlFlaw } from '../support/xml-flaw';

const now = '2026-11-12T16:00:00.000Z';

const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** Made by test/fixtures/templates/make-templates.py. */
const templates = ['letterhead-libreoffice.docx', 'report-python-docx.docx', 'letterhead-german-word.dotx'] as const;
type Template = (typeof templates)[number];

function fixture(name: Template): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/templates/${name}`, import.meta.url)));
}

async function docx(bytes: Uint8Array, kind: DocumentKind = 'roadmap', language: Language = 'de') {
  const session = reviewedSession();
  session.workshop.language = language;
  const document = sanitizeDocument(
    buildDocument(session, { kind, additions: ['faq', 'comments', 'resolved', 'promises'], now }),
  );
  const template = await readWordTemplate(bytes);
  const svgToPng = () => Promise.resolve(png);
  return documentDocx(document, { now, template, pictures: new Map(), fontsEmbedded: true, svgToPng });
}

async function parts(name: Template, kind?: DocumentKind): Promise<Record<string, string>> {
  const files = unzipSync(await docx(fixture(name), kind));
  return Object.fromEntries(Object.entries(files).map(([part, bytes]) => [part, strFromU8(bytes)]));
}

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
  readWordTemplate(bytes).then(
    () => 'none',
    (error: unknown) => (error as { problem?: string }).problem ?? String(error),
  );

test.each(
  templates.flatMap((name) => documentKinds.flatMap((kind) => languages.map((language) => ({ name, kind, language })))),
)("$name, $kind in $language: Microsoft's validator finds no error", async ({ name, kind, language }) => {
  const made = await docx(fixture(name), kind, language);
  expect(await officeFileErrors(made, 'docx')).toEqual([]);
  const files = Object.entries(unzipSync(made)).map(([part, bytes]) => [part, strFromU8(bytes)] as const);
  expect(files.filter(([part, xml]) => /\.(xml|rels)$/.test(part) && xmlFlaw(xml) !== null)).toEqual([]);
  const styles = files.find(([part]) => part === 'word/styles.xml')?.[1] ?? '';
  const known = new Set(Array.from(styles.matchAll(/w:styleId="([^"]+)"/g), ([, id]) => id));
  const named = files.flatMap(([, xml]) => Array.from(xml.matchAll(/<w:[pr]Style w:val="([^"]*)"/g), ([, id]) => id));
  expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
});

test('styles are found by the names that Word has in every language, whatever their ids', async () => {
  const all = await parts('letterhead-german-word.dotx');
  const document = all['word/document.xml'] ?? '';
  expect(document).toContain('<w:pStyle w:val="Titel"/>');
  expect(document).toContain('<w:pStyle w:val="berschrift1"/>');
  expect(document).not.toContain('w:val="Heading1"');
  const styles = all['word/styles.xml'] ?? '';
  expect(styles.match(/<w:name w:val="heading 1"\/>/gi)).toHaveLength(1);
  // What the template lacks is ours, in its fonts and based on its standard.
  expect(styles).toMatch(/w:styleId="Heading3"[^>]*><w:name w:val="Heading 3"\/><w:basedOn w:val="Standard"\/>/);
  const written = Object.entries(all).filter(([part]) => part.startsWith('word/') && part.endsWith('.xml'));
  expect(written.filter(([, xml]) => xml.includes('Source S'))).toEqual([]);
  expect(all['word/theme/theme1.xml']).toContain('typeface="Trebuchet MS"');
  // The accent of the theme instead of ours.
  expect(styles).toMatch(/w:styleId="Kicker"[^]*?<w:color w:val="8A1538" w:themeColor="accent1"\/>/);
});

test('numbers of headings come along and leave our lists as they are', async () => {
  const all = await parts('letterhead-german-word.dotx');
  const [, list = ''] = /w:styleId="berschrift1"[^]*?<w:numId w:val="(\d+)"/.exec(all['word/styles.xml'] ?? '') ?? [];
  const numbering = all['word/numbering.xml'] ?? '';
  expect(numbering).toContain(`<w:num w:numId="${list}">`);
  const ids = Array.from(numbering.matchAll(/<w:num w:numId="(\d+)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const used = Array.from((all['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g), ([, id]) => id);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test('pages, header and footer are those of the template, with their picture', async () => {
  const all = await parts('letterhead-libreoffice.docx');
  const document = all['word/document.xml'] ?? '';
  const section = /<w:sectPr>[^]*<\/w:sectPr>/.exec(document)?.[0] ?? '';
  // 3.5 cm on the left, 2.5 cm on the right.
  expect(section).toMatch(/<w:pgMar [^>]*w:left="1984"/);
  expect(section.match(/<w:headerReference /g)).toHaveLength(1);
  const header = Object.entries(all).find(([part]) => /template-header\d\.xml$/.test(part)) ?? ['', ''];
  expect(header[1]).toContain('Stadtwerke Auental');
  const relationships = all[header[0].replace('word/', 'word/_rels/') + '.rels'] ?? '';
  const [, picture = ''] = /Target="([^"]+\.png)"/.exec(relationships) ?? [];
  expect(all).toHaveProperty([`word/${picture}`]);
  expect(Object.keys(all).filter((part) => /footer/.test(part))).toContain('word/template-footer2.xml');
  // Tables are as wide as the text: 15 cm.
  const widths = Array.from(document.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g), ([, width]) => Number(width));
  expect(Math.max(...widths)).toBe(8505);
  // Its language does not change that of the document.
  expect(all['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="de-DE"/);
  expect(all['word/styles.xml']).not.toContain('fr-FR');
});

test('left and right pages and a first page keep their headers, and our footer stays below them', async () => {
  const all = await parts('report-python-docx.docx');
  const section = /<w:sectPr>[^]*<\/w:sectPr>/.exec(all['word/document.xml'] ?? '')?.[0] ?? '';
  const references = (kind: string) =>
    Array.from(section.matchAll(new RegExp(`<w:${kind}Reference w:type="(\\w+)"`, 'g')), ([, type]) => type).sort(
      (one = '', other = '') => one.localeCompare(other),
    );
  expect(references('header')).toEqual(['default', 'even', 'first']);
  expect(references('footer')).toEqual(['default', 'even', 'first']);
  expect(section).toContain('<w:titlePg/>');
  expect(section).toContain('w:orient="landscape"');
  expect(all['word/settings.xml']).toContain('<w:evenAndOddHeaders w:val="true"/>');
  // Our page numbers stand at the right margin, not at the tab stops of the template's style.
  expect(all['word/footer1.xml']).toMatch(
    /<w:tab w:val="clear" w:pos="\d+"\/>[^]*<w:tab w:val="right" w:pos="13436"\/>/,
  );
});

test('a poster keeps its pages', async () => {
  const { 'word/document.xml': document = '' } = await parts('report-python-docx.docx', 'journey-map');
  expect(document).toMatch(/<w:pgSz w:w="23811" w:h="16838"|<w:pgSz [^>]*w:w="23812"/);
});

test('nothing of a template leads outside: no remote template, picture, field or program', async () => {
  const hostile = changed('letterhead-libreoffice.docx', {
    'word/header1.xml': (xml) =>
      xml.replace(
        '</w:hdr>',
        `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rId90"/></wp:inline></w:drawing></w:r>
         <w:r><w:object><w:control r:id="rId91"/></w:object></w:r>
         <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd "/c calc"</w:instrText></w:r>
         <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
         <w:fldSimple w:instr="INCLUDEPICTURE https://evil.example/a.png"><w:r><w:t>kept</w:t></w:r></w:fldSimple>
         <w:hyperlink r:id="rId92"><w:r><w:t>page</w:t></w:r></w:hyperlink></w:p></w:hdr>`,
      ),
    'word/_rels/header1.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        [
          'image" Target="https://evil.example/a.png',
          'control" Target="file:///c:/a.bin',
          'hyperlink" Target="https://auental.example',
        ]
          .map(
            (rest, index) =>
              `<Relationship Id="rId${90 + index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${rest}" TargetMode="External"/>`,
          )
          .join('') + '</Relationships>',
      ),
  });
  const made = await docx(hostile);
  const all = Object.values(unzipSync(made))
    .map((part) => strFromU8(part))
    .join('');
  expect(all).not.toMatch(/evil\.example|c:\/a\.bin|AUTO cmd|INCLUDEPICTURE|<w:object/);
  expect(all).toContain('https://auental.example');
  expect(all).toContain('kept');
  expect(await officeFileErrors(made, 'docx')).toEqual([]);
  const remote = Object.values(unzipSync(await docx(fixture('letterhead-german-word.dotx')))).map((part) =>
    strFromU8(part),
  );
  expect(remote.join('')).not.toMatch(/attachedTemplate|remote\.dotm/);
});

test('what is no template is refused, each with its reason', async () => {
  const name = 'letterhead-libreoffice.docx';
  const whole = fixture(name);
  const text = (from: string, to: string) => ({ '[Content_Types].xml': (xml: string) => xml.replace(from, to) });
  expect(await problemOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('encrypted');
  expect(await problemOf(new Uint8Array())).toBe('damaged');
  expect(await problemOf(whole.slice(0, 4000))).toBe('damaged');
  expect(await problemOf(changed(name, { 'word/vbaProject.bin': () => 'macro' }))).toBe('macros');
  const macroType = 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml';
  const plainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  expect(await problemOf(changed(name, text(plainType, macroType)))).toBe('macros');
  expect(await problemOf(changed(name, text(plainType, plainType.replace('wordprocessingml', 'x'))))).toBe(
    'other-kind',
  );
  expect(await problemOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('other-kind');
  expect(await problemOf(changed(name, { 'word/styles.xml': null }))).toBe('damaged');
  expect(await problemOf(changed(name, { 'word/styles.xml': (xml) => xml.slice(0, -20) }))).toBe('damaged');
  const entity = '<!DOCTYPE a [<!ENTITY b "c">]>';
  expect(await problemOf(changed(name, { 'word/header1.xml': (xml) => xml.replace(/\?>/, `?>${entity}`) }))).toBe(
    'damaged',
  );
  const deep = `<w:styles>${'<w:a>'.repeat(9000)}${'</w:a>'.repeat(9000)}</w:styles>`;
  expect(await problemOf(changed(name, { 'word/styles.xml': () => deep }))).toBe('damaged');
  expect(await problemOf(zipSync({ ...unzipSync(whole), bomb: new Uint8Array(40_000_000) }))).toBe('unsafe');
  const strict = (xml: string) =>
    xml.replaceAll('schemas.openxmlformats.org/wordprocessingml/2006', 'purl.oclc.org/ooxml/wordprocessingml');
  expect(await problemOf(changed(name, { 'word/document.xml': strict }))).toBe('other-kind');
});

test('entries that share their bytes are refused', async () => {
  const zip = Buffer.from(
    zipSync({ a: [strToU8('x'.repeat(5000)), { level: 0 }], b: [strToU8('y'.repeat(5000)), { level: 0 }] }),
  );
  // The second entry of the central directory points to the first file.
  const second = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt32LE(0, second + 42);
  expect(await problemOf(new Uint8Array(zip))).toBe('unsafe');
});
