import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { conflictPairs, parties } from '../../../workshop/intent/terms';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { RowList, type RowActions } from '../../shell/rows/row-list';
import { TextField } from '../../ui/text-field';
import { Section } from '../../ui/section';
import styles from './intent.module.css';

/** What business, customers and employees need, and where that conflicts. */
export function BalanceSection() {
  const { t } = useTranslation('intent');
  const { readOnly } = useOpenSession();
  const balance = useSession(({ steps }) => steps.intent.balance);
  const conflicts = useSession(({ steps }) => steps.intent.conflicts);
  const edit = useEdit('intent');
  const columns = useMemo(
    () => [
      { field: 'text', label: t('conflict'), example: t('conflictExample') },
      {
        field: 'between',
        label: t('between'),
        choices: conflictPairs.map((value) => ({ value, text: t(`pairs.${value}`) })),
      },
      { field: 'rule', label: t('rule'), example: t('ruleExample') },
    ],
    [t],
  );
  const actions = useMemo(
    (): RowActions => ({
      add: (id) => edit('addConflict', { id }),
      update: (id, field, value) =>
        edit('updateConflict', { id, change: { [field]: value } }, { undo: { merge: `${id}.${field}` } }),
      move: (id, index) => edit('moveConflict', { id, index }),
      remove: (id) => edit('removeConflict', { id }),
    }),
    [edit],
  );
  return (
    <Section id="intent-balance" title={t('balanceTitle')} lead={t('balanceHint')}>
      <div className={styles.cards}>
        {parties.map((party) => (
          <TextField
            key={party}
            label={t(`parties.${party}`)}
            multiline
            value={balance[party]}
            example={t(`needExamples.${party}`)}
            isReadOnly={readOnly}
            onChange={(need) => edit('writeNeed', { party, need }, { undo: { merge: `need.${party}` } })}
          />
        ))}
      </div>
      <h3 className={styles.subheading}>{t('conflicts')}</h3>
      <RowList
        step="intent"
        label={t('conflicts')}
        columns={columns}
        rows={conflicts}
        numbered={(number) => t('conflictNumber', { number })}
        actions={actions}
        addText={t('addConflict')}
        emptyText={t('noConflicts')}
      />
    </Section>
  );
}
