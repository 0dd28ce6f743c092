import type { Language } from './language';
import type { StepId } from './step';

/**
 * A piece of text with one formatting. Runs make up blocks, and blocks are the only input of exporters: steps describe themselves
 * as blocks (`outline.ts`), a document is a list of blocks, and a format turns blocks into bytes.
 */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** Only https: and mailto: become links; any other address is plain text. */
  link?: string;
  /** Ids of the passages of the press release that contain it; comments are anchored to passages. */
  passages?: string[];
  /** A reference such as "P1" after the passage it refers to; its target is listed later in the document. */
  referenceMark?: true;
  /** A note behind it, such as the source of what it says: at the foot of the page where a format has such notes, else at the end of its chapter. */
  footnote?: string;
}

/** A comment with its replies, anchored to a passage. All texts are final. */
export interface DocumentComment {
  /** The passage it is anchored to, see `Run.passages`. */
  id: string;
  /** Its label where comments are listed, such as "K1". */
  label: string;
  /** The text of the passage, or the name of the part it is about. */
  about: string;
  /** Whether its passage was deleted, and the decision on it; empty for neither. */
  state: string;
  resolved: boolean;
  /** It is anchored to other text than it is about, because its passage is not printed. */
  loose?: true;
  /** The comment, then its replies. `at` is ISO 8601, `day` the same day in words. */
  remarks: { author: string; at: string; day: string; text: string }[];
}

export interface Table {
  kind: 'table';
  caption: string;
  /** Headings above the header, each across as many columns as its `span`; the first column has none. */
  groups?: { text: string; span: number }[];
  header: string[];
  /** Relative column widths. */
  widths: number[];
  /** The runs of each cell. Printed pages repeat the header above them. */
  rows: Run[][][];
}

/**
 * What a chart looks like, for formats with native charts. A scatter has two series: the vertical positions of the categories, then the
 * horizontal ones. A drawing has no native form.
 */
type ChartForm = 'line' | 'radar' | 'bars' | 'scatter' | 'heat-map' | 'drawing';

/** A standalone SVG document; width and height in CSS pixels. */
interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** A chart: its values, and a drawing of them for formats without native charts. */
export interface Chart {
  kind: 'chart';
  form: ChartForm;
  drawing: Drawing;
  /** The drawing in parts that are legible on a slide, for one that is too tall for it. */
  slideDrawings?: Drawing[];
  /** What the chart shows, in words. */
  alt: string;
  caption: string;
  /** What the categories are, such as "Touchpoint": the header of their column in a table. */
  categoryTitle: string;
  categories: string[];
  /** The values of each series by category. `text` is the value as documents print it, a dash for null. */
  series: { name: string; values: { value: number | null; text: string }[] }[];
  /** The scale of the values and its unit; the unit is empty for bare numbers. */
  scale: { min: number; max: number; unit: string };
  /** A table next to it has the same figures: formats that would print a second one below the drawing leave it out. */
  figuresInTable?: true;
}

/**
 * A large picture by itself. Its asset belongs to the session or is drawn with the document; `missing` is printed in its place when
 * there is none.
 */
export interface Figure {
  kind: 'figure';
  asset: string;
  alt: string;
  /** May be empty. */
  caption: string;
  missing: string;
}

export interface List {
  kind: 'list';
  marker: 'bullet' | 'number';
  /** The number before an item, null for a bullet. Without it, `marker` says so, and each list counts from one. */
  items: { runs: Run[]; level: number; number?: number | null }[];
}

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
  /** The list of contents names chapters; `in-text` headings structure a text that is read in one go. */
  layout: 'chapter' | 'in-text';
  /** The step whose results the chapter holds. */
  step?: StepId;
}

export type Block =
  | Heading
  | { kind: 'paragraph'; runs: Run[] }
  /** The opening paragraph of a press release. */
  | { kind: 'lead'; runs: Run[] }
  /** A quotation with its speaker, and a remark that is always printed with it. */
  | { kind: 'quote'; runs: Run[]; by?: string; remark?: string }
  | List
  /** Label and value pairs, one below the other. */
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  /** Label and value pairs side by side, each value below its label; `width` is relative. */
  | { kind: 'factRow'; facts: { label: string; value: string; width: number }[] }
  | Table
  /** Columns of cards, such as now / next / later. */
  | { kind: 'lanes'; caption: string; lanes: { title: string; cards: { title: string; lines: string[] }[] }[] }
  | Chart
  /** Pictures from the assets of the session, side by side. */
  | { kind: 'pictures'; pictures: { asset: string; alt: string; caption: string }[] }
  | Figure
  /** The list of contents, in a document that has no cover to print it on. */
  | { kind: 'contents' }
  | { kind: 'pageBreak' };

