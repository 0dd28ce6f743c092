import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentDocx } from '../../main/export/docx/docx';
import { readWordTemplate } from '../../main/export/docx/template/read-word-template';
import { htmlFile } from '../../main/export/html/html-file';
import { documentPptx } from '../../main/export/pptx/pptx';
import { sanitizeDocument } from '../../main/export/sanitize-document';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import { contrast } from '../../workshop/readable-colour';
import { sampleSession } from '../fixtures/sample-session';

const now = '2026-11-12T16:00:00.000Z';

const png = new Uint8Array(readFileSync('assets/samples/de/picture.png'));

const svgToPng = () => Promise.resolve(png);

/** Yellow that nobody can read on paper. */
const pale = '#ffd400';

function built(accentColour: string | null) {
  const session = sampleSession('de');
  session.workshop.accentColour = accentColour;
  session.workshop.purpose = 'Unsere Farbe war "#0B6E78", w:val="0B6E78".';
  return sanitizeDocument(buildDocument(session, { kind: 'protocol', additions: ['promises'], now }));
}

const accent = built(pale).accent ?? '';

function textOf(bytes: Uint8Array, names: RegExp): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => names.test(name));
  return parts.map(([, part]) => strFromU8(part)).join('');
}

test('the colour is legible on paper and on bands, in the drawings of charts, too', () => {
  expect(contrast(accent, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(accent, '#F6F4EF')).toBeGreaterThanOrEqual(4.5);
  const svgs = built(pale).blocks.flatMap((block) => (block.kind === 'chart' ? [block.drawing.svg] : []));
  expect(svgs.join('')).toContain(accent);
  expect(svgs.join('')).not.toMatch(/="#0b6e78"/i);
  // Figures in heat maps have tints of it behind them, on which dark text is legible.
  const heat = built(pale).blocks.flatMap((block) =>
    block.kind === 'chart' && block.form === 'heat-map' ? [block.drawing.svg] : [],
  );
  const fills = heat.flatMap((svg) =>
    Array.from(svg.matchAll(/<rect[^>]* fill="(#[0-9a-f]{6})"/g), ([, fill = '']) => fill),
  );
  expect(fills.length).toBeGreaterThan(0);
  for (const fill of fills) {
    expect(Math.max(contrast(fill, '#1E2326'), contrast(fill, '#FFFFFF'))).toBeGreaterThanOrEqual(4.5);
  }
});

test('web pages have it, lighter in the dark theme', () => {
  const html = htmlFile(built(pale), new Map(), '');
  expect(html).toContain(`--accent: ${accent}`);
  const [, dark = ''] = /prefers-color-scheme: dark\) \{ :root \{ --accent: (#[0-9a-f]{6})/.exec(html) ?? [];
  expect(contrast(dark, '#171C20')).toBeGreaterThanOrEqual(4.5);
  expect(htmlFile(built(null), new Map(), '')).toContain('--accent: #0B6E78;');
});

test('Word documents have it unless a template has a theme of its own; texts stay as they are', async () => {
  const options = { now, pictures: new Map(), fontsEmbedded: false, svgToPng };
  const made = textOf(await documentDocx(built(pale), options), /^word\/[^/]+\.xml$/);
  expect(made).toContain(`w:val="${accent.slice(1).toUpperCase()}"`);
  expect(made.match(/0B6E78/g)).toHaveLength(2);
  const file = readFileSync('test/fixtures/templates/letterhead-german-word.dotx');
  const template = await readWordTemplate(new Uint8Array(file));
  const withTemplate = textOf(await documentDocx(built(pale), { ...options, template }), /^word\/styles\.xml$/);
  expect(withTemplate).toContain('w:val="8A1538" w:themeColor="accent1"');
  expect(withTemplate).not.toContain(accent.slice(1).toUpperCase());
});

test('presentations have it in their theme', async () => {
  const theme = textOf(await documentPptx(built(pale), { now, pictures: new Map(), svgToPng }), /theme1\.xml$/);
  expect(theme).toContain(`<a:accent1><a:srgbClr val="${accent.slice(1).toUpperCase()}"/>`);
});
