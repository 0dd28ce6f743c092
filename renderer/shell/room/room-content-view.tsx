import type {
  RoomContent,
  RoomFacts,
  RoomItem,
  RoomMeters,
  RoomRow,
  RoomText,
} from '../../../workshop/room/room-content';
import { isLongHeading } from '../../../workshop/room/flow-pages';
import { textSizeOf } from '../../../workshop/room/text-lines';
import { useOpenSession } from '../../document/open-session';
import { RoomDrawing } from './room-drawing';
import styles from './room-content-view.module.css';

/** A page of the room as its step describes it. */
export function RoomContentView({ content }: { content: RoomContent }) {
  const { kicker, heading, items, columns = 1, drawing, legend, picture, empty } = content;
  return (
    <div className={styles.page} data-fills={drawing !== undefined || picture !== undefined}>
      {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
      {heading ? (
        <h2 className={styles.heading} data-long={isLongHeading(heading)}>
          {heading}
        </h2>
      ) : null}
      {empty ? <p className={styles.empty}>{empty}</p> : null}
      {drawing === undefined ? null : (
        <div className={styles.drawn}>
          <RoomDrawing svg={drawing} />
          {legend ? <Legend legend={legend} /> : null}
        </div>
      )}
      {picture ? <Picture {...picture} /> : null}
      {items.length === 0 ? null : <Items items={items} columns={columns} />}
    </div>
  );
}

function Legend({ legend: { rows, more } }: { legend: NonNullable<RoomContent['legend']> }) {
  return (
    <div className={styles.legend}>
      <ul>
        {rows.map(({ lead, text }) => (
          <li key={lead}>
            <span className={styles.lead}>{lead}</span> <span className={styles.name}>{text}</span>
          </li>
        ))}
      </ul>
      {more === '' ? null : <p className={styles.more}>{more}</p>}
    </div>
  );
}

function Picture({ asset, alt }: { asset: string; alt: string }) {
  const { key } = useOpenSession();
  return <img className={styles.picture} src={`/session/${encodeURIComponent(key)}/${asset}`} alt={alt} />;
}

/** Rows that follow each other are one list. */
function Items({ items, columns }: { items: readonly RoomItem[]; columns: 1 | 2 }) {
  const blocks: (Exclude<RoomItem, RoomRow> | RoomRow[])[] = [];
  for (const item of items) {
    const last = blocks.at(-1);
    if (item.kind !== 'row') blocks.push(item);
    else if (Array.isArray(last)) last.push(item);
    else blocks.push([item]);
  }
  return (
    <div className={styles.items}>
      {blocks.map((block, index) => (
        // Items have no identity of their own: their place on the page is all there is.
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <Block key={index} block={block} columns={columns} />
      ))}
    </div>
  );
}

function Block({ block, columns }: { block: Exclude<RoomItem, RoomRow> | RoomRow[]; columns: 1 | 2 }) {
  if (Array.isArray(block)) return <Rows rows={block} columns={columns} />;
  switch (block.kind) {
    case 'text':
      return <Text item={block} />;
    case 'facts':
      return <Facts item={block} />;
    case 'meters':
      return <Meters item={block} />;
  }
}

function Text({ item }: { item: RoomText }) {
  const { look, label, text } = item;
  const words = (
    <p className={styles.text} data-look={look} data-size={textSizeOf(item)}>
      {text}
    </p>
  );
  if (!label) return words;
  return (
    <div>
      <p className={styles.label}>{label}</p>
      {words}
    </div>
  );
}

function Rows({ rows, columns }: { rows: readonly RoomRow[]; columns: 1 | 2 }) {
  const perColumn = Math.ceil(rows.length / columns);
  return (
    <ul
      className={styles.rows}
      data-columns={columns}
      style={columns === 2 ? { gridTemplateRows: `repeat(${perColumn}, auto)` } : undefined}
    >
      {rows.map(({ lead, text, about, detail, share, target }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <li key={index} className={styles.row}>
          {lead ? <span className={styles.lead}>{lead}</span> : null}
          <span className={styles.words}>
            <span className={styles.rowText}>{text}</span>
            {about ? <span className={styles.about}>{about}</span> : null}
            {detail ? <span className={styles.detail}>{detail}</span> : null}
            {share === undefined ? null : <Bar share={share} kind="today" />}
            {target === undefined ? null : <Bar share={target} kind="target" />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Bar({ share, kind }: { share: number; kind: 'today' | 'target' }) {
  return (
    <span className={styles.track} data-kind={kind} aria-hidden>
      <span style={{ width: `${share * 100}%` }} />
    </span>
  );
}

function Facts({ item: { facts } }: { item: RoomFacts }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.fact}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Meters({ item: { meters } }: { item: RoomMeters }) {
  return (
    <dl className={styles.meters}>
      {meters.map(({ label, value, max }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.meter}>
            <span className={styles.dots} aria-hidden>
              {Array.from({ length: max }, (_, index) => (
                <span key={index} data-filled={value !== null && index < value} />
              ))}
            </span>
            {value ?? '–'}
          </dd>
        </div>
      ))}
    </dl>
  );
}
