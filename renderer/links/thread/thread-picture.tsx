import { CircleDashed } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { describeCoverage, describeNode, threadName } from '../../../workshop/thread/describe-thread';
import { threadGraph, type ThreadGraph } from '../../../workshop/thread/thread-graph';
import { threadColumns } from '../../../workshop/thread/thread-terms';
import { threadLayout, type PlacedNode, type ThreadLayout } from '../../../workshop/thread/thread-layout';
import { threadBreak, threadPath } from '../../../workshop/thread/thread-path';
import { threadWords } from '../../../workshop/thread/words';
import { useOpenSession, useSession } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { goToStep } from '../../shell/navigation';
import { Button } from '../../ui/button';
import { followPointer } from '../../ui/follow-pointer';
import { useWidth } from '../../ui/use-width';
import { neighbourInThread } from './neighbour-in-thread';
import { ThreadDetail } from './thread-detail';
import styles from './thread.module.css';
import { pairOf, useThreadLinks } from './use-thread-links';

/** In CSS pixels. The picture scrolls sideways when the window is narrower than `narrowest`. */
const size = { nodeHeight: 52, gap: 10, channel: 64, narrowest: 760 };

/** Distance in CSS pixels after which a press is a drag. */
const dragThreshold = 6;

/**
 * The thread as a picture: what came from where, and what leads nowhere. Choosing a box shows its path alone. `onOpen` opens an initiative
 * beside the picture.
 */
