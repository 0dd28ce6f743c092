import { useTranslation } from 'react-i18next';
import { shifts } from '../../../workshop/intent/terms';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { TextField } from '../../ui/text-field';
import { Section } from '../../ui/section';
import styles from './intent.module.css';

/** Three shifts of thinking, each with what it means and its first sign. */
export function ShiftsSection() {
  const { t } = useTranslation('intent');
  const { readOnly } = useOpenSession();
  const values = useSession(({ steps }) => steps.intent.shifts);
  const edit = useEdit('intent');
  return (
    <Section id="intent-shifts" title={t('shiftsTitle')} lead={t('shiftsHint')}>
      <ol className={styles.cards}>
        {shifts.map((id) => (
          <li key={id} className={styles.card}>
            <h3>{t(`shifts.${id}`)}</h3>
            {(['meaning', 'sign'] as const).map((field) => (
              <TextField
                key={field}
                label={t(field)}
                multiline
                value={values[id][field]}
                example={t(`shiftExamples.${id}.${field}`)}
                isReadOnly={readOnly}
                onChange={(value) =>
                  edit('updateShift', { shift: id, change: { [field]: value } }, { undo: { merge: `${id}.${field}` } })
                }
              />
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
