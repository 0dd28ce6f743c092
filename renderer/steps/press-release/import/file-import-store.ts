import { create } from 'zustand';
import { maxFileBytes } from '../../../../workshop/max-file-bytes';
import { request } from '../../../bridge';
import type { Refusal } from './file-refused-error';

type FileContent = Uint8Array | Refusal;

/** A file whose text is to be taken over: its bytes, or why they could not be read. */
export interface FileToImport {
  name: string;
  content: Promise<FileContent>;
}

/** The file that is looked at in the dialog; null while that is closed. */
export const useFileImport = create<{ file: FileToImport | null }>(() => ({ file: null }));

/** Asks for a file. */
export async function chooseTextFile(): Promise<void> {
  const opened = await request['pressRelease.openFile'](undefined);
  if (!opened) return;
  const refusal = opened.status === 'refused' && opened.reason === 'size' ? 'size' : 'unreadable';
  // A copy: what came from main may lie in memory that cannot be handed on to a worker.
  const content = opened.status === 'ok' ? new Uint8Array(opened.bytes) : refusal;
  useFileImport.setState({ file: { name: opened.name, content: Promise.resolve<FileContent>(content) } });
}

/** Takes a file that was dropped. */
export function importDroppedFile(file: File): void {
  const read = async (): Promise<FileContent> => {
    if (file.size > maxFileBytes) return 'size';
    const bytes = await file.arrayBuffer().catch(() => null);
    return bytes ? new Uint8Array(bytes) : 'unreadable';
  };
  useFileImport.setState({ file: { name: file.name, content: read() } });
}
