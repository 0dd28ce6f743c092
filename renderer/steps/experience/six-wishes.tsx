import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatValue } from '../../../workshop/charts/radar-table';
import { inOrder } from '../../../workshop/collection';
import { meanScore } from '../../../workshop/experience/moments';
import { wishIds, wishRatings, type WishId } from '../../../workshop/experience/terms';
import { isRated, weakestWishesInWords, wishRange } from '../../../workshop/experience/wishes';
import { wishVoices } from '../../../workshop/experience/wishes-ask';
import { describeN } from '../../../workshop/voices/describe-n';
import { describeSpread } from '../../../workshop/voices/words';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { Section } from '../../ui/section';
import styles from './six-wishes.module.css';
import { WishVoices } from './wish-voices';

/** A cell of the heat map: column and row, counted from 0. */
interface Place {
  column: number;
  row: number;
}

const moves: Record<string, (place: Place, last: Place) => Place> = {
  ArrowLeft: ({ column, row }) => ({ column: column - 1, row }),
  ArrowRight: ({ column, row }) => ({ column: column + 1, row }),
  ArrowUp: ({ column, row }) => ({ column, row: row - 1 }),
  ArrowDown: ({ column, row }) => ({ column, row: row + 1 }),
  Home: ({ row }) => ({ column: 0, row }),
  End: ({ row }, last) => ({ column: last.column, row }),
};

