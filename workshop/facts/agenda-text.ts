import { inOrder } from '../collection';
import type { Language } from '../language';
import { stepNames } from '../step';
import type { AgendaItem } from './schema';

/** The title of an item of the agenda; that of its step when it has none. */
export function agendaTitle({ title, step }: Pick<AgendaItem, 'title' | 'step'>, language: Language): string {
  return title.trim() || (step === null ? '' : stepNames[step][language]);
}

/** The groups that work beside each other during an item, a text for each. Empty ones are left out. */
export function groupsAsText({ groups }: Pick<AgendaItem, 'groups'>): string[] {
  return inOrder(groups)
    .map(([, { title, place }]) => [title.trim(), place.trim()].filter((part) => part !== '').join(', '))
    .filter((line) => line !== '');
}
