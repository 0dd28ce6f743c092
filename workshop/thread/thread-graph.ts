import { inOrder } from '../collection';
import { journey } from '../experience/moments';
import { linesOf } from '../format';
import { leverNames } from '../lever';
import { findPainPoint, numberedPainPoints } from '../pain-points/pain-points-in-order';
import { numberedPromises } from '../red-thread';
import { richTextRuns } from '../rich-text-blocks';
import { numberedInitiatives } from '../roadmap/initiatives-in-order';
import type { SessionDocument } from '../session-schema';
import type { StepId } from '../step';
import { comparisonKey } from '../text/searchable';
import type { ThreadColumn, ThreadKind } from './thread-terms';
import { threadWords } from './words';

export interface ThreadNode {
  /** Unique in the graph. */
  key: string;
  kind: ThreadKind;
  column: ThreadColumn;
  /** Such as "P3" or "12"; empty for what is not numbered. */
  mark: string;
  text: string;
  /** Where it is edited, and the id of its item there. */
  place: { step: StepId; id: string };
}

export interface ThreadEdge {
  from: string;
  to: string;
}

/** What came from where: nodes by column in the order of their step, and the links between them. */
export interface ThreadGraph {
  nodes: ThreadNode[];
  edges: ThreadEdge[];
}

/**
 * The thread from notes, touchpoints, emotions and changes through pain points and promises to initiatives and their metrics. All named
 * pain points, promises and initiatives are in it; of their origins only those that lead somewhere. Stopped initiatives are left out, as
 * in all checks.
 */
export function threadGraph(session: SessionDocument): ThreadGraph {
  const graph: ThreadGraph = { nodes: [], edges: [] };
  const keys = new Set<string>();
  const add = (node: ThreadNode) => {
    graph.nodes.push(node);
    keys.add(node.key);
  };
  const linked = new Set<string>();
  const link = (from: string, to: string) => {
    const pair = JSON.stringify([from, to]);
    if (linked.has(pair)) return;
    linked.add(pair);
    graph.edges.push({ from, to });
  };
  addNeeds(session, add);
  addInitiatives(session, add, link, keys);
  addOrigins(session, add, link, keys);
  return graph;
}

type Add = (node: ThreadNode) => void;
type Link = (from: string, to: string) => void;

export const painPointKey = (id: string) => `painPoint ${id}`;
export const promiseKey = (id: string) => `promise ${id}`;
export const initiativeKey = (id: string) => `initiative ${id}`;

function addNeeds({ steps }: SessionDocument, add: Add): void {
  for (const { id, number, painPoint } of numberedPainPoints(steps['pain-points'])) {
    const text = painPoint.title.trim();
    if (text === '') continue;
    const place = { step: 'pain-points', id } as const;
    add({ key: painPointKey(id), kind: 'painPoint', column: 'need', mark: String(number), text, place });
  }
  for (const { id, name, words } of numberedPromises(steps['press-release'])) {
    const place = { step: 'press-release', id } as const;
    add({ key: promiseKey(id), kind: 'promise', column: 'need', mark: name, text: words, place });
  }
}

function addInitiatives({ workshop, steps }: SessionDocument, add: Add, link: Link, keys: ReadonlySet<string>): void {
  const metrics = new Map<string, string>();
  for (const { id, number, title, initiative } of numberedInitiatives(steps.roadmap, workshop.language)) {
    if (initiative.status === 'stopped') continue;
    const key = initiativeKey(id);
    const place = { step: 'roadmap', id } as const;
    add({ key, kind: 'initiative', column: 'initiative', mark: String(number), text: title, place });
    const needs = [
      ...Object.keys(initiative.painPointIds).map((each) =>
        painPointKey(findPainPoint(steps['pain-points'], each) ?? ''),
      ),
      ...Object.keys(initiative.promiseIds).map(promiseKey),
    ];
    for (const need of needs) if (keys.has(need)) link(need, key);
    for (const [index, text] of linesOf(initiative.promises).entries()) {
      const own = `ownPromise ${id} ${index}`;
      add({ key: own, kind: 'ownPromise', column: 'need', mark: '', text, place });
      link(own, key);
    }
    const metric = initiative.metric.name.trim();
    if (metric === '') continue;
    const known = metrics.get(comparisonKey(metric)) ?? `metric ${id}`;
    if (!metrics.has(comparisonKey(metric))) {
      metrics.set(comparisonKey(metric), known);
      add({ key: known, kind: 'metric', column: 'metric', mark: '', text: metric, place });
    }
    link(key, known);
  }
}

