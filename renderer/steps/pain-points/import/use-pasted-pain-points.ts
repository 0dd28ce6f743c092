import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { maxFileBytes } from '../../../../workshop/max-file-bytes';
import { newId } from '../../../../workshop/new-id';
import { titleAndEvidence } from '../../../../workshop/pain-points/new-pain-point';
import { splitLines } from '../../../document/clipboard-lines';
import { pastedTable, tableText } from '../../../document/copied-table';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { useEditWithUndo } from '../../../shell/offer-undo';
import { showToast } from '../../../ui/toast';

/** A table whose columns are to be mapped. */
export interface PastedTable {
  name: string;
  bytes: Uint8Array;
}

/** From this many pasted lines on the dialog shows them first. */
const previewFrom = 30;

/**
 * Adds the lines that are pasted into the quick entry or outside of fields: each line is a pain point. A table, many lines, and dropped
 * files open the dialog that maps their columns.
 */
export function usePastedPainPoints(onTable: (table: PastedTable) => void) {
  const { t } = useTranslation('pain-points');
  const { readOnly } = useOpenSession();
  const edit = useEdit('pain-points');
  const editWithUndo = useEditWithUndo('pain-points');

  useEffect(() => {
    if (readOnly) return undefined;
    const paste = (event: ClipboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const isEntry = target.closest('[data-quick-entry]') !== null;
      if (!isEntry && target.closest('input, textarea, [contenteditable], [role="dialog"]')) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const html = event.clipboardData?.getData('text/html') ?? '';
      const lines = splitLines(text);
      // One line is typed into the field.
      if (lines.length < 2 && !text.includes('\t')) {
        if (isEntry || lines.length === 0) return;
      }
      event.preventDefault();
      void addPasted(text, html, lines);
    };
    const addPasted = async (text: string, html: string, lines: readonly string[]) => {
      const rows = html.includes('<t')
        ? (await import('../../../document/clipboard-html')).readClipboardHtml(html).rows
        : null;
      const bytes = pastedTable(text, rows);
      const name = t('import.clipboard');
      if (bytes) return onTable({ name, bytes });
      if (lines.length > previewFrom) {
        return onTable({ name, bytes: new TextEncoder().encode(tableText(lines.map((line) => [line]))) });
      }
      const added = lines.map((line) => ({ id: newId(), values: titleAndEvidence(line) }));
      const cut = added.filter(({ values }) => values.evidence !== '').length;
      const done = t('import.added', { count: added.length });
      editWithUndo(cut > 0 ? `${done} ${t('import.titleCut', { count: cut })}` : done, () =>
        edit('addPainPoints', { added }),
      );
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [edit, editWithUndo, onTable, readOnly, t]);

  const drop = useMemo(
    () => ({
      onDragOver: (event: React.DragEvent) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      },
      onDrop: (event: React.DragEvent) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        const isTable = /\.(?:csv|tsv|tab|txt)$/i.test(file.name) && file.size <= maxFileBytes;
        const failed = () => showToast(t('import.unreadable', { name: file.name }));
        if (!isTable) failed();
        else
          void file.arrayBuffer().then((bytes) => onTable({ name: file.name, bytes: new Uint8Array(bytes) }), failed);
      },
    }),
    [onTable, t],
  );
  return { drop: readOnly ? {} : drop };
}
