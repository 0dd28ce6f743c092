import { BorderStyle, LineRuleType, type IPropertiesOptions } from 'docx';
import type { DocumentLayout } from '../../../workshop/document';
import { locales } from '../../../workshop/format';
import type { Language } from '../../../workshop/language';
import { printPalette } from '../../../workshop/print-palette';

/** Word's units: lengths in twentieths of a point, font sizes in half points. */
export const mm = (length: number) => Math.round((length / 25.4) * 1440);
const pt = (size: number) => Math.round(size * 2);

export const serif = 'Source Serif 4';
export const sans = 'Source Sans 3';

/** A4 with the same margins as in the PDF. */
export const page = { width: mm(210), height: mm(297), side: mm(24), top: mm(24), bottom: mm(24) };
export const textWidth = page.width - 2 * page.side;

/** Width of the text on a poster, A3 in landscape with the same margins. */
export const posterTextWidth = mm(420) - 2 * page.side;

/** Colours in Word's notation: six hexadecimal digits without a hash. */
export const colour = Object.fromEntries(
  Object.entries(printPalette).map(([name, value]) => [name, value.slice(1)]),
) as Record<keyof typeof printPalette, string>;

export const hairline = { style: BorderStyle.SINGLE, size: 4, color: colour.hairline, space: 1 } as const;

/** Line spacing in 240ths of a line; LibreOffice interprets a missing rule as an exact height. */
const auto = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const heading = (size: number, before: number, after: number) => ({
  run: { font: serif, size: pt(size), bold: true, color: colour.ink },
  paragraph: { keepNext: true, keepLines: true, spacing: { before: mm(before), after: mm(after), ...auto(264) } },
});

/** Styles that depend on the layout; font sizes in half points. */
const typography = {
  report: {
    prose: { font: sans, size: pt(10.5) },
    title: pt(30),
    heading2: heading(14, 7, 2),
    heading3: heading(11.5, 5, 1.2),
    lead: pt(12.5),
    quote: pt(13),
  },
  'press-release': {
    prose: { font: serif, size: pt(11) },
    title: pt(24),
    heading2: heading(13, 5, 2),
    heading3: heading(10.5, 3.5, 0.6),
    lead: pt(11.5),
    quote: pt(12),
  },
  poster: {
    prose: { font: sans, size: pt(10.5) },
    title: pt(20),
    heading2: heading(14, 7, 2),
    heading3: heading(11.5, 5, 1.2),
    lead: pt(12.5),
    quote: pt(13),
  },
} satisfies Record<DocumentLayout, unknown>;

