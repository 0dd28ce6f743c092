import { levers, type Lever } from '../lever';
import type { Step } from '../step';
import { operationsCommands } from './commands';
import { operationsGuide } from './guide';
import type { LeverState, Operations } from './schema';
import { operationsWords } from './words';

export const operations = {
  create: () => ({
    levers: Object.fromEntries(levers.map((lever) => [lever, { today: '', needed: '', gap: null }])) as Record<
      Lever,
      LeverState
    >,
    changes: {},
    participation: {},
    agents: {},
    leaders: {},
    metrics: {},
  }),
  commands: operationsCommands,
  /** A lever is done with its gap, and a change unless there is no gap. */
  progress({ levers: states, changes, participation, agents, leaders, metrics }) {
    const changed = new Set(Object.values(changes).map(({ lever }) => lever));
    const filled = [
      ...levers.map((lever) => states[lever].gap === 0 || (states[lever].gap !== null && changed.has(lever))),
      ...[participation, agents, leaders, metrics].map((entries) => Object.keys(entries).length > 0),
    ];
    return filled.filter(Boolean).length / filled.length;
  },
  minutes: { 'half-day': 15, 'full-day': 30, 'two-days': 40 },
  words: operationsWords,
  guide: operationsGuide,
} satisfies Step<Operations, typeof operationsCommands>;
