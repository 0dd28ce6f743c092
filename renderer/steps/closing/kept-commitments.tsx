import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { CheckGroup } from '../../ui/check-group';
import styles from './closing.module.css';

/** Which commitments have been kept. */
export function KeptCommitments() {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const commitments = inOrder(useSlice('closing').commitments).filter(([, { what }]) => what.trim() !== '');
  const edit = useEdit('closing');
  if (commitments.length === 0) return null;
  const kept = commitments.filter(([, { isDone }]) => isDone).map(([id]) => id);
  return (
    <div className={styles.part}>
      <h3 className={styles.subheading}>{t('commitmentsKept', { done: kept.length, all: commitments.length })}</h3>
      <CheckGroup
        label={t('commitments')}
        hideLabel
        value={kept}
        options={commitments.map(([id, { who, what }]) => ({
          value: id,
          text: who.trim() === '' ? what : `${who}: ${what}`,
        }))}
        isDisabled={readOnly}
        onChange={(chosen) => {
          for (const [id, { isDone }] of commitments) {
            if (chosen.includes(id) !== isDone) edit('updateCommitment', { id, change: { isDone: !isDone } });
          }
        }}
      />
    </div>
  );
}
