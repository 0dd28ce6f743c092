import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { blockText } from '../../../../workshop/press-release/import/imported-block';
import { readTextFile } from './read-text-file';

const namespaces = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'v="urn:schemas-microsoft-com:vml"',
]
  .map((namespace) => ` xmlns:${namespace}`)
  .join('');

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file of these paragraphs. */
function docx(body: string, { numbering = '', footnotes = '' } = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="${relationships}/numbering" Target="numbering.xml"/><Relationship Id="f" Type="${relationships}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering${namespaces}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes${namespaces}>${footnotes}</w:footnotes>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...content: string[]) => `<w:p>${content.join('')}</w:p>`;
const item = (list: number, text: string, level = 0) =>
  paragraph(`<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`, run(text));

async function read(bytes: Uint8Array) {
  const { blocks, remarks } = await readTextFile('a.docx', bytes);
  return {
    lines: blocks.map((block) => `${block.kind}${block.level || ''}${block.number ?? ''}: ${blockText(block)}`),
    remarks: remarks.map(({ kind, count }) => `${kind} ${count}`),
    blocks,
  };
}

describe('a Word file', () => {
  test('words struck out once or twice stay struck out, deleted ones go, inserted ones stay', async () => {
    const { blocks, lines, remarks } = await read(
      docx(
        paragraph(
          run('Wir liefern '),
          run('in drei Wochen', '<w:strike/>'),
          run(' bald', '<w:dstrike/>'),
          run(' jetzt', '<w:strike w:val="0"/>'),
          `<w:del w:id="1"><w:r><w:delText>nie</w:delText></w:r></w:del>`,
          `<w:ins w:id="2">${run(' morgen')}</w:ins>`,
        ),
      ),
    );
    expect(lines).toEqual(['paragraph: Wir liefern in drei Wochen bald jetzt morgen']);
    expect(blocks[0]?.runs.map(({ strikethrough = false }) => strikethrough)).toEqual([false, true, false]);
    expect(remarks).toEqual(['deletions 1']);
  });

  test('fields and line breaks arrive; formulas, comments and hidden text are named', async () => {
    const { lines, remarks } = await read(
      docx(
        paragraph(
          `<w:fldSimple w:instr=" DATE ">${run('24. Dezember')}</w:fldSimple>`,
          `<w:r><w:cr/></w:r>`,
          run('Summe '),
          `<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`,
          run('geheim', '<w:vanish/>'),
          run('&lt;gut&gt; &amp; schön'),
          `<w:r><w:commentReference w:id="1"/></w:r>`,
        ),
      ),
    );
    expect(lines).toEqual(['paragraph: 24. Dezember', 'paragraph: Summe <gut> & schön']);
    expect(remarks).toEqual(['comments 1', 'hiddenTexts 1', 'formulas 1']);
  });

  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  const shape = (text: string) =>
    `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  test.each([
    [
      'of new files',
      `<mc:AlternateContent><mc:Choice Requires="wps">${shape('Kasten')}</mc:Choice></mc:AlternateContent>`,
    ],
    [
      'with a fallback',
      `<mc:AlternateContent><mc:Choice Requires="wps">${shape('Kasten')}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Kasten')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'whose fallback is a picture',
      `<mc:AlternateContent><mc:Choice Requires="wps">${shape('Kasten')}</mc:Choice><mc:Fallback><w:pict><v:shape/></w:pict></mc:Fallback></mc:AlternateContent>`,
    ],
    ['without an alternative', shape('Kasten')],
  ])('the text of a text box %s arrives once', async (_, content) => {
    const { lines, remarks } = await read(docx(paragraph(run('Davor'), `<w:r>${content}</w:r>`)));
    expect(lines).toEqual(['paragraph: Davor', 'paragraph: Kasten']);
    expect(remarks).toEqual(['textBoxes 1']);
  });

  test('footnotes are paragraphs at the end', async () => {
    const note = `<w:footnote w:id="2">${paragraph(run('Zählung von 2026'))}</w:footnote>`;
    const { lines, remarks } = await read(
      docx(paragraph(run('Jeder fünfte'), '<w:r><w:footnoteReference w:id="2"/></w:r>'), { footnotes: note }),
    );
    expect(lines).toEqual(['paragraph: Jeder fünfte[1]', 'paragraph: [1] Zählung von 2026']);
    expect(remarks).toEqual(['footnotes 1']);
  });

  test('lists begin with their number, count on behind a paragraph, and are nested', async () => {
    const level = (depth: number, start: number, format = 'decimal') =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 7)}${level(1, 1)}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 1, 'bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="24"/></w:lvlOverride></w:num>`;
    const body = [
      item(1, 'sieben'),
      item(1, 'innen', 1),
      item(1, 'acht'),
      paragraph(run('Dazwischen')),
      item(1, 'neun'),
      item(2, 'Punkt'),
      item(3, 'Dezember'),
    ];
    const { lines } = await read(docx(body.join(''), { numbering }));
    expect(lines).toEqual([
      'number7: sieben',
      'number11: innen',
      'number8: acht',
      'paragraph: Dazwischen',
      'number9: neun',
      'bullet: Punkt',
      'number24: Dezember',
    ]);
  });

  test.each([
    ['cut off', '<w:p><w:r><w:t>Anfang'],
    ['with a wrong end tag', '<w:p><w:r><w:t>Anfang</w:r></w:t></w:p>'],
  ])('%s is damaged', async (_, body) => {
    await expect(read(docx(body))).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('formats and elements that are not known are named', async () => {
    const { remarks } = await read(
      docx(
        paragraph('<w:pPr><w:pStyle w:val="Eigenes"/></w:pPr>', run('Text')) +
          paragraph(`<w:ruby><w:rubyBase>${run('x')}</w:rubyBase></w:ruby>`),
      ),
    );
    expect(remarks).toEqual(['unknown 1', 'styles 1']);
  });
});
