import { CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { inOrder } from '../../../../workshop/collection';
import type { Question } from '../../../../workshop/press-release/schema';
import { useEdit, useOpenSession, useReplica } from '../../../document/open-session';
import { ComboField } from '../../../ui/combo-field';
import { TextField } from '../../../ui/text-field';
import styles from '../press-release.module.css';

/** Marks a question as open, with fields for who answers it by when. */
export function OpenQuestion({ id, question, number }: { id: string; question: Question; number: number }) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const edit = useEdit('press-release');
  const people = useReplica(
    useShallow(({ session }) =>
      inOrder(session.workshop.participants)
        .map(([, { name }]) => name.trim())
        .filter((name) => name !== ''),
    ),
  );
  const write = (change: Partial<Pick<Question, 'owner' | 'due'>>) =>
    edit('updateQuestion', { id, change }, { undo: { merge: `${id}.${Object.keys(change).join()}` } });
  return (
    <div className={styles.openQuestion}>
      <p className={styles.open}>
        <CircleDashed aria-hidden /> {t('open')}
      </p>
      <ComboField
        label={t('ownerOf', { number })}
        hideLabel
        look="plain"
        example={t('owner')}
        value={question.owner}
        options={[...new Set(people)]}
        isReadOnly={readOnly}
        onChange={(owner) => write({ owner })}
      />
      <TextField
        label={t('dueOf', { number })}
        hideLabel
        look="plain"
        type="date"
        value={question.due}
        isReadOnly={readOnly}
        // An incomplete date with a year of five digits is ignored.
        onChange={(due) => /^(\d{4}-\d{2}-\d{2})?$/.test(due) && write({ due })}
      />
    </div>
  );
}
