import type { SaveProblem } from './session-key';

/** `stopped`: the process that makes documents has crashed. `inUse`: another program has the file open. */
export type ExportProblem = SaveProblem | 'stopped' | 'inUse';

export interface ExportDone {
  status: 'done' | 'cancelled' | 'failed';
  job: string;
  /** File names, without their folder. */
  files: string[];
  /** Names of files that another program has open: they stay as they are. */
  inUse: string[];
  problem: ExportProblem | null;
}

/** The pages of a document, as they will be exported. */
export type PreviewResult =
  { status: 'done'; pdf: Uint8Array } | { status: 'cancelled' } | { status: 'failed'; problem: ExportProblem };

export type PrintResult = 'printed' | 'cancelled' | 'no-printer' | 'failed';
