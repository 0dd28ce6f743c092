import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listComments } from '../../main/export/list-comments';
import { documentPptx } from '../../main/export/pptx/pptx';
import { planSlides } from '../../main/export/pptx/plan-slides';
import { slideSize } from '../../main/export/pptx/slide-style';
import { sanitizeDocument } from '../../main/export/sanitize-document';
import { chapter, plain, textRow, type Block, type Chart, type LeitbildDocument } from '../../workshop/document';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import { documentKinds, type DocumentKind } from '../../workshop/document-definitions/document-registry';
import { languages, type Language } from '../../workshop/language';
import type { SessionDocument } from '../../workshop/session-schema';
import { emptySession, exampleSession } from '../fixtures/example-session';
import { hostileSession, hostileTexts } from '../fixtures/hostile-session';
import { reviewedSession } from '../fixtures/reviewed-session';
import { sampleSession } from '../fixtures/sample-session';
import { partsOf, presentationFlaws } from '../support/package-flaws';
import { officeFileErrors } from '../support/validate-office-file';

const now = '2026-11-12T16:00:00.000Z';

const png = new Uint8Array(readFileSync('assets/samples/de/picture.png'));

function built(kind: DocumentKind, session: SessionDocument): LeitbildDocument {
  return sanitizeDocument(
    buildDocument(session, { kind, additions: ['faq', 'comments', 'resolved', 'promises'], now }),
  );
}

function pptx(document: LeitbildDocument, pictures = new Map<string, Uint8Array>()): Promise<Uint8Array> {
  return documentPptx(document, { now, pictures, svgToPng: () => Promise.resolve(png) });
}

