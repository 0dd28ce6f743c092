import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import {
  isVotesHeading,
  painPointColumns,
  readPainPoints,
  type ImportRemark,
} from '../../../../workshop/pain-points/import-table';
import { placesOf } from '../../../../workshop/journey-places';
import { maxRows } from '../../../../workshop/table/table-columns';
import { useEdit, useSlice } from '../../../document/open-session';
import type { TableFile } from '../../../links/table-dialog/table-file';
import { TableDialog } from '../../../links/table-dialog/table-dialog';
import { useEditWithUndo } from '../../../shell/offer-undo';
import { isRating } from '../grid/columns';

/** Makes pain points of the rows of a table, and says beforehand what is left out. */
export function PainPointsTableDialog({ name, bytes, sheets, onClose }: TableFile & { onClose: () => void }) {
  const { t } = useTranslation('pain-points');
  const places = placesOf(useSlice('experience'));
  const edit = useEdit('pain-points');
  const editWithUndo = useEditWithUndo('pain-points');
  const describe = ({ kind, count, examples }: ImportRemark) => {
    const named = examples.map(({ row, words }) => t('import.example', { row, words })).join('; ');
    const text = t(`import.remarks.${kind}`, { count });
    return named === '' ? text : `${text} ${named}${count > examples.length ? '; …' : ''}`;
  };
  return (
    <TableDialog
      bytes={bytes}
      sheets={sheets}
      columns={painPointColumns}
      texts={{
        lead: t('import.lead', { name }),
        role: (role) => (isRating(role) ? t(`ratings.${role}`) : role === 'title' ? t('painPoint') : t(role)),
        isRow: t('import.isRow'),
        submit: (count) => t('import.submit', { count }),
        empty: t('import.empty'),
        tooMany: t('import.tooMany', { most: maxRows }),
        leftOut: (heading) => (isVotesHeading(heading) ? t('import.votes', { heading }) : null),
      }}
      remarks={(rows, columns, firstRow) =>
        readPainPoints(rows, columns, { places, first: firstRow }).remarks.map(describe)
      }
      onClose={onClose}
      onSubmit={(rows, columns) => {
        onClose();
        const { values } = readPainPoints(rows, columns, { places });
        const added = values.map((each) => ({ id: newId(), values: each }));
        editWithUndo(t('import.added', { count: added.length }), () => edit('addPainPoints', { added }));
      }}
    />
  );
}
