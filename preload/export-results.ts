import type { SaveProblem } from './session-key';

/** `stopped`: the process that makes documents has crashed. `inUse`: another program has the file open. */
export type ExportProblem = SaveProblem | 'stopped' | 'inUse';

/** The formats for which a client can have a template. */
export const templateKinds = ['docx', 'pptx'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/**
 * Why a client's template cannot be used. `encrypted` also for files of before 2007; `unsafe`: a zip made to harm; `other-kind`: another
 * kind of file or variant of the format; `no-master`: its slides have no master, or no room for text; `missing`: its file is not in the folder of the workshop.
 */
export type TemplateProblem = 'encrypted' | 'macros' | 'unsafe' | 'other-kind' | 'damaged' | 'missing' | 'no-master';

export type TemplateProblems = Partial<Record<TemplateKind, TemplateProblem>>;

export interface ExportDone {
  status: 'done' | 'cancelled' | 'failed';
  job: string;
  /** File names, without their folder. */
  files: string[];
  /** Names of files that another program has open: they stay as they are. */
  inUse: string[];
  problem: ExportProblem | null;
  /** Why files have the look of the program and not of the client's template, by format. */
  templateProblems: TemplateProblems;
}

/** The pages of a document, as they will be exported. */
export type PreviewResult =
  { status: 'done'; pdf: Uint8Array } | { status: 'cancelled' } | { status: 'failed'; problem: ExportProblem };

/** `asset` is the name under which the workshop keeps the file. */
export type ChosenTemplate =
  | { status: 'ok'; asset: string; name: string }
  | { status: 'refused'; name: string; reason: TemplateProblem | 'size' | SaveProblem };

export type PrintResult = 'printed' | 'cancelled' | 'no-printer' | 'failed';
