import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { titleAndEvidence } from '../../../../workshop/pain-points/new-pain-point';
import { splitLines } from '../../../document/clipboard-lines';
import { pastedTable, tableText } from '../../../document/copied-table';
import { useEdit, useOpenSession, useWorkshop } from '../../../document/open-session';
import { readTableFile, type TableFile } from '../../../links/table-dialog/table-file';
import { useEditWithUndo } from '../../../shell/offer-undo';

/** From this many pasted lines on the dialog shows them first. */
const previewFrom = 30;

/**
 * Adds the lines that are pasted into the quick entry or outside of fields: each line is a pain point. A table, many lines, and dropped
 * files open the dialog that maps their columns.
 */
export function usePastedPainPoints(onTable: (table: TableFile) => void) {
  const { t } = useTranslation('pain-points');
  const { readOnly } = useOpenSession();
  const language = useWorkshop((workshop) => workshop.language);
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
      if (bytes) return onTable({ name, bytes, sheets: null });
      if (lines.length > previewFrom) {
        const table = new TextEncoder().encode(tableText(lines.map((line) => [line])));
        return onTable({ name, bytes: table, sheets: null });
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
        void readTableFile(file, language).then((table) => {
          if (table) onTable(table);
        });
      },
    }),
    [onTable, language],
  );
  return { drop: readOnly ? {} : drop };
}
