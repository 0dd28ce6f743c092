import { create } from 'zustand';
import { defaultAxes, type MatrixAxes } from '../../../workshop/pain-points/matrix';
import type { Ranking } from '../../../workshop/pain-points/terms';
import type { SortColumn } from './grid/columns';

export const views = ['list', 'phases', 'matrix', 'ranking'] as const;
export type View = (typeof views)[number];

/** What the list is reduced to, besides words. */
export const filters = ['all', 'now', 'later', 'not', 'undecided', 'unrated'] as const;
export type Filter = (typeof filters)[number];

interface PainPointsView {
  view: View;
  sort: { column: SortColumn; isDescending: boolean };
  filter: Filter;
  search: string;
  axes: MatrixAxes;
  ranking: Ranking;
  /** Id of the pain point whose details are open. */
  open: string | null;
  /** Id of the voting that is shown. */
  voting: string | null;
  voter: string | null;
  refusedVotes: number;
}

/** What this window shows of the pain points. It outlives the screen, so that another step can be looked up in between. */
export const usePainPointsView = create<PainPointsView>(() => ({
  view: 'list',
  sort: { column: 'number', isDescending: false },
  filter: 'all',
  search: '',
  axes: defaultAxes,
  ranking: 'severityFrequency',
  open: null,
  voting: null,
  voter: null,
  refusedVotes: 0,
}));

export const setView = (change: Partial<PainPointsView>) => usePainPointsView.setState(change);
