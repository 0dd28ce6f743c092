import type { Language } from './language';

/**
 * The block model: the only thing exporters understand. Steps describe themselves as blocks (`outline`), a document
 * is a list of blocks, and a format turns blocks into bytes.
 */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** https: or mailto: only; everything else is printed as text. */
  link?: string;
  /** Ids of the passages of the press release that it belongs to; comments hang on them. */
  passages?: string[];
  /** A short sign such as "P1" behind the words it is about; what it stands for is listed further on. */
  sign?: true;
}

/** A comment on a passage, or on a place without words of its own, with what was answered. All texts are final. */
export interface DocumentComment {
  /** The passage that it hangs on, see `Run.passages`. */
  id: string;
  /** Its short sign where comments are listed, such as "K1". */
  sign: string;
  /** What it is about: the words of the passage, or the part. */
  about: string;
  /** That its words are gone from the text, and what was decided; empty when there is nothing of it. */
  state: string;
  resolved: boolean;
  /** It hangs on more or on other words than those it is about. */
  loose?: true;
  /** The comment itself, then the replies; moments are ISO 8601, `day` is the same in words. */
  remarks: { author: string; at: string; day: string; text: string }[];
}

export interface Table {
  kind: 'table';
  caption: string;
  header: string[];
  /** Relative column widths. */
  widths: number[];
  /** The runs of each cell. Printed pages repeat the header above them. */
  rows: Run[][][];
}

/** A chart: its figures, and a drawing of them for formats that have no charts of their own. */
export interface Chart {
  kind: 'chart';
  /** A standalone SVG document; width and height in CSS pixels. */
  drawing: { svg: string; width: number; height: number };
  /** What the chart shows, in words. */
  alt: string;
  caption: string;
  /** What the categories are, such as "Touchpoint": the head of their column in a table. */
  categoryTitle: string;
  categories: string[];
  /** The values of each series by category; `text` is the value as documents print it. */
  series: { name: string; values: { value: number | null; text: string }[] }[];
  /** The scale of the values and its unit; the unit is empty for bare numbers. */
  scale: { min: number; max: number; unit: string };
}

export type Block =
  /** `in-text` headings stand in a text that is read in one go; the list of contents names only chapters. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; layout: 'chapter' | 'in-text' }
  | { kind: 'paragraph'; runs: Run[] }
  /** What is said before anything else: the opening of a press release. */
  | { kind: 'lead'; runs: Run[] }
  /** A statement that carries weight, with who said it and a remark that must never be read without it. */
  | { kind: 'quote'; runs: Run[]; by?: string; remark?: string }
  | { kind: 'list'; marker: 'bullet' | 'number'; items: { runs: Run[]; level: number }[] }
  /** Label and value pairs, one below the other. */
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  /** Short facts side by side, each value below its label; `width` is relative. */
  | { kind: 'factRow'; facts: { label: string; value: string; width: number }[] }
  | Table
  /** Parallel columns of cards, such as now / next / later. */
  | { kind: 'lanes'; caption: string; lanes: { title: string; cards: { title: string; lines: string[] }[] }[] }
  | Chart
  /** Pictures from the session's assets, side by side. */
  | { kind: 'pictures'; pictures: { asset: string; alt: string; caption: string }[] }
  /** The list of contents of a document without a cover, under the document's own word for it. */
  | { kind: 'contents' }
  | { kind: 'pageBreak' };

/** A report has a cover and a list of contents; a press release starts at once, like a page of a newspaper. */
export type DocumentLayout = 'report' | 'press-release';

/** A whole document, ready for any format. All texts are final: formats add no words of their own except page numbers. */
export interface LeitbildDocument {
  layout: DocumentLayout;
  /** What kind of document it is, in its language: part of the header and of the file name. */
  name: string;
  /** The title of the workshop, for the file name. */
  workshop: string;
  title: string;
  subtitle: string;
  /** Title and subtitle with the passages and signs in them, where there are any. */
  titleRuns?: Run[];
  subtitleRuns?: Run[];
  /** Heading of the list of contents; empty where the document needs none. */
  contents: string;
  /** Client organisation, for header and footer; may be empty. */
  organisation: string;
  /** Confidentiality label in the language of the document; may be empty. */
  confidentiality: string;
  author: string;
  language: Language;
  /** Lines below the subtitle: date, place, facilitation. */
  coverLines: string[];
  blocks: Block[];
  /** Comments to be printed, and the heading above their list; formats that know comments make them real ones. */
  comments?: { heading: string; threads: DocumentComment[] };
}

/** What each page calls the document: a report by its title, a press release, whose title is its headline, by its name. */
export function runningTitle({ layout, title, name }: LeitbildDocument): string {
  return { report: title, 'press-release': name }[layout];
}

/** A paragraph's runs from plain text. */
export function plain(text: string): Run[] {
  return [{ text }];
}

/** A heading that the list of contents names when it is of the two upper levels. */
export function chapter(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text, layout: 'chapter' };
}

/** A row of a table from plain texts. */
export function textRow(texts: readonly string[]): Run[][] {
  return texts.map((text) => plain(text.trim()));
}

/** The text of runs without their formatting. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The figures of a chart as a table: a row for each category, a column for each series. */
export function chartTable({ categoryTitle, categories, series }: Chart): Table {
  return {
    kind: 'table',
    caption: '',
    header: [categoryTitle, ...series.map(({ name }) => name)],
    widths: [3, ...series.map(() => 1)],
    rows: categories.map((category, index) =>
      textRow([category, ...series.map(({ values }) => values[index]?.text ?? '')]),
    ),
  };
}

/** Plain text as paragraphs: blank lines part them, single line breaks stay. Empty text gives no paragraph. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', runs: plain(part) }));
}
