import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { linkedPainPoints, numberedPromises } from '../../../../workshop/red-thread';
import { initiativeFileColumns } from '../../../../workshop/roadmap/files/import-columns';
import { readInitiatives, type ImportRemark } from '../../../../workshop/roadmap/files/import-initiatives';
import { fileHeading } from '../../../../workshop/roadmap/files/roadmap-table';
import { numberedInitiatives } from '../../../../workshop/roadmap/initiatives-in-order';
import { maxRows } from '../../../../workshop/table/table-columns';
import { useEdit, useSlice, useWorkshop } from '../../../document/open-session';
import { TableDialog } from '../../../links/table-dialog/table-dialog';
import type { TableFile } from '../../../links/table-dialog/table-file';
import { useAppearance } from '../../../shell/appearance';
import { useEditWithUndo } from '../../../shell/offer-undo';

/** Makes initiatives of the rows of a table, and says beforehand what is left out. */
export function RoadmapTableDialog({ name, bytes, sheets, onClose }: TableFile & { onClose: () => void }) {
  const { t } = useTranslation('roadmap');
  const screenLanguage = useAppearance((state) => state.language);
  const language = useWorkshop((workshop) => workshop.language);
  const initiatives = numberedInitiatives(useSlice('roadmap'), language);
  const promises = numberedPromises(useSlice('press-release'));
  const painPoints = linkedPainPoints(useSlice('pain-points'));
  const edit = useEdit('roadmap');
  const editWithUndo = useEditWithUndo('roadmap');
  const context = { language, initiatives, promises, painPoints, newId };
  const describe = ({ kind, count, examples }: ImportRemark) => {
    const named = examples.map(({ row, column, words }) =>
      column === null || kind === 'known' || kind === 'longTitle'
        ? t('files.example', { row, words })
        : t('files.exampleIn', { row, column: fileHeading(column, screenLanguage), words }),
    );
    const text = t(`files.remarks.${kind}`, { count });
    return named.length === 0 ? text : `${text} ${named.join('; ')}${count > examples.length ? '; …' : ''}`;
  };
  return (
    <TableDialog
      bytes={bytes}
      sheets={sheets}
      columns={initiativeFileColumns}
      texts={{
        lead: t('files.lead', { name }),
        role: (role) => fileHeading(role, screenLanguage),
        isRow: t('files.isRow'),
        submit: (count) => t('files.submit', { count }),
        empty: t('files.empty'),
        tooMany: t('files.tooMany', { most: maxRows }),
      }}
      remarks={(rows, columns, firstRow) =>
        readInitiatives(rows, columns, { ...context, first: firstRow }).remarks.map(describe)
      }
      onClose={onClose}
      onSubmit={(rows, columns) => {
        onClose();
        const { added } = readInitiatives(rows, columns, context);
        editWithUndo(t('files.added', { count: added.length }), () => edit('editInitiatives', { changed: [], added }));
      }}
    />
  );
}