/** The six wishes, rated for each phase from 0 to 3: a heat map whose cells are rated by digit keys or by mouse. */
export function SixWishes() {
  const { t } = useTranslation('experience');
  const language = useAppearance((state) => state.language);
  const { readOnly } = useOpenSession();
  const phases = useSession(({ steps }) => steps.experience.phases);
  const rounds = useSession((session) => session.voices);
  const voices = useMemo(() => wishVoices(phases, rounds), [phases, rounds]);
  const n = describeN(
    Object.values(voices).flatMap(({ items }) => items),
    language,
  );
  const spreadAt = (phase: string, wish: WishId) => {
    const spread = voices[phase]?.items.find(({ id }) => id === wish)?.spread;
    return spread ? describeSpread(spread, language, 'scale') : '';
  };
  const edit = useEdit('experience');
  const columns = useMemo(() => inOrder(phases), [phases]);
  const [chosen, setChosen] = useState<Place>({ column: 0, row: 0 });
  const last = { column: columns.length - 1, row: wishIds.length - 1 };
  // Phases may have been deleted since.
  const current = { ...chosen, column: Math.max(0, Math.min(last.column, chosen.column)) };
  const rate = ({ column, row }: Place, rating: number | null) => {
    const [phase, wish] = [columns[column]?.[0], wishIds[row]];
    if (phase !== undefined && wish) edit('rateWish', { phase, wish, rating });
  };

  const onKeyDown = (event: React.KeyboardEvent<HTMLTableElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\d$/.test(event.key) || event.key === 'Delete' || event.key === 'Backspace') {
      // Digits above the scale do not change the step here.
      event.preventDefault();
      const digit = event.key.length === 1 ? Number(event.key) : null;
      if (digit === null || digit <= wishRatings[3]) rate(current, digit);
      return;
    }
    const next = moves[event.key]?.(current, last);
    if (!next) return;
    event.preventDefault();
    const place = {
      column: Math.max(0, Math.min(last.column, next.column)),
      row: Math.max(0, Math.min(last.row, next.row)),
    };
    setChosen(place);
    cellAt(event.currentTarget, place)?.focus();
  };
  const onClick = ({ target }: React.MouseEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
    const choice = target instanceof Element ? target.closest<HTMLElement>('[data-rating]') : null;
    if (!cell) return;
    const place = placeOf(cell);
    setChosen(place);
    cell.focus();
    if (!choice) return;
    const rating = Number(choice.dataset['rating']);
    const wish = wishIds[place.row];
    // A second click removes the rating.
    rate(place, wish && columns[place.column]?.[1].wishes[wish] === rating ? null : rating);
  };

  return (
    <Section
      id="six-wishes"
      title={t('wishesTitle')}
      state={t('wishesRated', {
        rated: columns.filter(([, phase]) => isRated(phase)).length,
        all: columns.length,
      })}
      lead={t('wishesLead')}
    >
      {columns.length === 0 ? (
        <p className={styles.result}>{t('wishesWithoutPhases')}</p>
      ) : (
        <div className={styles.scroll}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are edited is a grid */}
          <table
            className={styles.map}
            role="grid"
            aria-label={t('wishesTitle')}
            aria-readonly={readOnly}
            style={{ '--phases': columns.length } as React.CSSProperties}
            onKeyDown={onKeyDown}
            onClick={onClick}
          >
            <thead>
              <tr>
                <th scope="col">{t('wish')}</th>
                {columns.map(([id, { name }], index) => (
                  <th key={id} scope="col">
                    {name === '' ? t('phaseNumber', { number: index + 1 }) : name}
                  </th>
                ))}
                <th scope="col" className={styles.mean}>
                  {t('mean')}
                </th>
              </tr>
            </thead>
            <tbody>
              {wishIds.map((wish, row) => (
                <tr key={wish}>
                  <th scope="row">{t(`wishes.${wish}`)}</th>
                  {columns.map(([id, phase], column) => (
                    <WishCell
                      key={id}
                      wish={wish}
                      phase={phase.name === '' ? t('phaseNumber', { number: column + 1 }) : phase.name}
                      rating={phase.wishes[wish]}
                      range={wishRange(voices[id], wish)}
                      spread={spreadAt(id, wish)}
                      place={`${column} ${row}`}
                      isCurrent={current.column === column && current.row === row}
                      isReadOnly={readOnly}
                    />
                  ))}
                  <td className={styles.mean}>
                    {formatValue(meanScore(columns.map(([, { wishes }]) => wishes[wish])), language)}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row" className={styles.mean}>
                  {t('mean')}
                </th>
                {columns.map(([id, { wishes }]) => (
                  <td key={id} className={styles.mean}>
                    {formatValue(meanScore(Object.values(wishes)), language)}
                  </td>
                ))}
                <td className={styles.mean}>
                  {formatValue(meanScore(columns.flatMap(([, { wishes }]) => Object.values(wishes))), language)}
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.result} aria-live="polite">
        {weakestWishesInWords(phases, language)}
      </p>
      {n === '' ? null : <p className={styles.note}>{t('wishesVoices', { n })}</p>}
      <WishVoices voices={voices} />
    </Section>
  );
}

/** Names of the ratings 0 to 3. */
const levels = ['none', 'hardly', 'mostly', 'fully'] as const;

interface WishCellProps {
  wish: WishId;
  phase: string;
  rating: number | null;
  /** The voices on it as a range for the cell, and in words; empty without voices. */
  range: string;
  spread: string;
  /** Column and row, separated by a space. */
  place: string;
  isCurrent: boolean;
  isReadOnly: boolean;
}

const WishCell = memo(function WishCell(props: WishCellProps) {
  const { wish, phase, rating, range, spread, place, isCurrent, isReadOnly } = props;
  const { t } = useTranslation('experience');
  const level = levels[rating ?? -1];
  return (
    <td
      className={styles.cell}
      data-cell={place}
      data-level={rating}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={[
        `${t(`wishes.${wish}`)}, ${phase}: ${level ? `${rating}, ${t(`wishLevels.${level}`)}` : t('notRated')}`,
        ...(spread === '' ? [] : [t('voices.inCell', { spread })]),
      ].join('. ')}
    >
      <span className={styles.value}>{rating ?? '–'}</span>
      {range === '' ? null : <span className={styles.range}>{range}</span>}
      {isReadOnly ? null : (
        <span className={styles.choices} aria-hidden>
          {wishRatings.map((choice) => (
            <span key={choice} data-rating={choice} data-chosen={choice === rating || undefined}>
              {choice}
            </span>
          ))}
        </span>
      )}
    </td>
  );
});

function cellAt(table: HTMLElement, { column, row }: Place): HTMLElement | null {
  return table.querySelector(`[data-cell="${column} ${row}"]`);
}

function placeOf(cell: HTMLElement): Place {
  const [column = 0, row = 0] = (cell.dataset['cell'] ?? '').split(' ').map(Number);
  return { column, row };
}
