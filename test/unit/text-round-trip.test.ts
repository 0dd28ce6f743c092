import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documentDocx } from '../../main/export/docx/docx';
import { htmlFile } from '../../main/export/html/html-file';
import { documentMarkdown } from '../../main/export/markdown';
import { documentText } from '../../main/export/plain-text';
import { sanitizeDocument } from '../../main/export/sanitize-document';
import { readTextFile } from '../../renderer/steps/press-release/import/read-text-file';
import { plain, type Block, type LeitbildDocument } from '../../workshop/document';
import { blockText } from '../../workshop/press-release/import/imported-block';

const frame: LeitbildDocument = {
  layout: 'press-release',
  name: 'Pressemitteilung',
  workshopTitle: 'W',
  title: 'Titel',
  subtitle: '',
  contentsHeading: '',
  organisation: '',
  confidentiality: '',
  author: '',
  language: 'de',
  coverLines: [],
  logo: null,
  blocks: [],
};

const writers = {
  md: (document: LeitbildDocument) => documentMarkdown(document),
  txt: (document: LeitbildDocument) => documentText(document),
  html: (document: LeitbildDocument) => htmlFile(document, new Map(), ''),
  docx: (document: LeitbildDocument) =>
    documentDocx(document, {
      now: '2026-11-12T16:00:00.000Z',
      pictures: new Map(),
      fontsEmbedded: false,
      svgToPng: () => Promise.resolve(new Uint8Array()),
    }),
};
type Format = keyof typeof writers;
const formats = Object.keys(writers) as Format[];

async function write(format: Format, blocks: Block[]): Promise<Uint8Array> {
  const written = await writers[format](sanitizeDocument({ ...frame, blocks }));
  return typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written);
}

/** The blocks after the title, as they are read again. */
async function roundTrip(format: Format, blocks: Block[]): Promise<string[]> {
  const { blocks: read } = await readTextFile(`a.${format}`, await write(format, blocks));
  const from = read.findIndex((block) => blockText(block) === 'Titel');
  return read
    .slice(from + 1)
    .map((block) => `${block.kind}${block.level || ''}${block.number ?? ''}: ${blockText(block)}`);
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: plain(text) });

describe.each(formats)('%s', (format) => {
  test.each([
    '24. Dezember 2026: Wir schalten frei.',
    '3. Quartal',
    '1. FC Auental',
    '- Anna Kern',
    '+ 49',
    '* Fußnote',
  ])('%j is a sentence, in the file and when it is read again', async (text) => {
    expect(await roundTrip(format, [paragraph(text), paragraph('Ende')])).toEqual([
      `paragraph: ${text}`,
      'paragraph: Ende',
    ]);
  });

  test('a list begins with its number, keeps its levels, and is not joined with the next', async () => {
    const item = (text: string, level = 0, number?: number | null) => ({
      runs: plain(text),
      level,
      ...(number === undefined ? {} : { number }),
    });
    const blocks: Block[] = [
      {
        kind: 'list',
        marker: 'number',
        items: [item('a', 0, 7), item('x', 1, null), item('y', 1, null), item('b', 0, 8)],
      },
      paragraph('Dazwischen steht ein Satz.'),
      { kind: 'list', marker: 'bullet', items: [item('c'), item('d'), item('e', 1), item('f', 1)] },
      paragraph('Ende'),
    ];
    expect(await roundTrip(format, blocks)).toEqual([
      'number7: a',
      'bullet1: x',
      'bullet1: y',
      'number8: b',
      'paragraph: Dazwischen steht ein Satz.',
      'bullet: c',
      'bullet: d',
      'bullet1: e',
      'bullet1: f',
      'paragraph: Ende',
    ]);
  });

  test('two lists of numbers after each other have their own', async () => {
    const list = (start: number): Block => ({
      kind: 'list',
      marker: 'number',
      items: ['a', 'b'].map((text, index) => ({ runs: plain(text), level: 0, number: start + index })),
    });
    const read = await roundTrip(format, [list(7), list(1), paragraph('Ende')]);
    expect(read).toEqual(['number7: a', 'number8: b', 'number1: a', 'number2: b', 'paragraph: Ende']);
  });

  test('control characters neither glue words nor become question marks', async () => {
    const bytes = await write(format, [paragraph('Folie eins\u000bzweite\u2028Zeile\u0007 Mu\u0308ller')]);
    const texts =
      format === 'docx' ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [strFromU8(bytes)];
    expect(texts.join('')).not.toMatch(/[\u0007\u000b\u2028\ufffd]/);
    const read = (await roundTrip(format, [paragraph('Folie eins\u000bzweite\u2028Zeile\u0007 Mu\u0308ller')])).join(
      ' ',
    );
    expect(read.replace(/paragraph: /g, '')).toBe('Folie eins zweite Zeile Müller');
  });

  test('struck-out words are struck out', async () => {
    const runs = [{ text: 'in ' }, { text: 'drei Wochen', strikethrough: true }, { text: ' morgen' }];
    const bytes = await write(format, [{ kind: 'paragraph', runs }]);
    const text =
      format === 'docx' ? strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()) : strFromU8(bytes);
    const marked = {
      md: '~~drei Wochen~~',
      txt: '~~drei Wochen~~',
      html: '<s>drei Wochen</s>',
      docx: '<w:strike/></w:rPr><w:t xml:space="preserve">drei Wochen</w:t>',
    };
    expect(text).toContain(marked[format]);
  });

  test('any words come back as they are', async () => {
    const word = fc.constantFrom(
      '24.',
      '3.',
      '1)',
      '-',
      '–',
      '+',
      '*',
      '#',
      '>',
      'Dezember',
      'ü',
      'a_b',
      '~~',
      '[x]',
      '`',
      '&amp;',
      '<b>',
      '=',
    );
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => `${words.join(' ')} Ende`)
      // Plain text cannot escape its own marks.
      .filter((text) => format !== 'txt' || !/^[>#]|~~/.test(text));
    await fc.assert(
      fc.asyncProperty(sentence, async (text) => {
        expect(await roundTrip(format, [paragraph(text), paragraph('Schluss')])).toEqual([
          `paragraph: ${text}`,
          'paragraph: Schluss',
        ]);
      }),
      { numRuns: format === 'docx' ? 30 : 100 },
    );
  });
});
