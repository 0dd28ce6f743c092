import type { AgendaItem } from './schema';

/** What is planned of an item of the agenda. */
export type PlannedItem = Pick<AgendaItem, 'kind' | 'step' | 'title' | 'minutes' | 'day'>;

/** What happens to an item on the day, before the day. */
export const notBegun = { newMinutes: null, startedAt: null, finishedAt: null, isSkipped: false } as const;

/** A planned item before the day: nothing of it has happened yet. */
export function newAgendaItem(planned: PlannedItem): Omit<AgendaItem, 'order'> {
  return { ...planned, ...notBegun, fixedStart: null, groups: {} };
}
