import type {
  BoardExport,
  DocumentFormat,
  PrintResult,
  RoadmapFormat,
  TemplateKind,
  TemplateProblem,
  TemplateProblems,
} from '../../../preload/contract';
import type { DocumentRequest } from '../../../workshop/document-definitions/document-registry';
import type { Language } from '../../../workshop/language';
import type { ValuePart } from '../../session/storage/value-parts';
import type { BoardPage, PageFiles } from '../pdf/page-files';

/** What the export process can make of a session. `now` is the date of printing, ISO 8601. */
export type ExportTask =
  | {
      kind: 'documents';
      documents: readonly Omit<DocumentRequest, 'now'>[];
      formats: readonly DocumentFormat[];
      fontsEmbedded: boolean;
      /** Office files whose look documents of their kind have instead of that of the session's templates. */
      templates?: readonly string[];
      /** A folder in which names that exist already are not used; null to use every name as it is. */
      beside: string | null;
      now: string;
    }
  | { kind: 'paper'; document: Omit<DocumentRequest, 'now'>; now: string }
  | { kind: 'chapters'; document: Omit<DocumentRequest, 'now'>; now: string }
  | { kind: 'pages'; now: string }
  /** Checks a client's Office file. */
  | { kind: 'template'; template: TemplateKind; file: string; now: string }
  | {
      kind: 'board';
      content: BoardExport;
      /** Name of the file. */
      name: string;
      /** Name of the exported part; empty for the whole board. */
      part: string;
      /** Language of the system. */
      system: Language;
      /** Name of the folder for the pictures of a canvas, beside its file. */
      picturesFolder: string;
      now: string;
    }
  | {
      kind: 'roadmap';
      /** The names of the files, one of each format. */
      files: readonly { name: string; format: RoadmapFormat }[];
      /** Language of the system. */
      system: Language;
      now: string;
    };

/**
 * What comes of each task: the names of files that lie in the folder `made` of the job, in the order in which they belong on the drive,
 * the outcome of printing, the headings of chapters, or a number of pages.
 */
export interface ExportResults {
  /** `openElsewhere` are names that could not be used because an office program has a file of that name open. `templateProblems`:
   * why documents of some formats have our look instead of the client's. */
  documents: { names: string[]; openElsewhere: string[]; templateProblems: TemplateProblems };
  /** A file that can be used lies in the folder `made`, as `template`. */
  template: TemplateProblem | null;
  paper: PrintResult;
  chapters: string[];
  pages: number;
  board: string[];
  roadmap: string[];
}

/** What only main can do, because it has windows: input and output of each call. Large things are passed as files. */
export interface ExportCalls {
  /** Prints a page to a PDF file. */
  print: { input: { page: PageFiles; file: string }; output: null };
  /** Draws an SVG as PNG; width and height in pixels. */
  draw: { input: { svg: Uint8Array; width: number; height: number }; output: Uint8Array };
  /** Draws pictures of the board and writes them to the folder of its page. */
  drawBoard: { input: BoardPage; output: null };
  /** Prints a page on paper; `line` is the footer of each sheet. */
  paper: { input: { page: PageFiles; line: string }; output: PrintResult };
}

type CallName = keyof ExportCalls;

/** A call with its number, which the answer repeats. */
export type CallMessage = {
  [Name in CallName]: { type: 'call'; id: number; name: Name; input: ExportCalls[Name]['input'] };
}[CallName];

/** A session comes in parts, each after the message `next`; `run` follows the last one. */
export type ToExportProcess =
  | {
      type: 'begin';
      task: ExportTask;
      /** A folder of the job, for what is made and for pages that main loads. */
      work: string;
      /** The pictures of the session. */
      assets: string;
    }
  | { type: 'part'; part: ValuePart }
  | { type: 'run' }
  | { type: 'answer'; id: number; output: unknown }
  | { type: 'refusal'; id: number; message: string };

export type FromExportProcess =
  | { type: 'next' }
  | CallMessage
  | { type: 'progress'; done: number; total: number }
  | { type: 'done'; result: ExportResults[ExportTask['kind']] }
  /** `code` is that of a failed file operation, or empty. */
  | { type: 'failed'; message: string; code: string };

/** One side of the connection between main and the export process. */
export interface ExportPort<Sent, Received> {
  send: (message: Sent) => void;
  onMessage: (listener: (message: Received) => void) => void;
}

/** The export process as main sees it. */
export interface ExportProcess extends ExportPort<ToExportProcess, FromExportProcess> {
  /** Called once, when the process has ended for whatever reason. */
  onExit: (listener: () => void) => void;
  /** Ends the process at once, even while it is busy. */
  kill: () => void;
}
