import { recogniseParts } from '../../../../workshop/press-release/take/recognise-parts';
import type { TakenSection } from '../../../../workshop/press-release/take/taken-section';
import { readTextFile } from './read-text-file';
import { RefusedFile, type Refusal } from './refused-file';

/** What `read-file-aside.ts` sends. */
export interface TextFileTask {
  name: string;
  bytes: Uint8Array;
  /** Lines that Leitbild prints around the text. */
  ownLines: readonly string[];
}

export type TextFileAnswer =
  { status: 'ok'; sections: TakenSection[]; pictures: number; tables: number } | { status: 'refused'; reason: Refusal };

async function answer({ name, bytes, ownLines }: TextFileTask): Promise<TextFileAnswer> {
  try {
    const { blocks, pictures, tables } = await readTextFile(name, bytes);
    return { status: 'ok', sections: recogniseParts(blocks, ownLines), pictures, tables };
  } catch (error) {
    return { status: 'refused', reason: error instanceof RefusedFile ? error.reason : 'damaged' };
  }
}

addEventListener(
  'message',
  ({ data }: MessageEvent<TextFileTask>) => void answer(data).then((found) => postMessage(found)),
);
