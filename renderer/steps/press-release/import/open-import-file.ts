import { maxFileBytes } from '../../../../workshop/max-file-bytes';
import { request } from '../../../bridge';
import type { PressReleaseContext } from '../context/press-release-context';
import type { FileContent } from './file-to-import';

/** Asks for a file and opens it in the import dialog. */
export async function chooseImportFile({ store }: PressReleaseContext): Promise<void> {
  const opened = await request['pressRelease.openFile'](undefined);
  if (!opened) return;
  const refusal = opened.status === 'refused' && opened.reason === 'size' ? 'size' : 'unreadable';
  // A copy: bytes from main may be in memory that cannot be transferred to a worker.
  const content = opened.status === 'ok' ? new Uint8Array(opened.bytes) : refusal;
  store.setState({ importedFile: { name: opened.name, content: Promise.resolve<FileContent>(content) } });
}

/** Opens a dropped file in the import dialog. */
export function openDroppedFile({ store }: PressReleaseContext, file: File): void {
  const read = async (): Promise<FileContent> => {
    if (file.size > maxFileBytes) return 'size';
    const bytes = await file.arrayBuffer().catch(() => null);
    return bytes ? new Uint8Array(bytes) : 'unreadable';
  };
  store.setState({ importedFile: { name: file.name, content: read() } });
}
