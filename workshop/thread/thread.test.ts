import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newInitiative } from '../roadmap/new-initiative';
import { roadmapCommands } from '../roadmap/commands';
import { painPointsCommands } from '../pain-points/commands';
import { createSession } from '../session';
import { sessionSchema, type SessionDocument } from '../session-schema';
import { describeCoverage, describeNode } from './describe-thread';
import { threadGraph, type ThreadGraph, type ThreadNode } from './thread-graph';
import { threadColumns } from './thread-terms';
import { threadLayout } from './thread-layout';
import { threadPages } from './thread-pages';
import { threadBreak, threadCoverage, threadPath } from './thread-path';

function session(): SessionDocument {
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  const options = { title: 'Faden', preset: 'half-day', language: 'de', today: '2027-03-11', newId } as const;
  return sessionSchema.parse(createSession(options, 'session', '2027-03-11T10:00:00.000Z'));
}

/** Two pain points, the second without an initiative; an initiative with a metric, and a stopped one. */
function example(): SessionDocument {
  const open = session();
  const { steps } = open;
  painPointsCommands.addPainPoint(steps['pain-points'], { id: 'wait', values: { title: 'Lange warten' } });
  painPointsCommands.addPainPoint(steps['pain-points'], { id: 'bill', values: { title: 'Die Rechnung' } });
  steps.roadmap.initiatives['call'] = {
    ...newInitiative('a1', 'now', 'Sofort antworten'),
    promises: 'Rückruf am selben Tag',
    metric: { ...newInitiative('a1', 'now', '').metric, name: 'Wartezeit' },
  };
  steps.roadmap.initiatives['gone'] = { ...newInitiative('a2', 'now', 'Ein Portal'), status: 'stopped' };
  roadmapCommands.setPainPoint(steps.roadmap, { id: 'call', painPoints: ['wait'], linked: true });
  roadmapCommands.setPainPoint(steps.roadmap, { id: 'gone', painPoints: ['bill'], linked: true });
  steps.operations.changes['c'] = { order: 'a1', lever: 'talent', text: 'Mehr Leute am Telefon', initiative: 'call' };
  steps.operations.changes['d'] = { order: 'a2', lever: 'talent', text: 'Schulen', initiative: null };
  return open;
}

const node = (key: string, column: ThreadNode['column']): ThreadNode => ({
  key,
  column,
  kind: 'painPoint',
  mark: '',
  text: key,
  place: { step: 'roadmap', id: key },
});

/** Any graph whose edges lead from left to right. */
const graphs: fc.Arbitrary<ThreadGraph> = fc
  .record({
    counts: fc.tuple(...threadColumns.map(() => fc.integer({ min: 0, max: 30 }))),
    links: fc.array(fc.tuple(fc.nat(119), fc.nat(119)), { maxLength: 80 }),
  })
  .map(({ counts, links }) => {
    const nodes = threadColumns.flatMap((column, at) =>
      Array.from({ length: counts[at] ?? 0 }, (_, index) => node(`${column} ${index}`, column)),
    );
    const edges = links.flatMap(([one, other]) => {
      const [from, to] = [nodes[one], nodes[other]];
      const isForward = from && to && threadColumns.indexOf(from.column) < threadColumns.indexOf(to.column);
      return isForward ? [{ from: from.key, to: to.key }] : [];
    });
    return { nodes, edges };
  });

