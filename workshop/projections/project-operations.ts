import type { Operations } from '../operations/schema';
import { mapItems } from './map-items';
import { mapRecord } from './map-record';

/** The operations review as the room sees it. `initiatives` are those of the roadmap that the room sees. */
export function projectOperations(
  { levers, changes, participation, agents, leaders, metrics }: Operations,
  initiatives: object,
): Operations {
  return {
    levers: mapRecord(levers, ({ today, needed, gap }) => ({ today, needed, gap })),
    changes: mapItems(changes, ({ order, lever, text, initiative }) => ({
      order,
      lever,
      text,
      initiative: initiative !== null && Object.hasOwn(initiatives, initiative) ? initiative : null,
    })),
    participation: mapRecord(participation as Required<Operations['participation']>, ({ contributes, stops }) => ({
      contributes,
      stops,
    })),
    agents: mapItems(agents, ({ order, name, task }) => ({ order, name, task })),
    leaders: mapItems(leaders, ({ order, name, does, when }) => ({ order, name, does, when })),
    metrics: mapItems(metrics, ({ order, internal, customer, source }) => ({ order, internal, customer, source })),
  };
}
