import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { functionNames, type CompanyFunction } from '../../../../workshop/function';
import { functionsPresent } from '../../../../workshop/functions-present';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { horizons } from '../../../../workshop/roadmap/terms';
import { workload, type WorkloadCell } from '../../../../workshop/roadmap/workload/workload';
import { workloadText } from '../../../../workshop/roadmap/workload/workload-blocks';
import { useSlice, useWorkshop } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import type { OpenHandler } from '../open-initiative';
import styles from './workload.module.css';

interface WorkloadViewProps {
  initiatives: readonly NumberedInitiative[];
  onOpen: OpenHandler;
}

type Column = (typeof horizons)[number] | 'total';

/** How much work each function has in each horizon. Pressing a cell lists its initiatives. */
export function WorkloadView({ initiatives, onOpen }: WorkloadViewProps) {
  const { t } = useTranslation('roadmap');
  const language = useAppearance((state) => state.language);
  const slice = useSlice('roadmap');
  const operations = useSlice('operations');
  const participants = useWorkshop((facts) => facts.participants);
  const [chosen, setChosen] = useState<{ row: CompanyFunction | null; column: Column } | null>(null);
  const rows = workload(slice, functionsPresent({ participants }, operations));
  const nameOf = (name: CompanyFunction | null) => (name === null ? t('noFunction') : functionNames[language][name]);
  const columnName = (column: Column) => (column === 'total' ? t('total') : t(`horizons.${column}`));
  const cellOf = (row: (typeof rows)[number], column: Column): WorkloadCell =>
    column === 'total' ? row.total : row.cells[column];
  const most = Math.max(1, ...rows.flatMap(({ cells }) => horizons.map((horizon) => cells[horizon].weight)));
  const columns: readonly Column[] = [...horizons, 'total'];
  const row = chosen && rows.find((each) => each.function === chosen.row);
  const listed = row && chosen ? initiatives.filter(({ id }) => cellOf(row, chosen.column).ids.includes(id)) : [];
  return (
    <section className={styles.view} aria-label={t('workloadView.label')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('function')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={each.function}>
              <th scope="row">
                {nameOf(each.function)}
                {each.total.ids.length === 0 ? <span className={styles.idle}>{t('workloadView.none')}</span> : null}
              </th>
              {columns.map((column) => {
                const cell = cellOf(each, column);
                const text = workloadText(cell, language);
                const isChosen = chosen?.row === each.function && chosen.column === column;
                if (cell.ids.length === 0) return <td key={column}>–</td>;
                return (
                  <td key={column}>
                    <button
                      type="button"
                      aria-pressed={isChosen}
                      aria-label={t('workloadView.cell', {
                        name: nameOf(each.function),
                        horizon: columnName(column),
                        text,
                      })}
                      onClick={() => setChosen(isChosen ? null : { row: each.function, column })}
                    >
                      <span>{text}</span>
                      {column === 'total' ? null : (
                        <span className={styles.bar} aria-hidden>
                          <span style={{ width: `${(cell.weight / most) * 100}%` }} />
                        </span>
                      )}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.how}>{t('workloadView.how')}</p>
      {row && chosen && listed.length > 0 ? (
        <section aria-labelledby="workload-chosen">
          <h2 id="workload-chosen">
            {t('workloadView.chosen', { name: nameOf(row.function), horizon: columnName(chosen.column) })}
          </h2>
          <ul className={styles.list}>
            {listed.map(({ id, number, title, initiative }) => (
              <li key={id}>
                <button type="button" data-initiative={id} onClick={() => onOpen(id)}>
                  <span>{number}</span> {title}
                </button>
                <span>{initiative.effort ?? '–'}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  );
}
