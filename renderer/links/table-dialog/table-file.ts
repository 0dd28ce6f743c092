import i18next from 'i18next';
import type { Language } from '../../../workshop/language';
import { maxFileBytes } from '../../../workshop/max-file-bytes';
import { percentSigns } from '../../../workshop/format';
import { readBlob } from '../../document/read-in-slices';
import { runInWorker } from '../../document/run-in-worker';
import type { ValueWords } from '../../document/workbook/read-sheet';
import type { Sheet, WorkbookRefusal } from '../../document/workbook/workbook';
import type { WorkbookAnswer, WorkbookWorker } from '../../document/workbook/workbook-worker';
import workerUrl from '../../document/workbook/workbook-worker?worker&url';
import { showToast } from '../../ui/toast';

/** A table whose columns are to be mapped. */
export interface TableFile {
  name: string;
  /** The content of a text file; empty for a workbook. */
  bytes: Uint8Array;
  /** The sheets of a workbook; null for a text file. */
  sheets: readonly Sheet[] | null;
}

/** Endings of files that can hold a table. */
export const tableEndings = ['.csv', '.tsv', '.tab', '.txt', '.xlsx', '.xlsm'];

/** Milliseconds after which reading a workbook is cancelled. */
const timeout = 30_000;

const valueWords: Record<Language, ValueWords> = {
  de: { decimal: ',', percent: percentSigns.de, isTrue: 'WAHR', isFalse: 'FALSCH' },
  en: { decimal: '.', percent: percentSigns.en, isTrue: 'TRUE', isFalse: 'FALSE' },
};

/** Asks for a file. Must be called while a click or a key press is handled, as browsers demand. */
export function chooseTableFile(onFile: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = tableEndings.join(',');
  input.hidden = true;
  input.addEventListener('cancel', () => input.remove());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.remove();
    if (file) onFile(file);
  });
  // Outside of the document it could be collected as garbage before the person has chosen.
  document.body.append(input);
  input.click();
}

/**
 * Reads a file that a person has chosen or dropped; `language` is that of numbers in the result. Null when it is refused, after saying why. Workbooks are
 * known by their content and read in a worker.
 */
export async function readTableFile(file: File, language: Language): Promise<TableFile | null> {
  const { name } = file;
  const refuse = (reason: WorkbookRefusal | 'size' | 'unreadable' | 'type') => {
    showToast(i18next.t(`table.refused.${reason}`, { name }));
    return null;
  };
  if (file.size > maxFileBytes) return refuse('size');
  const bytes = await readBlob(file).catch(() => null);
  if (!bytes) return refuse('unreadable');
  const [first, second] = bytes;
  const isWorkbook = (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
  if (!isWorkbook) {
    const isKnown = tableEndings.some((ending) => name.toLowerCase().endsWith(ending));
    return isKnown ? { name, bytes, sheets: null } : refuse('type');
  }
  const task = { bytes, words: valueWords[language] };
  const answer = await runInWorker<WorkbookWorker>(workerUrl, task, { timeout, transfer: [bytes.buffer] }).catch(
    (error: unknown): WorkbookAnswer => {
      const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
      return { status: 'refused', reason: isSlow ? 'slow' : 'damaged' };
    },
  );
  return answer.status === 'ok' ? { name, bytes: new Uint8Array(), sheets: answer.sheets } : refuse(answer.reason);
}
