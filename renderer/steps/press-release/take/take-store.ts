import { create } from 'zustand';
import { largestFile } from '../../../../workshop/largest-file';
import { request } from '../../../bridge';
import type { Refusal } from './refused-file';

type FileContent = Uint8Array | Refusal;

/** A file whose text is to be taken over: its bytes, or why they could not be read. */
export interface FileToTake {
  name: string;
  content: Promise<FileContent>;
}

/** The file that is looked at in the dialog; null while that is closed. */
export const useTake = create<{ file: FileToTake | null }>(() => ({ file: null }));

/** Asks for a file. */
export async function openTextFile(): Promise<void> {
  const opened = await request['pressRelease.openFile'](undefined);
  if (!opened) return;
  const refusal = opened.status === 'refused' && opened.reason === 'size' ? 'size' : 'unreadable';
  // A copy: what came from main may lie in memory that cannot be handed on to a worker.
  const content = opened.status === 'ok' ? new Uint8Array(opened.bytes) : refusal;
  useTake.setState({ file: { name: opened.name, content: Promise.resolve<FileContent>(content) } });
}

/** Takes a file that was dropped. */
export function takeDroppedFile(file: File): void {
  const read = async (): Promise<FileContent> => {
    if (file.size > largestFile) return 'size';
    const bytes = await file.arrayBuffer().catch(() => null);
    return bytes ? new Uint8Array(bytes) : 'unreadable';
  };
  useTake.setState({ file: { name: file.name, content: read() } });
}
