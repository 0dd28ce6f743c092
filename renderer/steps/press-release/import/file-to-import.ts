import type { Refusal } from './file-refused-error';

export type FileContent = Uint8Array | Refusal;

/** A file whose text is to be imported: its bytes, or why they could not be read. */
export interface FileToImport {
  name: string;
  content: Promise<FileContent>;
}
