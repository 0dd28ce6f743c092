import { serveWorkerTask } from '../../../document/serve-worker-task';
import { recogniseParts } from '../../../../workshop/press-release/import/recognise-parts';
import type { ImportedSection } from '../../../../workshop/press-release/import/imported-section';
import type { ImportRemark } from './import-remark';
import { readTextFile } from './read-text-file';
import { FileRefusedError, type Refusal } from './file-refused-error';

/** The task of this worker: a file to read. */
export interface TextFileTask {
  name: string;
  bytes: Uint8Array;
  /** Lines that Leitbild prints around the text. */
  ownLines: readonly string[];
}

export type TextFileAnswer =
  | { status: 'ok'; sections: ImportedSection[]; pictures: number; tables: number; remarks: ImportRemark[] }
  | { status: 'refused'; reason: Refusal };

async function answer({ name, bytes, ownLines }: TextFileTask): Promise<TextFileAnswer> {
  try {
    const { blocks, ...rest } = await readTextFile(name, bytes);
    return { status: 'ok', sections: recogniseParts(blocks, ownLines), ...rest };
  } catch (error) {
    return { status: 'refused', reason: error instanceof FileRefusedError ? error.reason : 'damaged' };
  }
}

export type TextFileWorker = typeof answer;

serveWorkerTask(answer);