/** Styles for everything that the document holds, so that a person can restyle it in one place. */
export function docxStyles(language: Language, layout: DocumentLayout): NonNullable<IPropertiesOptions['styles']> {
  const { prose, title, heading2, heading3, lead, quote } = typography[layout];
  return {
    default: {
      document: {
        run: { ...prose, color: colour.ink, language: { value: locales[language] } },
        paragraph: { spacing: { after: mm(2.5), ...auto(290) } },
      },
      title: {
        run: { font: serif, size: title, bold: true, color: colour.ink },
        paragraph: { spacing: { after: mm(3), ...auto(260) }, keepNext: true },
      },
      heading1: heading(20, 9, 3),
      heading2,
      heading3,
      listParagraph: { paragraph: { spacing: { after: mm(1) } } },
      hyperlink: { run: { color: colour.accent, underline: {} } },
    },
    characterStyles: [
      {
        id: 'PassageSign',
        name: 'Passage Sign',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { font: sans, bold: true, italics: false, superScript: true, color: colour.accent },
      },
    ],
    paragraphStyles: [
      // A heading inside running text: part of the outline, but not listed in the table of contents.
      own('TextHeading', 'Text Heading', heading(13, 5, 2).run, { ...heading(13, 5, 2).paragraph, outlineLevel: 1 }),
      own('Subtitle', 'Subtitle', { font: serif, size: pt(15), color: colour.muted }, { spacing: { after: mm(7) } }),
      own('Kicker', 'Kicker', { font: sans, size: pt(10), bold: true, color: colour.accent }),
      own('CoverLine', 'Cover Line', { font: sans, color: colour.muted }, { spacing: { after: mm(0.8) } }),
      own(
        'ContentsHeading',
        'Contents Heading',
        { font: serif, size: pt(12), bold: true },
        {
          spacing: { before: mm(14), after: mm(2) },
          keepNext: true,
        },
      ),
      own('Answer', 'Answer', { font: serif, size: pt(10) }, { spacing: { after: mm(1.5), ...auto(275) } }),
      own('NoteList', 'Note List', { font: sans, size: pt(9.5) }, { spacing: { after: mm(0.3), ...auto(260) } }),
      own('Lead', 'Lead', { font: serif, size: lead }),
      own(
        'Quote',
        'Quote',
        { font: serif, size: quote },
        {
          keepLines: true,
          spacing: { before: mm(2), after: mm(1.5), ...auto(300) },
          indent: { left: mm(5) },
          border: { left: { style: BorderStyle.SINGLE, size: 12, color: colour.accent, space: 10 } },
        },
      ),
      own(
        'QuoteSource',
        'Quote Source',
        { font: sans, size: pt(9.5), color: colour.muted },
        {
          spacing: { after: mm(3) },
          indent: { left: mm(5) },
          border: { left: { style: BorderStyle.SINGLE, size: 12, color: colour.accent, space: 10 } },
        },
      ),
      own('TableText', 'Table Text', { font: sans, size: pt(9) }, { spacing: { before: 0, after: 0, ...auto(260) } }),
      own(
        'TableHead',
        'Table Head',
        { font: sans, size: pt(9), bold: true },
        {
          spacing: { before: 0, after: 0, ...auto(250) },
          keepNext: true,
        },
      ),
      own(
        'CardTitle',
        'Card Title',
        { font: sans, size: pt(9), bold: true },
        {
          spacing: { before: 0, after: 0, ...auto(250) },
        },
      ),
      own(
        'TableLabel',
        'Table Label',
        { font: sans, size: pt(9), color: colour.muted },
        {
          spacing: { before: 0, after: 0, ...auto(260) },
        },
      ),
      own(
        'FactLabel',
        'Fact Label',
        { font: sans, size: pt(8), color: colour.muted },
        { spacing: { before: 0, after: 0, ...auto(240) }, keepNext: true },
      ),
      // Word merges adjacent tables: a thin empty paragraph separates them.
      own('Gap', 'Gap', { size: pt(4) }, { spacing: { before: 0, after: 0, ...auto(240) } }),
      own(
        'Caption',
        'caption',
        { font: sans, size: pt(9), color: colour.muted },
        {
          spacing: { before: mm(1), after: mm(1.5), ...auto(250) },
        },
      ),
      own(
        'TOC1',
        'toc 1',
        { font: sans, size: pt(10.5) },
        { spacing: { before: mm(0.8), after: mm(0.3), ...auto(245) } },
      ),
      own(
        'TOC2',
        'toc 2',
        { font: sans, size: pt(9.5), color: colour.muted },
        {
          spacing: { before: 0, after: mm(0.3), ...auto(240) },
          indent: { left: mm(5) },
        },
      ),
      own('Header', 'header', { font: sans, size: pt(8), color: colour.muted }, { spacing: { after: 0 } }),
      own('Footer', 'footer', { font: sans, size: pt(8), color: colour.muted }, { spacing: { after: 0 } }),
    ],
  };
}

type ParagraphStyle = NonNullable<NonNullable<IPropertiesOptions['styles']>['paragraphStyles']>[number];

function own(
  id: string,
  name: string,
  run: ParagraphStyle['run'],
  paragraph: ParagraphStyle['paragraph'] = {},
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}
