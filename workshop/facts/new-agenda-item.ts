import type { AgendaItem } from './schema';

/** What is planned of an item of the agenda. */
export type PlannedItem = Pick<AgendaItem, 'kind' | 'step' | 'title' | 'minutes' | 'day'>;

/** A planned item before the day: nothing of it has happened yet. */
export function newAgendaItem(planned: PlannedItem): Omit<AgendaItem, 'order'> {
  return { ...planned, newMinutes: null, fixedStart: null, startedAt: null, finishedAt: null, isSkipped: false };
}