/** The texts of a part, in order. */
function textsIn(xml: string): string {
  return Array.from(xml.matchAll(/<a:t>([^<]*)<\/a:t>|<a:br>/g), ([, text = ' ']) => text)
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

const letters = (text: string) => text.replace(/\s+/g, '');

const sessions = { reviewed: reviewedSession, example: exampleSession, empty: emptySession, hostile: hostileSession };
const cases = Object.entries(sessions).flatMap(([name, make]) => documentKinds.map((kind) => ({ name, kind, make })));

describe.each(cases)('$name $kind', ({ name, kind, make }) => {
  test.each(name === 'hostile' ? (['de'] as const) : languages)(
    "in %s: nothing to repair, and Microsoft's validator finds no error",
    async (language) => {
      const session = make();
      session.workshop.language = language;
      const bytes = await pptx(built(kind, session));
      expect(presentationFlaws(bytes)).toEqual([]);
      expect(await officeFileErrors(bytes, 'pptx')).toEqual([]);
    },
    120_000,
  );
});

describe.each(languages)('the sample in %s', (language) => {
  const pictures = (document: LeitbildDocument) =>
    new Map(
      document.blocks.flatMap((block) =>
        block.kind === 'pictures'
          ? block.pictures.map(({ asset }): [string, Uint8Array] => [asset, png])
          : block.kind === 'figure'
            ? [[block.asset, png] satisfies [string, Uint8Array]]
            : [],
      ),
    );

  test('the roadmap document has 8 to 14 slides that are shown; its details are hidden behind them', async () => {
    const document = built('roadmap', sampleSession(language));
    const slides = planSlides(document, pictures(document));
    const shown = slides.filter(({ hidden }) => !hidden).length + 1;
    expect(shown).toBeGreaterThanOrEqual(8);
    expect(shown).toBeLessThanOrEqual(14);
    expect(slides.findIndex(({ hidden }) => hidden)).toBe(shown - 1);
    const parts = partsOf(await pptx(document, pictures(document)));
    expect(parts[`ppt/slides/slide${shown}.xml`]).not.toContain('show="0"');
    expect(parts[`ppt/slides/slide${shown + 1}.xml`]).toContain('show="0"');
    // A slide of the chapter says where the details are.
    const notes = Object.entries(parts).filter(([name]) => name.startsWith('ppt/notesSlides/notes'));
    const hint = { de: 'Einzelheiten auf', en: 'Details are on' }[language];
    expect(notes.some(([, xml]) => xml.includes(hint))).toBe(true);
  });

  test('the record of the day has native radar, curve, matrix and gap bars, and the heat map as a table', async () => {
    const bytes = await pptx(built('protocol', sampleSession(language)));
    const parts = partsOf(bytes);
    const charts = Object.entries(parts).filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    const kinds = charts.map(([, xml]) => /<c:(\w+)Chart>/.exec(xml)?.[1]);
    expect(new Set(kinds)).toEqual(new Set(['bar', 'line', 'radar', 'scatter']));
    expect(charts).toHaveLength(4);
    expect(Object.keys(parts).filter((name) => name.endsWith('.xlsx'))).toHaveLength(charts.length);
    // What has no native form is a drawing, with a picture for programs that show none: priorities, timeline, dependencies, and parts of the thread.
    expect(Object.keys(parts).filter((name) => name.includes('media/drawing'))).toEqual(
      Array.from({ length: 10 }, (_, index) => index + 1).flatMap((number) => [
        `ppt/media/drawing${number}.svg`,
        `ppt/media/drawing${number}.png`,
      ]),
    );
    const slides = Object.entries(parts).filter(([name]) => /^ppt\/slides\/slide\d/.test(name));
    for (const [name, xml] of slides) {
      const frames = xml.match(/<p:(?:nvGraphicFramePr|nvPicPr)><p:cNvPr [^>]*>/g) ?? [];
      expect(frames.filter((frame) => !/descr="[^"]+"/.test(frame)).map((frame) => `${name} ${frame}`)).toEqual([]);
    }
    expect(presentationFlaws(bytes)).toEqual([]);
  });

  test('drawings have no letters below 14 points', () => {
    const document = built('protocol', sampleSession(language));
    const drawings = planSlides(document, pictures(document))
      .flatMap(({ shapes }) => shapes)
      .filter((shape) => shape.kind === 'drawing');
    expect(drawings.length).toBeGreaterThan(5);
    for (const { box, chart } of drawings) {
      const { svg, width } = chart.drawing;
      const fontSize = Number(/ font-size="([\d.]+)"/.exec(svg)?.[1]);
      expect.soft((fontSize * box.width) / width, chart.caption).toBeGreaterThan(13.9);
    }
  });

  test('all texts are on slides, in order', async () => {
    const source = built('protocol', sampleSession(language));
    const document = listComments(source);
    const parts = partsOf(await pptx(source));
    const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d/.test(name)).length;
    const all = letters(
      Array.from({ length: count }, (_, index) => textsIn(parts[`ppt/slides/slide${index + 1}.xml`] ?? '')).join(''),
    );
    let from = 0;
    for (const block of document.blocks) {
      const texts =
        block.kind === 'table'
          ? block.rows.flat().map((runs) => runs.map(({ text }) => text).join(''))
          : block.kind === 'list'
            ? block.items.map(({ runs }) => runs.map(({ text }) => text).join(''))
            : 'runs' in block
              ? [block.runs.map(({ text }) => text).join('')]
              : block.kind === 'facts'
                ? block.rows.flatMap(({ label, value }) => [label, value])
                : [];
      for (const text of texts) {
        const at = all.indexOf(letters(text), from);
        if (at === -1) expect.fail(`Missing or out of order: ${text}`);
        from = at;
      }
    }
    expect(all).not.toMatch(/undefined|NaN|\[object/);
  });

  test('the notes hold the guide of the step in this language, once', async () => {
    const parts = partsOf(await pptx(built('roadmap', sampleSession(language))));
    const notes = Object.entries(parts)
      .filter(([name]) => name.startsWith('ppt/notesSlides/notes'))
      .map(([, xml]) => textsIn(xml));
    const words = { de: 'Aus dem Leitfaden zum Schritt „Roadmap“', en: 'From the guide to the step “Roadmap”' };
    expect(notes.filter((text) => text.includes(words[language]))).toHaveLength(1);
  });
});

test('the same document is the same file, with the given time in its properties', async () => {
  const document = built('roadmap', exampleSession());
  const [one, other] = [await pptx(document), await pptx(document)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(partsOf(one)['docProps/core.xml']).toContain('>2026-11-12T16:00:00Z</dcterms:modified>');
});

test('the accent colour and the logo of the client', async () => {
  const session = exampleSession();
  const logo = `${'a'.repeat(64)}.png`;
  session.workshop.logo = logo;
  session.workshop.organisation = 'Müller & Söhne <GmbH>';
  const bytes = await documentPptx(
    { ...built('roadmap', session), accent: '#7A1FA2' },
    {
      now,
      pictures: new Map([[logo, png]]),
      svgToPng: () => Promise.resolve(png),
    },
  );
  const parts = partsOf(bytes);
  expect(parts['ppt/theme/theme1.xml']).toContain('<a:accent1><a:srgbClr val="7A1FA2"/>');
  expect(parts['ppt/slides/slide1.xml']).toContain('descr="Müller &amp; Söhne &lt;GmbH&gt;"');
  expect(parts['docProps/app.xml']).toContain('<Company>Müller &amp; Söhne &lt;GmbH&gt;</Company>');
  expect(presentationFlaws(bytes)).toEqual([]);
  expect(await officeFileErrors(bytes, 'pptx')).toEqual([]);
});

const tableOf = (rows: number, caption = ''): Block => ({
  kind: 'table',
  caption,
  header: ['Nr.', 'Name'],
  widths: [1, 3],
  rows: Array.from({ length: rows }, (_, index) => textRow([String(index + 1), 'Ein Name'])),
});

test('a caption stays with the table below it, wherever the slide ends', () => {
  for (let rows = 3; rows < 16; rows += 1) {
    const slides = planSlides(withBlocks([chapter(1, 'Blätter'), tableOf(rows), tableOf(4, 'Blatt 2')]), new Map());
    const captioned = slides.filter(({ shapes }) => shapes.some(({ kind }) => kind === 'text'));
    expect(captioned.map(({ shapes }) => shapes.at(-1)?.kind)).toEqual(['table']);
  }
});

test('a row with an empty cell has the height that LibreOffice gives it', () => {
  const table = (last: string): Block => ({
    kind: 'table',
    caption: '',
    header: ['Nr.', 'Name'],
    widths: [1, 3],
    rows: [textRow(['1', last])],
  });
  const heightOf = (last: string) =>
    planSlides(withBlocks([chapter(1, 'Tabelle'), table(last)]), new Map())[0]?.shapes[0]?.box.height ?? 0;
  expect(heightOf('') - heightOf('Ein Name')).toBeCloseTo(14 * (1.43 - 1.29));
});

test('a small chapter shares the slide of its neighbour, whichever comes first', () => {
  const small = [chapter(1, 'Klein'), tableOf(2)];
  const large = [chapter(1, 'Groß'), tableOf(8)];
  expect(planSlides(withBlocks([...large, ...small]), new Map())).toHaveLength(1);
  expect(planSlides(withBlocks([...small, ...large]), new Map())).toHaveLength(1);
  expect(planSlides(withBlocks([...large, ...large]), new Map())).toHaveLength(2);
});

test('the last part of a chapter is not left on a slide alone', () => {
  const part = (name: string): Block[] => [chapter(2, name), tableOf(4)];
  const blocks = [chapter(1, 'Teile'), ...['A', 'B'].flatMap(part), chapter(2, 'C'), tableOf(1)];
  const slides = planSlides(withBlocks(blocks), new Map());
  const tables = slides.map(({ shapes }) => shapes.filter(({ kind }) => kind === 'table').length);
  expect(tables).toEqual([1, 2]);
});

test('500 initiatives go on from slide to slide, each row once', () => {
  const rows = Array.from({ length: 500 }, (_, index) =>
    textRow([String(index + 1), `Initiative ${index + 1}`, 'Wer']),
  );
  const table: Block = {
    kind: 'table',
    caption: 'Alle',
    header: ['Nr.', 'Initiative', 'Wer'],
    widths: [1, 5, 2],
    rows,
  };
  const slides = planSlides(withBlocks([chapter(1, 'Initiativen'), table]), new Map());
  const shown = slides.flatMap(({ shapes }) =>
    shapes.flatMap((shape) =>
      shape.kind === 'table' ? shape.rows.slice(1).map(({ cells }) => cells[0]?.[0]?.text) : [],
    ),
  );
  expect(shown).toEqual(rows.map((_, index) => String(index + 1)));
  expect(slides.at(-1)?.title).toBe(`Initiativen (${slides.length}/${slides.length})`);
});

function withBlocks(blocks: Block[], language: Language = 'de'): LeitbildDocument {
  return { ...built('protocol', emptySession()), language, blocks };
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...hostileTexts.map((each) => each.slice(0, 10_000)), '=SUM(A1)', '', ' ', 'Wort'),
);
const runs = text.map(plain);
const chart = fc
  .record({
    form: fc.constantFrom<Chart['form'][]>('line', 'radar', 'bars', 'scatter', 'heat-map', 'drawing'),
    names: fc.array(
      text.map((each) => each.slice(0, 300)),
      { minLength: 1, maxLength: 30 },
    ),
    alt: text,
    value: fc.option(fc.integer({ min: -5, max: 5 })),
  })
  .map(({ form, names, alt, value }): Block => ({
    kind: 'chart',
    form,
    drawing: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 620, height: 300 },
    alt,
    caption: alt.slice(0, 100),
    categoryTitle: 'Punkt',
    categories: names,
    series: ['Heute', 'Ziel'].map((name) => ({
      name,
      values: names.map(() => ({ value, text: String(value ?? '–') })),
    })),
    scale: { min: -5, max: 5, unit: '' },
  }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc
    .record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const), text })
    .map((each) => chapter(each.level, each.text)),
  runs.map((each): Block => ({ kind: 'paragraph', runs: each })),
  fc.record({ runs, by: text }).map((each): Block => ({ kind: 'quote', ...each })),
  fc.array(runs, { minLength: 1, maxLength: 5 }).map((items): Block => ({
    kind: 'list',
    marker: 'number',
    items: items.map((each, level) => ({ runs: each, level })),
  })),
  fc
    .array(fc.record({ label: text, value: text }), { minLength: 1, maxLength: 4 })
    .map((rows): Block => ({ kind: 'facts', rows })),
  fc
    .array(fc.tuple(runs, runs, runs), { maxLength: 12 })
    .map((rows): Block => ({ kind: 'table', caption: '', header: ['A', 'B', 'C'], widths: [1, 2, 3], rows })),
  fc
    .array(fc.array(fc.record({ title: text, lines: fc.array(text, { maxLength: 2 }) }), { maxLength: 6 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((lanes): Block => ({ kind: 'lanes', caption: '', lanes: lanes.map((cards) => ({ title: 'Jetzt', cards })) })),
  fc.constantFrom<Block[]>(
    { kind: 'pageBreak' },
    {
      kind: 'pictures',
      pictures: [
        { asset: 'lost.png', alt: 'weg', caption: '' },
        { asset: 'there.png', alt: 'da', caption: 'Da' },
      ],
    },
    { kind: 'figure', asset: 'there.png', alt: 'da', caption: '', missing: 'fehlt' },
    { kind: 'figure', asset: 'lost.png', alt: 'weg', caption: '', missing: 'fehlt' },
  ),
  chart,
);

test(
  'any blocks become slides on which nothing overflows, in a file with nothing to repair',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { maxLength: 10 }),
        fc.option(fc.integer({ min: 2, max: 14 })),
        async (blocks, most) => {
          const document = sanitizeDocument({ ...withBlocks(blocks), ...(most === null ? {} : { shownSlides: most }) });
          const pictures = new Map([['there.png', png]]);
          for (const { shapes } of planSlides(document, pictures)) {
            for (const { box } of shapes) {
              expect(box.y + box.height).toBeLessThanOrEqual(slideSize.height - 50);
              expect(box.x + box.width).toBeLessThanOrEqual(slideSize.width - 40);
            }
          }
          expect(presentationFlaws(await pptx(document, pictures))).toEqual([]);
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  },
);
