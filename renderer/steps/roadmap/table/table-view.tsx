import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { cellText } from '../../../../workshop/roadmap/table/cell-text';
import { columnsFor, initiativeColumns } from '../../../../workshop/roadmap/table/initiative-columns';
import { sortInitiatives } from '../../../../workshop/roadmap/table/sort-initiatives';
import { comparisonKey } from '../../../../workshop/text/searchable';
import { useOpenSession, useSlice } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { Button } from '../../../ui/button';
import { AddField } from '../board/add-field';
import type { BoardActions } from '../board/use-board-actions';
import type { OpenHandler } from '../open-initiative';
import { setView, useRoadmapView } from '../roadmap-view';
import { TableGrid } from './table-grid';
import styles from './table.module.css';

interface TableViewProps {
  initiatives: readonly NumberedInitiative[];
  /** Ids of the initiatives that a finding shows; null for all. */
  shown: readonly string[] | null;
  openId: string | null;
  actions: BoardActions;
  onOpen: OpenHandler;
}

/** The initiatives as a spreadsheet, sorted and filtered. */
export function TableView({ initiatives, shown, openId, actions, onOpen }: TableViewProps) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const { scoring } = useSlice('roadmap');
  const { sort, filter, search } = useRoadmapView();
  // The numbers change with the order only, so that typing in a cell renders one row.
  const order = initiatives.map(({ id }) => id).join(' ');
  const context = useMemo(
    () => ({ language, scoring, numbers: new Map(order.split(' ').map((id, index) => [id, index + 1])) }),
    [language, scoring, order],
  );
  const columns = useMemo(() => columnsFor(scoring), [scoring]);
  const words = comparisonKey(search);
  const rows = sortInitiatives(initiatives, sort, context).filter(
    (item) =>
      (shown === null || shown.includes(item.id) || item.id === openId) &&
      (filter === 'all' || item.initiative.horizon === filter || item.initiative.status === filter) &&
      (words === '' ||
        initiativeColumns.some((column) => comparisonKey(cellText(item, column, context)).includes(words))),
  );
  return (
    <div className={styles.view}>
      <TableGrid
        rows={rows}
        initiatives={initiatives}
        columns={columns}
        context={context}
        openId={openId}
        actions={actions}
        onOpen={onOpen}
      />
      {rows.length === 0 && initiatives.length > 0 ? (
        <p className={styles.nothing}>
          {t('table.nothing')}
          <Button look="quiet" onPress={() => setView({ filter: 'all', search: '' })}>
            {t('table.showAll')}
          </Button>
        </p>
      ) : null}
      {readOnly ? null : (
        <div className={styles.add}>
          <AddField by="horizon" group="later" onAdded={actions.say} />
        </div>
      )}
    </div>
  );
}
