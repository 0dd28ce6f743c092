import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import type { Answer, Ask } from '../../../../workshop/voices/schema';
import { useFocusOnMount } from '../../../ui/use-focus-on-mount';
import { NumberInput } from './number-input';
import styles from './fields.module.css';

type RatingAsk = Extract<Ask, { kind: 'scale' | 'percent' }>;

interface RatingsFieldProps {
  ask: RatingAsk;
  answer: Answer;
  onChange: (answer: Answer) => void;
}

/** Longer scales are typed instead of chosen. */
const mostLevels = 11;

const abstains = 'abstains';

/** A level of the scale or a percentage for each item, or abstaining from it. */
export function RatingsField({ ask, answer, onChange }: RatingsFieldProps) {
  const items = inOrder(ask.items);
  const set = (id: string, value: number | null | undefined) => {
    const { [id]: _, ...others } = answer;
    onChange(value === undefined ? others : { ...others, [id]: value });
  };
  const levels =
    ask.kind === 'scale' && ask.highest - ask.lowest < mostLevels
      ? Array.from({ length: ask.highest - ask.lowest + 1 }, (_, index) => ask.lowest + index)
      : null;
  return (
    <ul className={styles.items}>
      {items.map(([id, { label, hint }], index) => (
        <li key={id} className={levels ? styles.scaleItem : styles.item}>
          {levels ? (
            <Levels
              ask={ask}
              label={label}
              hint={hint}
              levels={levels}
              value={answer[id]}
              autoFocus={index === 0}
              onChange={(value) => set(id, value)}
            />
          ) : (
            <Figure
              ask={ask}
              label={label}
              hint={hint}
              value={answer[id]}
              autoFocus={index === 0}
              onChange={(value) => set(id, value)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface RatingProps {
  ask: RatingAsk;
  label: string;
  hint: string;
  /** Null for abstaining, undefined while there is no answer. */
  value: number | null | undefined;
  autoFocus: boolean;
  onChange: (value: number | null | undefined) => void;
}

function Levels({ ask, label, hint, levels, value, autoFocus, onChange }: RatingProps & { levels: readonly number[] }) {
  const { t } = useTranslation('voices');
  const first = useFocusOnMount<HTMLInputElement>(autoFocus);
  const ends = ask.kind === 'scale' ? [ask.lowLabel, ask.highLabel] : ['', ''];
  return (
    <RadioGroup
      className={styles.levels ?? ''}
      orientation="horizontal"
      value={value === undefined ? null : value === null ? abstains : `${value}`}
      onChange={(chosen) => onChange(chosen === abstains ? null : Number(chosen))}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {hint === '' ? null : <p className={styles.hint}>{hint}</p>}
      <div className={styles.radios}>
        {ends[0] === '' ? null : <span className={styles.end}>{ends[0]}</span>}
        {levels.map((level, index) => (
          <Radio
            key={level}
            value={`${level}`}
            className={styles.radio ?? ''}
            {...(index === 0 ? { inputRef: first } : {})}
          >
            {`${level}`.replace('-', '−')}
          </Radio>
        ))}
        {ends[1] === '' ? null : <span className={styles.end}>{ends[1]}</span>}
        <Radio value={abstains} className={`${styles.radio} ${styles.abstain}`}>
          {t('entry.abstain')}
        </Radio>
      </div>
    </RadioGroup>
  );
}

function Figure({ ask, label, hint, value, autoFocus, onChange }: RatingProps) {
  const { t } = useTranslation('voices');
  const [min, max] = ask.kind === 'scale' ? [ask.lowest, ask.highest] : [0, 100];
  return (
    <>
      <div>
        <p className={styles.label}>{label}</p>
        {hint === '' ? null : <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.figure}>
        <input
          type="range"
          className={styles.slider}
          aria-label={ask.kind === 'percent' ? `${label}, ${t('entry.percent')}` : label}
          data-unset={typeof value === 'number' ? undefined : true}
          min={min}
          max={max}
          value={value ?? Math.round((min + max) / 2)}
          aria-valuetext={typeof value === 'number' ? `${value}` : t('entry.noAnswer')}
          onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
        />
        <NumberInput
          label={label}
          value={value ?? null}
          min={min}
          max={max}
          step={5}
          autoFocus={autoFocus}
          onChange={(next) => onChange(next ?? undefined)}
        />
        {ask.kind === 'percent' ? <span aria-hidden>%</span> : null}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={value === null}
            aria-label={`${label}: ${t('entry.abstain')}`}
            onChange={({ currentTarget }) => onChange(currentTarget.checked ? null : undefined)}
          />
          {t('entry.abstain')}
        </label>
      </div>
    </>
  );
}
