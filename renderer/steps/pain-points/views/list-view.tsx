import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberedPainPoints, type NumberedPainPoint } from '../../../../workshop/pain-points/pain-points-in-order';
import { byPhase, placesOf } from '../../../../workshop/journey-places';
import { placeWords } from '../../../../workshop/pain-points/places';
import { revealedVotes } from '../../../../workshop/pain-points/ranking';
import { comparisonKey } from '../../../../workshop/text/searchable';
import { useSlice } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { compareRows, type GridRow } from '../grid/columns';
import { PainPointsGrid } from '../grid/pain-points-grid';
import { usePainPointsView, type Filter } from '../pain-points-view';
import styles from '../pain-points.module.css';

/** The list as a spreadsheet, sorted and filtered, or in groups by phase of the journey. */
export function ListView({ isByPhase }: { isByPhase: boolean }) {
  const { t } = useTranslation('pain-points');
  const slice = useSlice('pain-points');
  const experience = useSlice('experience');
  const language = useAppearance((state) => state.language);
  const sort = usePainPointsView((state) => state.sort);
  const filter = usePainPointsView((state) => state.filter);
  const search = usePainPointsView((state) => state.search);
  const votes = revealedVotes(slice);
  const places = useMemo(() => placesOf(experience), [experience]);
  const rowOf = (each: NumberedPainPoint): GridRow => ({
    ...each,
    placeWords: placeWords(each.painPoint, places),
    votes: votes?.get(each.id) ?? null,
  });
  const isShown = (row: GridRow) => passes(row, filter) && contains(row, search);
  const rows = numberedPainPoints(slice).map(rowOf).filter(isShown);
  const sorted = useStableOrder(rows, `${sort.column} ${sort.isDescending} ${filter} ${search}`, (list) =>
    [...list].sort(compareRows(sort.column, sort.isDescending, language)),
  );
  const groups = isByPhase
    ? byPhase(slice, experience).flatMap(({ phase, name, painPoints }) => {
        const own = painPoints.map(rowOf).filter(isShown);
        const heading = phase === null ? t('noPhase') : name || t('unnamedPhase');
        return own.length === 0 ? [] : [{ id: phase ?? 'none', name: heading, rows: own }];
      })
    : [{ id: 'all', name: '', rows: sorted }];
  if (rows.length === 0) {
    return (
      <p role="status" className={styles.nothing}>
        {t('nothingFound')}
      </p>
    );
  }
  return <PainPointsGrid groups={groups} hasVotes={votes !== null} canSort={!isByPhase} />;
}

/**
 * Sorts rows when the sorting changes or rows come and go, not with each edit: a row must not move away while it is
 * rated.
 */
function useStableOrder(rows: GridRow[], key: string, sort: (rows: GridRow[]) => GridRow[]): GridRow[] {
  const [known, setKnown] = useState<{ key: string; ids: readonly string[] }>({ key: '', ids: [] });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isSame = known.key === key && known.ids.length === rows.length && known.ids.every((id) => byId.has(id));
  const current = isSame ? known : { key, ids: sort(rows).map(({ id }) => id) };
  if (!isSame) setKnown(current);
  return current.ids.flatMap((id) => byId.get(id) ?? []);
}

function passes({ painPoint }: GridRow, filter: Filter): boolean {
  const { decision, severity, frequency, impact, effort } = painPoint;
  if (filter === 'all') return true;
  if (filter === 'undecided') return decision === null;
  if (filter === 'unrated') return [severity, frequency, impact, effort].includes(null);
  return decision === filter;
}

function contains({ painPoint, placeWords: place }: GridRow, search: string): boolean {
  const wanted = comparisonKey(search);
  if (wanted === '') return true;
  const { title, evidence, affected, owner, measure } = painPoint;
  return comparisonKey([title, place, evidence, affected, owner, measure].join('\n')).includes(wanted);
}
