import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { CompanyFunction } from '../function';
import type { Lever } from '../lever';
import { rowCommands } from '../row-commands';
import type { ChangeAgent, LeaderAction, LeverState, Operations, Participation, TurnedMetric } from './schema';

const agents = rowCommands<Operations, ChangeAgent>((slice) => slice.agents, { name: '', task: '' });
const leaders = rowCommands<Operations, LeaderAction>((slice) => slice.leaders, { name: '', does: '', when: '' });
const metrics = rowCommands<Operations, TurnedMetric>((slice) => slice.metrics, {
  internal: '',
  customer: '',
  source: '',
});

export const operationsCommands = {
  updateLever(slice: Operations, { lever, change }: { lever: Lever; change: Partial<LeverState> }) {
    Object.assign(slice.levers[lever], change);
  },

  addChange(slice: Operations, { id, lever, text }: { id: string; lever: Lever; text: string }) {
    slice.changes[id] = { order: orderAtEnd(slice.changes), lever, text, initiative: null };
  },

  writeChange(slice: Operations, { id, text }: { id: string; text: string }) {
    const change = slice.changes[id];
    if (change) change.text = text;
  },

  /** Moves a change to a place among those of its lever; `index` counts without the moved one. */
  moveChange(slice: Operations, { id, index }: { id: string; index: number }) {
    const change = slice.changes[id];
    if (!change) return;
    const others = inOrder(slice.changes).filter(([other, { lever }]) => other !== id && lever === change.lever);
    change.order = orderAt(others, index);
  },

  removeChange(slice: Operations, { id }: { id: string }) {
    delete slice.changes[id];
  },

  /** Links a change to the initiative that was made of it. */
  linkInitiative(slice: Operations, { id, initiative }: { id: string; initiative: string }) {
    const change = slice.changes[id];
    if (change) change.initiative = initiative;
  },

  /** Writes what a function contributes or stops; a function without an entry gets one. */
  updateParticipation(
    slice: Operations,
    { function: area, change }: { function: CompanyFunction; change: Partial<Participation> },
  ) {
    slice.participation[area] ??= { contributes: '', stops: '' };
    Object.assign(slice.participation[area], change);
  },

  removeParticipation(slice: Operations, { function: area }: { function: CompanyFunction }) {
    delete slice.participation[area];
  },

  addAgent: agents.add,
  updateAgent: agents.update,
  moveAgent: agents.move,
  removeAgent: agents.remove,

  addLeader: leaders.add,
  updateLeader: leaders.update,
  moveLeader: leaders.move,
  removeLeader: leaders.remove,

  addMetric: metrics.add,
  updateMetric: metrics.update,
  moveMetric: metrics.move,
  removeMetric: metrics.remove,
};
