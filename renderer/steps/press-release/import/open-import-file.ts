import { maxFileBytes } from '../../../../workshop/max-file-bytes';
import { request } from '../../../bridge';
import { readBlob, readChosenFile } from '../../../document/read-in-slices';
import type { PressReleaseContext } from '../context/press-release-context';
import type { FileContent } from './file-to-import';

/** Asks for a file and opens it in the import dialog. */
export async function chooseImportFile({ store }: PressReleaseContext): Promise<void> {
  const opened = await request['pressRelease.openFile'](undefined);
  if (!opened) return;
  const refusal = opened.status === 'refused' && opened.reason === 'size' ? 'size' : 'unreadable';
  const read = async (): Promise<FileContent> =>
    opened.status === 'ok' ? readChosenFile(opened).catch(() => refusal) : refusal;
  store.setState({ importedFile: { name: opened.name, content: read() } });
}

/** Opens a dropped file in the import dialog. */
export function openDroppedFile({ store }: PressReleaseContext, file: File): void {
  const read = async (): Promise<FileContent> => {
    if (file.size > maxFileBytes) return 'size';
    return readBlob(file).catch(() => 'unreadable' as const);
  };
  store.setState({ importedFile: { name: file.name, content: read() } });
}
