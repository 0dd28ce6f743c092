import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { byPlace, disagreements, type ItemResult, type RoundResult } from '../../../workshop/voices/results';
import { describeSpread } from '../../../workshop/voices/words';
import { useAppearance } from '../../shell/appearance';
import { StripView } from './strip-view';
import styles from './voices-result.module.css';

interface VoicesResultProps {
  /** Revealed rounds about the same subject, the first one first. The last one decides about order and next topic. */
  results: readonly RoundResult[];
  /** `line` is for a step: one line for each item, without the next topic. */
  look?: 'full' | 'line';
}

/** Results of revealed rounds: for each item the voices of each round with mean, range and number, and the next topic to talk about. */
export function VoicesResult({ results, look = 'full' }: VoicesResultProps) {
  const { t } = useTranslation('voices');
  const latest = results.at(-1);
  if (!latest) return null;
  const ordered = latest.kind === 'points' || latest.kind === 'ranking' ? byPlace(latest) : latest.items;
  return (
    <div className={styles.result} data-look={look}>
      {look === 'full' ? <NextTopic result={latest} /> : null}
      <ul className={styles.items}>
        {ordered.map((item) => (
          <li key={item.id} className={styles.item}>
            <p className={styles.label}>{item.label}</p>
            <div className={styles.rounds}>
              {results.map((result) => (
                <RoundOfItem
                  key={result.number}
                  result={result}
                  item={result.items.find(({ id }) => id === item.id)}
                  namesRound={results.length > 1}
                  width={look === 'line' ? 160 : ordered === latest.items ? 320 : 220}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {look === 'full' ? (
        <p className={styles.counts}>
          {results.map((result) => (
            <span key={result.number}>
              {results.length > 1 ? `${t('roundNumber', { number: result.number })}: ` : ''}
              <Counts result={result} />
            </span>
          ))}
          <span>{t('result.legend')}</span>
        </p>
      ) : null}
    </div>
  );
}

/** The item on which the voices differ most. */
function NextTopic({ result }: { result: RoundResult }) {
  const { t } = useTranslation('voices');
  const describe = useDescribeSpread(result);
  const [widest] = disagreements(result);
  if (result.n === 0) return <p className={styles.next}>{t('result.nobody')}</p>;
  if (result.items.length < 2) return null;
  if (!widest?.spread) return result.n > 1 ? <p className={styles.next}>{t('result.agree')}</p> : null;
  return (
    <section className={styles.next} aria-labelledby="voices-next">
      <MessagesSquare aria-hidden />
      <div>
        <h3 id="voices-next">{t('result.next')}</h3>
        <p className={styles.topic}>{widest.label}</p>
        <p>{t('result.nextWhy', { spread: describe(widest) })}</p>
      </div>
    </section>
  );
}

interface RoundOfItemProps {
  result: RoundResult;
  /** Undefined when the round did not ask about it. */
  item: ItemResult | undefined;
  namesRound: boolean;
  width: number;
}

function RoundOfItem({ result, item, namesRound, width }: RoundOfItemProps) {
  const { t } = useTranslation('voices');
  const describe = useDescribeSpread(result);
  return (
    <div className={styles.round}>
      {namesRound ? <span className={styles.number}>{t('roundNumber', { number: result.number })}</span> : null}
      {item ? <StripView item={item} range={result.range} width={width} /> : null}
      <span className={styles.figures}>
        {item ? placeOf(result, item, t) : ''}
        {item?.spread ? describe(item) : '–'}
        {item && item.abstained > 0 ? ` · ${t('result.abstained', { count: item.abstained })}` : ''}
      </span>
    </div>
  );
}

/** How many have answered, abstained, and are missing. */
export function Counts({ result: { n, expected, abstained, missing } }: { result: RoundResult }) {
  const { t } = useTranslation('voices');
  const parts = [
    t('result.counts', { n: n + abstained, expected }),
    ...(abstained > 0 ? [t('result.abstained', { count: abstained })] : []),
    ...(missing > 0 ? [t('result.missing', { count: missing })] : []),
  ];
  return parts.join(' · ');
}

/** The only way to write a mean on screen: with its range and number of voices. */
export function useDescribeSpread({ kind }: Pick<RoundResult, 'kind'>): (item: Pick<ItemResult, 'spread'>) => string {
  const language = useAppearance((state) => state.language);
  return ({ spread }) => (spread ? describeSpread(spread, language, kind) : '–');
}

function placeOf(
  { kind }: RoundResult,
  { place, total, borda }: ItemResult,
  t: ReturnType<typeof useTranslation<'voices'>>['t'],
): string {
  if (place === null) return '';
  const points = t('result.points', { count: kind === 'points' ? total : borda });
  return `${t('result.placeOf', { place })} · ${points} · `;
}
