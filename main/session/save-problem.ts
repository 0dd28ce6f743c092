import type { SaveProblem } from '../../preload/contract';
import { errorCode } from './storage/file-system';

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
