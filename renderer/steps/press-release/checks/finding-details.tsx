import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../../workshop/press-release/checks/explain';
import { newId } from '../../../../workshop/new-id';
import { useAppearance } from '../../../shell/appearance';
import { draftOfPassage, useDraft } from '../../../shell/drafts';
import { offerUndo } from '../../../shell/offer-undo';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { ComboField } from '../../../ui/combo-field';
import { usePressRelease } from '../context/press-release-context';
import styles from './checks-panel.module.css';
import type { ListedFinding } from './checks-store';

/** Explanation of a finding, advice, and its actions. */
export function FindingDetails({ listed, onDismissed }: { listed: ListedFinding; onDismissed: () => void }) {
  const { t } = useTranslation('press-release');
  const { checks } = usePressRelease();
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
        <DismissForm listed={listed} onClose={() => setDismissing(false)} onDismissed={onDismissed} />
      ) : (
        <div className={styles.actions}>
          <Button onPress={() => checks.goTo(listed)}>{t('checks.goTo')}</Button>
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

interface DismissFormProps {
  listed: ListedFinding;
  onClose: () => void;
  onDismissed: () => void;
}

export function DismissForm({ listed, onClose, onDismissed }: DismissFormProps) {
  const { t } = useTranslation('press-release');
  const edit = useEdit('press-release');
  const { part, check, passage } = listed.passage;
  const [reason, setReason] = useDraft(draftOfPassage(`dismissal.${check}`, part, passage));
  const dismiss = (event: React.FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    const dismissal = { ...listed.passage, reason: reason.trim(), at: new Date().toISOString() };
    const id = newId();
    edit('dismissFinding', { id, dismissal });
    setReason('');
    onDismissed();
    offerUndo(t('checks.dismiss.done'), () => edit('withdrawDismissal', { id }, { undo: 'never' }));
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
        <Button
          look="quiet"
          onPress={() => {
            setReason('');
            onClose();
          }}
        >
          {t('checks.dismiss.cancel')}
        </Button>
      </div>
    </form>
  );
}
