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

export type Block =
  /** `unlisted`: one within a text that is read in one go, not named in the list of contents. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; unlisted?: true }
  | { kind: 'paragraph'; runs: Run[] }
  /** What is said before anything else: the opening of a press release. */
  | { kind: 'lead'; runs: Run[] }
  /** A statement that carries weight, with who said it and a remark that must never be read without it. */
  | { kind: 'quote'; runs: Run[]; by?: string; remark?: string }
  | { kind: 'list'; ordered: boolean; items: { runs: Run[]; level: number }[] }
  /** Label and value pairs, one below the other. */
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  /** Short facts side by side, each value below its label; `width` is relative. */
  | { kind: 'factRow'; facts: { label: string; value: string; width: number }[] }
  /** `widths` are relative column widths; the first row of a printed page repeats the header. */
  | { kind: 'table'; caption: string; header: string[]; widths: number[]; rows: string[][] }
  /** Parallel columns of cards, such as now / next / later. */
  | { kind: 'lanes'; caption: string; lanes: { title: string; cards: { title: string; lines: string[] }[] }[] }
  /** A chart as a standalone SVG document; `alt` says in words what it shows. Width and height in CSS pixels. */
  | { kind: 'chart'; svg: string; width: number; height: number; alt: string; caption: string }
  /** Pictures from the session's assets, side by side. */
  | { kind: 'pictures'; pictures: { asset: string; alt: string; caption: string }[] }
  /** The list of contents of a document without a cover, under the document's own word for it. */
  | { kind: 'contents' }
  | { kind: 'pageBreak' };

/** A whole document, ready for any format. All texts are final: formats add no words of their own except page numbers. */
export interface LeitbildDocument {
  /** A report has a cover and a list of contents; a press release starts at once, like a page of a newspaper. */
  form: 'report' | 'press-release';
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

/** A paragraph's runs from plain text. */
export function plain(text: string): Run[] {
  return [{ text }];
}

/** Plain text as paragraphs: blank lines part them, single line breaks stay. Empty text gives no paragraph. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', runs: plain(part) }));
}
