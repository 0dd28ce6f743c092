import { fill } from '../format';
import type { Language } from '../language';
import type { ThreadGraph, ThreadNode } from './thread-graph';
import { threadBreak, threadCoverage, type ThreadCoverage } from './thread-path';
import { threadWords } from './words';

/** A node as it is named in running text: `P3 ein Preis, der zwölf Monate gilt`. */
export function threadName({ mark, text }: Pick<ThreadNode, 'mark' | 'text'>): string {
  return [mark, text].filter((part) => part !== '').join(' ');
}

/** Kind and name of a node, what it comes from and leads to, and where the thread breaks: the picture in words. */
export function describeNode(graph: ThreadGraph, node: ThreadNode, language: Language): string {
  const words = threadWords[language];
  const nameOf = (key: string) => {
    const found = graph.nodes.find((each) => each.key === key);
    return found ? `${words.kinds[found.kind]} ${threadName(found)}` : '';
  };
  const listed = (text: string, keys: string[]) =>
    keys.length === 0 ? '' : fill(text, { list: keys.map(nameOf).join('; ') });
  const broken = threadBreak(graph, node);
  return [
    `${words.kinds[node.kind]} ${threadName(node)}`,
    listed(
      words.comesFrom,
      graph.edges.filter(({ to }) => to === node.key).map(({ from }) => from),
    ),
    listed(
      words.leadsTo,
      graph.edges.filter(({ from }) => from === node.key).map(({ to }) => to),
    ),
    broken === null ? '' : words.breaks[broken],
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const figures = ['painPoints', 'promises', 'reasons', 'metrics'] as const satisfies (keyof ThreadCoverage)[];

/** The coverage as sentences without a full stop; kinds of which there are none are left out. */
export function describeCoverage(graph: ThreadGraph, language: Language): string[] {
  const coverage = threadCoverage(graph);
  return figures.flatMap((figure) => {
    const [count, all] = coverage[figure];
    return all === 0 ? [] : [fill(threadWords[language].coverage[figure], { count, all })];
  });
}