export function ThreadPicture({ onOpen }: { onOpen: (initiative: string) => void }) {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const session = useSession((state) => state);
  const graph = threadGraph(session);
  const [chosen, setChosen] = useState<string | null>(null);
  // Undo or another window may remove the chosen node.
  const node = graph.nodes.find(({ key }) => key === chosen) ?? null;
  if (graph.nodes.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{t('thread.empty')}</p>
        <Button onPress={() => goToStep('pain-points')}>{t('thread.toPainPoints')}</Button>
      </div>
    );
  }
  return (
    <section className={styles.thread} aria-label={threadWords[language].title}>
      <p className={styles.lead}>{t('thread.lead')}</p>
      <ul className={styles.coverage}>
        {describeCoverage(graph, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Picture graph={graph} chosen={node?.key ?? null} onChoose={setChosen} />
      {node ? <ThreadDetail graph={graph} node={node} onOpen={onOpen} onClose={() => setChosen(null)} /> : null}
      <details className={styles.text}>
        <summary>{t('thread.asText')}</summary>
        <ul className="selectable">
          {graph.nodes
            .filter(({ column }) => column === 'need' || column === 'initiative')
            .map((each) => (
              <li key={each.key}>{describeNode(graph, each, language)}.</li>
            ))}
        </ul>
      </details>
    </section>
  );
}

interface PictureProps {
  graph: ThreadGraph;
  chosen: string | null;
  onChoose: (key: string | null) => void;
}

function Picture({ graph, chosen, onChoose }: PictureProps) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const link = useThreadLinks(graph);
  const [box, width] = useWidth('thread', 1000);
  const [line, setLine] = useState<string | null>(null);
  const wasDragged = useRef(false);
  const layout = threadLayout(graph, { ...size, width: Math.max(size.narrowest, width) });
  const path = chosen === null ? null : threadPath(graph, chosen);
  useLayoutEffect(() => {
    const node = box.current?.querySelector('[aria-pressed="true"]');
    node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [box, chosen]);
  // One box is in the tab order; arrow keys reach the others.
  const entry = chosen ?? layout.nodes[0]?.key;
  const nodeAt = (target: Element | null) => {
    const key = target?.closest<HTMLElement>('[data-node]')?.dataset['node'];
    return layout.nodes.find((each) => each.key === key);
  };

  const startDrag = (event: PointerEvent<HTMLButtonElement>, node: PlacedNode) => {
    wasDragged.current = false;
    const canvas = event.currentTarget.offsetParent;
    if (readOnly || event.button !== 0 || !canvas || !canBeLinked(node)) return;
    const start = { x: event.clientX, y: event.clientY };
    let last = start;
    followPointer(
      event,
      ({ clientX, clientY }) => {
        if (!wasDragged.current && Math.hypot(clientX - start.x, clientY - start.y) < dragThreshold) return;
        wasDragged.current = true;
        last = { x: clientX, y: clientY };
        const { left, top } = canvas.getBoundingClientRect();
        setLine(lineFrom(node, clientX - left, clientY - top));
      },
      (committed) => {
        setLine(null);
        if (!committed || !wasDragged.current) return;
        const pair = pairOf(node, nodeAt(document.elementFromPoint(last.x, last.y)));
        if (pair) link(pair, true);
      },
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && chosen !== null) {
      event.stopPropagation();
      onChoose(null);
      return;
    }
    const from = nodeAt(event.target as Element);
    const next = from ? neighbourInThread(layout, from, event.key) : null;
    if (!next) return;
    event.preventDefault();
    const boxes = event.currentTarget.querySelectorAll<HTMLElement>('[data-node]');
    [...boxes].find((each) => each.dataset['node'] === next)?.focus();
  };

  return (
    <div ref={box} className={styles.scroll}>
      <p id="thread-keys" className="visually-hidden">
        {t('thread.keys')}
      </p>
      <div className={styles.heads} style={{ width: layout.width }} aria-hidden>
        {threadColumns.map((column) => {
          const first = layout.nodes.find((each) => each.column === column);
          return first ? (
            <span key={column} style={{ left: first.x, width: first.width }}>
              {threadWords[language].columns[column]}
            </span>
          ) : null;
        })}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys act on the buttons inside. */}
      <div
        role="group"
        aria-label={t('thread.picture')}
        aria-describedby="thread-keys"
        className={styles.canvas}
        style={{ width: layout.width, height: layout.height }}
        onKeyDown={onKeyDown}
      >
        <Lines layout={layout} path={path} drawn={line} />
        {layout.nodes.map((node) => {
          const broken = threadBreak(graph, node);
          return (
            <button
              key={node.key}
              type="button"
              data-node={node.key}
              data-column={node.column}
              data-broken={broken !== null}
              data-aside={path !== null && !path.has(node.key)}
              className={styles.node}
              style={{ left: node.x, top: node.y, width: node.width, height: node.height }}
              tabIndex={node.key === entry ? 0 : -1}
              aria-pressed={node.key === chosen}
              aria-label={describeNode(graph, node, language)}
              title={threadName(node)}
              onPointerDown={(event) => startDrag(event, node)}
              onClick={() => {
                if (!wasDragged.current) onChoose(node.key === chosen ? null : node.key);
                wasDragged.current = false;
              }}
            >
              {broken === null ? null : <CircleDashed aria-hidden />}
              <span>
                {node.mark === '' ? null : <b>{node.mark} </b>}
                {node.text}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}

function canBeLinked({ kind }: PlacedNode): boolean {
  return kind === 'painPoint' || kind === 'promise' || kind === 'initiative';
}

/** The line that is drawn while a link is dragged, to a point of the canvas: initiatives have their needs on the left. */
function lineFrom({ x, y, width, height, column }: PlacedNode, toX: number, toY: number): string {
  return `M ${column === 'initiative' ? x : x + width} ${y + height / 2} L ${toX} ${toY}`;
}

function Lines({
  layout,
  path,
  drawn,
}: {
  layout: ThreadLayout;
  path: ReadonlySet<string> | null;
  drawn: string | null;
}) {
  return (
    <svg className={styles.lines} width={layout.width} height={layout.height} aria-hidden>
      {layout.edges.map(({ from, to, path: d }) => {
        const isOn = path === null ? 'all' : path.has(from) && path.has(to) ? 'path' : 'aside';
        return <path key={`${from} ${to}`} d={d} data-on={isOn} />;
      })}
      {drawn === null ? null : <path d={drawn} data-on="drawn" />}
    </svg>
  );
}
