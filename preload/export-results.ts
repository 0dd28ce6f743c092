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

export type PrintResult = 'printed' | 'cancelled' | 'no-printer' | 'failed';
