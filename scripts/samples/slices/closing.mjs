// @ts-check
import { both, collection } from '../helpers.mjs';

/** @type {readonly { id: string, title: readonly [string, string], note: readonly [string, string] }[]} */
const items = [
  {
    id: 'closing-1',
    title: ['Wir antworten zu langsam', 'We answer too slowly'],
    note: ['Im Schnitt drei Tage bei Rückfragen zur Rechnung', 'Three days on average for questions about a bill'],
  },
];

export const slice = () => ({
  items: collection(items.map(({ id, title, note }) => ({ id, title: both(title), note: both(note) }))),
});
