import { serveWorkerTask } from '../serve-worker-task';
import { readWorkbook } from './read-workbook';
import type { ValueWords } from './read-sheet';
import { WorkbookRefusedError, type Sheet, type WorkbookRefusal } from './workbook';

export interface WorkbookTask {
  bytes: Uint8Array;
  words: ValueWords;
}

export type WorkbookAnswer = { status: 'ok'; sheets: Sheet[] } | { status: 'refused'; reason: WorkbookRefusal };

function answer({ bytes, words }: WorkbookTask): WorkbookAnswer {
  try {
    return { status: 'ok', sheets: readWorkbook(bytes, words) };
  } catch (error) {
    return { status: 'refused', reason: error instanceof WorkbookRefusedError ? error.reason : 'damaged' };
  }
}

export type WorkbookWorker = typeof answer;

serveWorkerTask(answer);
