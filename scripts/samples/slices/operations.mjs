// @ts-check
import { both, collection } from '../helpers.mjs';
import { agents, changes, leaders, levers, metrics, participation } from '../operations.mjs';

/** The items with their texts in both languages. @param {readonly ({ id: string } & Record<string, import('../journey-texts.mjs').Both | string>)[]} items */
const rows = (items) =>
  collection(
    items.map(({ id, ...texts }) => ({
      id,
      ...Object.fromEntries(
        Object.entries(texts).map(([field, text]) => [field, typeof text === 'string' ? text : both(text)]),
      ),
    })),
  );

export const slice = () => ({
  levers: Object.fromEntries(
    Object.entries(levers).map(([id, [today, needed, gap]]) => [id, { today: both(today), needed: both(needed), gap }]),
  ),
  changes: collection(changes.map(([id, lever, text, initiative]) => ({ id, lever, text: both(text), initiative }))),
  participation: Object.fromEntries(
    Object.entries(participation).map(([id, [contributes, stops]]) => [
      id,
      { contributes: both(contributes), stops: both(stops) },
    ]),
  ),
  agents: rows(agents),
  leaders: rows(leaders),
  metrics: rows(metrics),
});