describe('the graph', () => {
  test('has needs, initiatives, metrics, and origins that lead somewhere; stopped initiatives are left out', () => {
    const graph = threadGraph(example());
    expect(graph.nodes.map(({ kind, mark, text }) => [kind, mark, text])).toEqual([
      ['painPoint', '1', 'Lange warten'],
      ['painPoint', '2', 'Die Rechnung'],
      ['initiative', '1', 'Sofort antworten'],
      ['ownPromise', '', 'Rückruf am selben Tag'],
      ['metric', '', 'Wartezeit'],
      ['change', '', expect.stringContaining('Mehr Leute am Telefon')],
    ]);
    expect(graph.edges).toContainEqual({ from: 'painPoint wait', to: 'initiative call' });
    expect(graph.edges).toContainEqual({ from: 'change c', to: 'initiative call' });
  });

  test('a link to a merged pain point leads to the one it was merged into, one to a deleted one nowhere', () => {
    const open = example();
    const { 'pain-points': painPoints } = open.steps;
    delete painPoints.painPoints['wait'];
    expect(threadGraph(open).edges.map(({ from }) => from)).not.toContain('painPoint wait');
    const bill = painPoints.painPoints['bill'];
    if (bill) bill.merged['wait'] = true;
    expect(threadGraph(open).edges).toContainEqual({ from: 'painPoint bill', to: 'initiative call' });
  });

  test('breaks are named and counted', () => {
    const graph = threadGraph(example());
    const breakOf = (key: string) => {
      const found = graph.nodes.find((each) => each.key === key);
      return found && threadBreak(graph, found);
    };
    expect([breakOf('painPoint wait'), breakOf('painPoint bill'), breakOf('initiative call')]).toEqual([
      null,
      'unserved',
      null,
    ]);
    expect(threadCoverage(graph)).toEqual({ painPoints: [1, 2], promises: [1, 1], reasons: [1, 1], metrics: [1, 1] });
    expect(describeCoverage(graph, 'de')).toContain('Schmerzpunkte mit Initiative: 1 von 2');
    expect(describeCoverage(threadGraph(session()), 'de')).toEqual([]);
  });

  test('a node is described with both ends of its links', () => {
    const graph = threadGraph(example());
    const initiative = graph.nodes.find(({ kind }) => kind === 'initiative');
    expect(initiative && describeNode(graph, initiative, 'en')).toMatch(
      /^Initiative 1 Sofort antworten, comes from Pain point 1 Lange warten; Promise .*, leads to Metric Wartezeit$/,
    );
  });
});

test('the path of a node is what it came from and leads to, not what else they lead to', () => {
  const graph = threadGraph(example());
  expect([...threadPath(graph, 'painPoint wait')].sort()).toEqual(['initiative call', 'metric call', 'painPoint wait']);
});

test('nodes of a column never overlap, and every edge ends at its nodes', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 300, max: 2000 }), (graph, width) => {
      const layout = threadLayout(graph, { width, nodeHeight: 40, gap: 8, channel: 30 });
      expect(layout.nodes.map(({ key }) => key).sort()).toEqual(graph.nodes.map(({ key }) => key).sort());
      for (const column of threadColumns) {
        const tops = layout.nodes.filter((each) => each.column === column).map(({ y }) => y);
        tops.forEach((top, index) => {
          if (index > 0) expect(top - (tops[index - 1] ?? 0)).toBeGreaterThanOrEqual(48 - 1e-9);
        });
      }
      for (const { x, y, width: own, height } of layout.nodes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + own).toBeLessThanOrEqual(width + 1e-6);
        expect(y + height).toBeLessThanOrEqual(layout.height + 1e-6);
      }
      expect(layout.edges).toHaveLength(graph.edges.length);
    }),
  );
});

test('pages together show every need and initiative, and every link between them', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const pages = threadPages(graph, 12);
      const shown = new Set(pages.flatMap(({ nodes }) => nodes.map(({ key }) => key)));
      const wanted = graph.nodes.filter(({ column }) => column === 'need' || column === 'initiative');
      expect([...shown]).toEqual(expect.arrayContaining(wanted.map(({ key }) => key)));
      const links = pages.flatMap(({ edges }) => edges.map(({ from, to }) => `${from} ${to}`));
      const needed = graph.edges.filter(({ to }) => to.startsWith('initiative')).map(({ from, to }) => `${from} ${to}`);
      expect(links).toEqual(expect.arrayContaining(needed));
    }),
  );
});