/**
 * A report has a cover and a list of contents; a press release has a masthead and starts on its first page; a poster is one on sheets of
 * A3 in landscape.
 */
export type DocumentLayout = 'report' | 'press-release' | 'poster';

/** A document, ready for any format. All texts are final: formats add only page numbers. */
export interface LeitbildDocument {
  layout: DocumentLayout;
  /** What the document is called in its language, such as "Roadmap": part of the header and of the file name. */
  name: string;
  /** Part of the file name. */
  workshopTitle: string;
  title: string;
  subtitle: string;
  /** Title and subtitle with passages and reference marks, where there are any. */
  titleRuns?: Run[];
  subtitleRuns?: Run[];
  /** Empty for a document without a list of contents. */
  contentsHeading: string;
  /** The client, for header and footer; may be empty. */
  organisation: string;
  /** The client's logo, for cover and header; null for none. */
  logo: { asset: string; alt: string } | null;
  /** The client's colour, `#rrggbb`, legible as text; that of Leitbild when it is missing. */
  accent?: string;
  /** The confidentiality label; may be empty. */
  confidentiality: string;
  author: string;
  language: Language;
  /** Lines below the subtitle: date, place, facilitation. */
  coverLines: string[];
  /** The most slides that a slide show of it shows: the others are hidden. Without it, all are shown. */
  shownSlides?: number;
  blocks: Block[];
  /** Comments, and the heading of their list in formats that have no comments of their own. */
  comments?: { heading: string; threads: DocumentComment[] };
}

/** The title in page headers and footers. A press release uses its name, because its title is a headline. */
export function runningTitle({ layout, title, name }: LeitbildDocument): string {
  return { report: title, 'press-release': name, poster: title }[layout];
}

/** Plain text as runs. */
export function plain(text: string): Run[] {
  return [{ text }];
}

/** A heading; the list of contents names those of level 1 and 2. */
export function chapter(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text, layout: 'chapter' };
}

/** Blocks whose chapters hold the results of a step. */
export function ofStep(step: StepId, blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'heading' && block.level === 1 ? { ...block, step } : block));
}

/** A row of a table from plain texts, trimmed. */
export function textRow(texts: readonly string[]): Run[][] {
  return texts.map((text) => plain(text.trim()));
}

/** The text of runs without formatting. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The number before each item of a list; null for a bullet. */
export function listNumbers({ marker, items }: List): (number | null)[] {
  // The last number of each level. A list that is nested in the next item counts from one again.
  const counts: number[] = [];
  return items.map(({ level, number = marker === 'number' ? (counts[level] ?? 0) + 1 : null }) => {
    counts.length = level + 1;
    counts[level] = number ?? 0;
    return number;
  });
}

/** The header of a table in one row: the names of columns begin with those of their groups. */
export function flatHeader({ header, groups = [] }: Pick<Table, 'header' | 'groups'>): string[] {
  const [first = '', ...others] = header;
  const names = groups.flatMap(({ text, span }) => Array.from({ length: span }, () => text));
  return [first, ...others.map((text, index) => (names[index] === undefined ? text : `${names[index]}: ${text}`))];
}

/** The values of a chart as a table: a row for each category, a column for each series. */
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

/** Plain text as paragraphs, separated by blank lines. Single line breaks are kept; empty text is no paragraph. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', runs: plain(part) }));
}

/** A heading and a table with plain headers; nothing without rows. `widths` are relative. */
export function tableChapter(
  title: string,
  header: string[],
  widths: number[],
  rows: Run[][][],
  level: 1 | 2 | 3 = 2,
): Block[] {
  return rows.length === 0 ? [] : [chapter(level, title), { kind: 'table', caption: '', header, widths, rows }];
}
