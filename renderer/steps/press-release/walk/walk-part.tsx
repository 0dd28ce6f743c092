import { useTranslation } from 'react-i18next';
import { inTextOrder } from '../../../../workshop/press-release/in-text-order';
import type { PartId } from '../../../../workshop/press-release/schema';
import { decisions } from '../../../../workshop/press-release/terms';
import { useEdit, useOpenSession, useSlice } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { PartToRead } from './part-to-read';
import styles from './walk.module.css';

interface WalkPartProps {
  part: PartId;
  index: number;
  isLast: boolean;
  go: (to: number) => void;
}

/** One part of the walk: its words, its open comments, and what the room decides. */
export function WalkPart({ part, index, isLast, go }: WalkPartProps) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const slice = useSlice('press-release');
  const edit = useEdit('press-release');
  const comments = inTextOrder(slice, slice.comments).filter(
    ({ item, passage }) => !item.resolved && (passage?.part ?? item.part) === part,
  );
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className={styles.page} tabIndex={0} role="group" aria-label={t(`parts.${part}`)}>
        <h3 className={styles.part}>{t(`parts.${part}`)}</h3>
        <PartToRead part={part} />
        {comments.length === 0 ? null : (
          <ul className={styles.comments} aria-label={t('review.comments')}>
            {comments.map(({ id, item, passage }) => (
              <li key={id}>
                {item.quote === '' ? null : <q>{passage?.text ?? item.quote}</q>} {item.text}{' '}
                <span className={styles.author}>{item.author}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <footer className={styles.footer}>
        <ChoiceGroup
          label={t('walk.verdict')}
          hideLabel
          value={slice.verdicts[part] ?? null}
          isDisabled={readOnly}
          options={decisions.map((value) => ({ value, text: t(`review.decisions.${value}`) }))}
          onChange={(verdict) => edit('setVerdict', { part, verdict })}
        />
        <Button isDisabled={index === 0} onPress={() => go(index - 1)}>
          {t('walk.back')}
        </Button>
        <Button look="primary" onPress={() => go(index + 1)}>
          {isLast ? t('walk.toSummary') : t('walk.next')}
        </Button>
      </footer>
    </>
  );
}
