import { Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAsk } from '../../../workshop/closing/day-ask';
import { describeRating } from '../../../workshop/closing/describe-rating';
import { grades } from '../../../workshop/closing/terms';
import { inOrder } from '../../../workshop/collection';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession, useSlice, useWorkshop } from '../../document/open-session';
import { VoicesButton } from '../../links/voices/voices-button';
import { useAppearance } from '../../shell/appearance';
import { useEditWithUndo } from '../../shell/offer-undo';
import { Button, IconButton } from '../../ui/button';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';
import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import { isEnter } from '../../ui/is-enter';
import { TextField } from '../../ui/text-field';
import styles from './closing.module.css';

/** How many people gave each grade, and what would have made the day a ten. */
export function DayRating() {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const documents = useWorkshop((facts) => facts.language);
  const { ratings, improvements } = useSlice('closing');
  const edit = useEdit('closing');
  const editWithUndo = useEditWithUndo('closing');
  const [latest, setLatest] = useState<string | null>(null);
  const ask = useMemo(() => dayAsk(documents), [documents]);
  const most = Math.max(1, ...grades.map((grade) => ratings[grade] ?? 0));
  const add = () => {
    const id = newId();
    edit('addImprovement', { id, text: '' });
    setLatest(id);
  };
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
      <h3 className={styles.subheading}>{t('improvements')}</h3>
      <ul className={styles.rows}>
        {inOrder(improvements).map(([id, { text }], index) => (
          <li key={id} className={styles.improvement} data-row={id}>
            <TextField
              label={t('improvementNumber', { number: index + 1 })}
              hideLabel
              multiline
              look="plain"
              autoFocus={id === latest}
              value={text}
              example={t('improvementExample')}
              isReadOnly={readOnly}
              onChange={(value) => edit('updateImprovement', { id, text: value }, { undo: { merge: `${id}.text` } })}
              onKeyDown={(event) => {
                if (!isEnter(event) || event.shiftKey) return;
                event.preventDefault();
                if (text.trim() !== '') add();
              }}
            />
            {readOnly ? null : (
              <IconButton
                label={t('remove', {
                  title: text.trim() === '' ? t('improvementNumber', { number: index + 1 }) : text,
                })}
                onPress={() => {
                  editWithUndo(t('removed', { title: text }), () => edit('removeImprovement', { id }));
                  focusInNextFrame('[data-adds="improvements"] button');
                }}
              >
                <X aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <div className={styles.add} data-adds="improvements">
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={add}>
            {t('addImprovement')}
          </Button>
        </div>
      )}
    </Section>
  );
}
