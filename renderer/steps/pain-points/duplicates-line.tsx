import { CopyCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberedPainPoints } from '../../../workshop/pain-points/pain-points-in-order';
import { useEdit, useSlice } from '../../document/open-session';
import { Button } from '../../ui/button';
import styles from './pain-points.module.css';
import { useDuplicates } from './use-duplicates';
import { useMerge } from './use-merge';

/** Pairs that are listed at once. */
const maxPairs = 20;

/** Pain points that may be the same, to be merged or kept apart. Nothing without any. */
export function DuplicatesLine() {
  const { t } = useTranslation('pain-points');
  const slice = useSlice('pain-points');
  const pairs = useDuplicates(slice.painPoints);
  const [isOpen, setOpen] = useState(false);
  const merge = useMerge();
  const edit = useEdit('pain-points');
  const known = new Map(numberedPainPoints(slice).map((each) => [each.id, each]));
  const shown = pairs.filter(({ first, second }) => known.has(first) && known.has(second));
  if (shown.length === 0) return null;
  const nameOf = (id: string) => `${known.get(id)?.number ?? ''} ${known.get(id)?.painPoint.title ?? ''}`;
  return (
    <section className={styles.duplicates} data-open={isOpen || undefined} aria-label={t('duplicates.title')}>
      <Button look="quiet" icon={<CopyCheck aria-hidden />} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('duplicates.found', { count: shown.length })}
      </Button>
      {isOpen ? (
        <ul>
          {shown.slice(0, maxPairs).map(({ first, second }) => (
            <li key={`${first} ${second}`}>
              <span>
                {nameOf(first)}
                <br />
                {nameOf(second)}
              </span>
              <span className={styles.pairTools}>
                <Button
                  aria-label={t('duplicates.mergePair', { first: nameOf(first), second: nameOf(second) })}
                  onPress={() => merge(first, second)}
                >
                  {t('duplicates.merge')}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t('duplicates.keepPair', { first: nameOf(first), second: nameOf(second) })}
                  onPress={() => edit('keepApart', { id: first, other: second })}
                >
                  {t('duplicates.keep')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
