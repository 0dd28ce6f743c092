import type { SaveProblem } from '../../preload/contract';
import type { SaveOutcome } from './saver';
import { errorCode } from './storage/file-system';

export interface SaveResult {
  saved: boolean;
  problem: SaveProblem | null;
}

const problems: Record<string, SaveProblem> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ESHORT: 'full',
  // The folder or the drive is no longer there.
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  ESTALE: 'gone',
  EHOSTDOWN: 'gone',
  EHOSTUNREACH: 'gone',
  ENOTCONN: 'gone',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
};

/** The cause of a failed write, for a message. */
export function saveProblem(error: unknown): SaveProblem {
  return problems[errorCode(error)] ?? 'failed';
}

/** The outcome of a flush, for a message. */
export function saveResult(outcome: SaveOutcome): SaveResult {
  return outcome.saved ? { saved: true, problem: null } : { saved: false, problem: saveProblem(outcome.error) };
}
