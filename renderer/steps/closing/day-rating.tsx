import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAsk } from '../../../workshop/closing/day-ask';
import { describeRating } from '../../../workshop/closing/describe-rating';
import { grades } from '../../../workshop/closing/terms';
import { useEdit, useOpenSession, useSession, useWorkshop } from '../../document/open-session';
import { VoicesButton } from '../../links/voices/voices-button';
import { useAppearance } from '../../shell/appearance';
import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import styles from './closing.module.css';
import { Improvements } from './improvements';

/** How many people gave each grade, and what would have made the day a ten. */
export function DayRating() {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const documents = useWorkshop((facts) => facts.language);
  const ratings = useSession(({ steps }) => steps.closing.ratings);
  const edit = useEdit('closing');
  const ask = useMemo(() => dayAsk(documents), [documents]);
  const most = Math.max(1, ...grades.map((grade) => ratings[grade] ?? 0));
  return (
    <Section id="rating" title={t('rating')} lead={t('ratingLead')}>
      <div className={styles.grades} role="group" aria-label={t('rating')}>
        {grades.map((grade) => (
          <div key={grade} className={styles.grade}>
            <span className={styles.column} aria-hidden>
              <span style={{ '--share': `${((ratings[grade] ?? 0) / most) * 100}%` } as React.CSSProperties} />
            </span>
            <span aria-hidden>{grade}</span>
            <NumberField
              label={t('gradeOf', { grade })}
              hideLabel
              value={ratings[grade] ?? null}
              example="0"
              min={0}
              max={10_000}
              isWhole
              error={t('countError')}
              isReadOnly={readOnly}
              onChange={(count) =>
                edit('setRating', { grade, count: count ?? 0 }, { undo: { merge: `rating.${grade}` } })
              }
            />
          </div>
        ))}
      </div>
      <div className={styles.voices}>
        <VoicesButton
          subject="closing/day"
          question={t('voices.question')}
          ask={ask}
          apply={{
            label: t('voices.apply'),
            run: ({ items: [item] }) => {
              for (const grade of grades) {
                const count = item?.voices.filter(({ value }) => String(value) === grade).length ?? 0;
                edit('setRating', { grade, count }, { undo: { merge: 'rating.voices', within: 200 } });
              }
            },
          }}
        />
      </div>
      <p className={styles.result} aria-live="polite">
        {describeRating(ratings, language)}
      </p>
      <Improvements />
    </Section>
  );
}
