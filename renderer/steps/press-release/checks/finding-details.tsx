import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../../workshop/press-release/checks/explanations';
import { newId } from '../../../../workshop/new-id';
import { useAppearance } from '../../../app/appearance';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { ComboField } from '../../../ui/combo-field';
import styles from './checks-panel.module.css';
import type { ListedFinding } from './checks-store';
import { useLiveChecks } from './use-checks';

/** What was found, why it matters, what to try, and what can be done. */
export function FindingDetails({ listed }: { listed: ListedFinding }) {
  const { t } = useTranslation('press-release');
  const live = useLiveChecks();
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const [dismissing, setDismissing] = useState(false);
  const { found, why, advice } = explain(listed.finding, language);
  return (
    <div className={styles.details}>
      <p className={styles.found}>{found}</p>
      <p>{why}</p>
      <p className={styles.advice}>{advice}</p>
      {dismissing ? (
        <DismissForm listed={listed} onClose={() => setDismissing(false)} />
      ) : (
        <div className={styles.actions}>
          <Button onPress={() => live.goTo(listed)}>{t('checks.goTo')}</Button>
          {readOnly ? null : (
            <Button look="quiet" onPress={() => setDismissing(true)}>
              {t('checks.dismiss.button')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function DismissForm({ listed, onClose }: { listed: ListedFinding; onClose: () => void }) {
  const { t } = useTranslation('press-release');
  const edit = useEdit('press-release');
  const [reason, setReason] = useState('');
  const dismiss = (event: React.FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    const dismissal = { ...listed.passage, reason: reason.trim(), at: new Date().toISOString() };
    edit('dismissFinding', { id: newId(), dismissal });
  };
  return (
    <form className={styles.dismiss} onSubmit={dismiss}>
      <ComboField
        label={t('checks.dismiss.reason')}
        example={t('checks.dismiss.reasonExample')}
        options={t('checks.dismiss.reasons', { returnObjects: true })}
        value={reason}
        onChange={setReason}
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary" isDisabled={reason.trim() === ''}>
          {t('checks.dismiss.confirm')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('checks.dismiss.cancel')}
        </Button>
      </div>
    </form>
  );
}
