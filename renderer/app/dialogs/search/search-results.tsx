import { EyeOff } from 'lucide-react';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { markedPassage, type SearchHit, type SearchQuery } from '../../../../workshop/search/find-in-session';
import type { StepId } from '../../../../workshop/step';
import { useStepName } from '../../../shell/use-step-name';
import { screens } from '../../screens';
import styles from './search-dialog.module.css';

/** What is shown of the hits in one step. */
export interface ResultGroup {
  step: StepId;
  shown: readonly SearchHit[];
  /** Of all hits. */
  count: number;
}

interface SearchResultsProps {
  groups: readonly ResultGroup[];
  query: SearchQuery;
  current: StepId;
  /** Index of the active row; see `indexOf`. */
  active: number;
  /** The place of a hit, or of the row that shows more hits of a step, among all rows. */
  indexOf: (row: SearchHit | StepId) => number;
  onChoose: (row: SearchHit | StepId) => void;
}

/** The hits, by step. The focus stays in the field; the active row is named there. */
export function SearchResults({ groups, query, current, active, indexOf, onChoose }: SearchResultsProps) {
  const { t } = useTranslation();
  const stepName = useStepName();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);
  const option = (row: SearchHit | StepId) => {
    const index = indexOf(row);
    return {
      role: 'option',
      id: `session-search-${index}`,
      'aria-selected': index === active,
      className: styles.row,
      // The field keeps the focus.
      onMouseDown: (event: MouseEvent) => event.preventDefault(),
      onClick: () => onChoose(row),
    } as const;
  };
  return (
    <div
      id="session-search-results"
      role="listbox"
      aria-label={t('search.results')}
      className={styles.results}
      ref={list}
    >
      {groups.map(({ step, shown, count }) => {
        const { icon: Icon } = screens().steps[step];
        const name = stepName(step);
        return (
          <div key={step} role="group" aria-label={`${name}, ${t('search.inStep', { count })}`}>
            <p className={styles.step} aria-hidden>
              <Icon />
              <strong>{name}</strong>
              {step === current ? <span>{t('search.here')}</span> : null}
              <span className={styles.inStep}>{t('search.inStep', { count })}</span>
            </p>
            {shown.map((hit) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field handles the keys
              <div key={`${hit.kind} ${hit.id} ${indexOf(hit)}`} {...option(hit)}>
                <span className={styles.kind}>{t(`search.kinds.${hit.kind}`)}</span>
                <span className={styles.words}>
                  {hit.title !== '' && hit.title !== hit.text ? (
                    <strong>
                      <Marked text={hit.title} query={query} />
                    </strong>
                  ) : null}
                  <span>
                    <Marked text={hit.text} query={query} />
                  </span>
                </span>
                {hit.isHidden ? (
                  <span className={styles.hidden}>
                    <EyeOff aria-hidden />
                    {t('search.hidden')}
                  </span>
                ) : null}
              </div>
            ))}
            {shown.length < count ? (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
              <div {...option(step)}>
                <span />
                <span className={styles.more}>{t('search.more', { count: count - shown.length, step: name })}</span>
              </div>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

function Marked({ text, query }: { text: string; query: SearchQuery }) {
  return markedPassage(text, query).map((piece, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces have no identity
    piece.isMatch ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
}
