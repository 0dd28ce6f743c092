import { create } from 'zustand';
import type { Grouping } from '../../../workshop/roadmap/grouping';
import type { Sort } from '../../../workshop/roadmap/table/sort-initiatives';
import type { TimelineZoom } from '../../../workshop/roadmap/timeline/timeline-geometry';
import { horizons, statuses } from '../../../workshop/roadmap/terms';

export const views = ['board', 'table', 'timeline', 'dependencies', 'workload', 'thread'] as const;
export type View = (typeof views)[number];

/** What the table is reduced to, besides words. */
export const tableFilters = ['all', ...horizons, ...statuses] as const;
export type TableFilter = (typeof tableFilters)[number];

interface RoadmapView {
  view: View;
  grouping: Grouping;
  sort: Sort;
  filter: TableFilter;
  search: string;
  zoom: TimelineZoom;
}

/** What a window shows at first. */
export const firstView: RoadmapView = {
  view: 'board',
  grouping: 'horizon',
  sort: { column: 'number', isDescending: false },
  filter: 'all',
  search: '',
  zoom: 'month',
};

/** What this window shows of the roadmap. It outlives the screen, so that another step can be looked up in between. */
export const useRoadmapView = create<RoadmapView>(() => firstView);

export const setView = (change: Partial<RoadmapView>) => useRoadmapView.setState(change);