/** Adds what needs and initiatives came from. */
function addOrigins(session: SessionDocument, add: Add, link: Link, keys: ReadonlySet<string>): void {
  const { steps, workshop } = session;
  const originOf = (node: Omit<ThreadNode, 'column' | 'mark'>, targets: readonly string[]) => {
    const reached = [...new Set(targets)].filter((target) => keys.has(target));
    if (reached.length === 0) return;
    add({ ...node, column: 'origin', mark: '' });
    for (const target of reached) link(node.key, target);
  };
  const painPoints = Object.entries(steps['pain-points'].painPoints);
  const painPointsAt = (touchpoint: string) =>
    painPoints
      .filter(([, { placeId, origins }]) => placeId === touchpoint || origins[touchpoint])
      .map(([id]) => painPointKey(id));
  const promisesFrom = promisesBySource(session);
  for (const [id, element] of inOrder(steps['vision-board'].elements)) {
    if (element.type !== 'note') continue;
    const { painPoint, moment, initiative } = element.sentOn;
    originOf({ key: `note ${id}`, kind: 'note', text: element.text.trim(), place: { step: 'vision-board', id } }, [
      painPoint ? painPointKey(findPainPoint(steps['pain-points'], painPoint) ?? '') : '',
      initiative ? initiativeKey(initiative) : '',
      ...(moment ? painPointsAt(moment) : []),
      ...(promisesFrom.get(`vision-board ${id}`) ?? []),
    ]);
  }
  for (const { id, touchpoint } of journey(steps.experience).flatMap(({ stops }) => stops)) {
    originOf(
      {
        key: `touchpoint ${id}`,
        kind: 'touchpoint',
        text: touchpoint.title.trim(),
        place: { step: 'experience', id },
      },
      [...painPointsAt(id), ...(promisesFrom.get(`experience ${id}`) ?? [])],
    );
  }
  for (const [id, { emotion, touchpoint }] of inOrder(steps.experience.targetEmotions)) {
    originOf(
      {
        key: `emotion ${id}`,
        kind: 'emotion',
        text: emotion.trim() === '' ? '' : `${threadWords[workshop.language].kinds.emotion}: ${emotion.trim()}`,
        place: { step: 'experience', id },
      },
      [...(touchpoint === null ? [] : painPointsAt(touchpoint)), ...(promisesFrom.get(`experience ${id}`) ?? [])],
    );
  }
  for (const [id, { lever, text, initiative }] of inOrder(steps.operations.changes)) {
    const words = `${leverNames[workshop.language][lever]}: ${text.trim()}`;
    originOf(
      { key: `change ${id}`, kind: 'change', text: words, place: { step: 'operations', id } },
      initiative === null ? [] : [initiativeKey(initiative)],
    );
  }
}

/** The promises whose passage contains source material of other steps, by step and id of the source. */
function promisesBySource({ steps }: SessionDocument): Map<string, string[]> {
  const press = steps['press-release'];
  const found = new Map<string, string[]>();
  for (const part of Object.values(press.parts)) {
    for (const { passages = [] } of richTextRuns(part)) {
      for (const id of passages) {
        const material = press.material[id];
        if (!material) continue;
        const key = `${material.source.step} ${material.source.id}`;
        const promises = passages.filter((each) => press.promises[each]).map(promiseKey);
        found.set(key, [...(found.get(key) ?? []), ...promises]);
      }
    }
  }
  return found;
}
