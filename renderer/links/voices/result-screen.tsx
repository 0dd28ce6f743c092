import { Table } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../document/open-session';
import { Button } from '../../ui/button';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';
import { RemoveRound } from './remove-round';
import { ResultTable } from './result-table';
import { useVoices } from './use-voices';
import type { VoicesQuestion } from './voices-question';
import { VoicesResult } from './voices-result';
import styles from './voices.module.css';

interface ResultScreenProps {
  question: VoicesQuestion;
  onVoteAgain: () => void;
  onClose: () => void;
}

/** The revealed rounds about a subject, readable for the room. At most the last three stand beside each other. */
export function ResultScreen({ question: { subject, apply }, onVoteAgain, onClose }: ResultScreenProps) {
  const { t } = useTranslation('voices');
  const { readOnly } = useOpenSession();
  const { revealed } = useVoices(subject);
  const [asTable, setAsTable] = useState(false);
  const [removes, setRemoves] = useState(false);
  // The dialog that asked before revealing would return the focus to a button that is gone.
  useEffect(() => focusInNextFrame('[data-voices-stage]'), []);
  const results = revealed.slice(-3).map(({ result }) => result);
  const last = revealed.at(-1);
  if (!last) return null;
  return (
    <>
      {/* A scrolling area must be focusable, even without anything interactive in it. */}
      <div className={styles.page} data-voices-stage {...{ tabIndex: 0, role: 'group', 'aria-label': t('title') }}>
        {asTable ? (
          results.map((result) => <ResultTable key={result.number} result={result} />)
        ) : (
          <VoicesResult results={results} />
        )}
      </div>
      <footer className={styles.footer}>
        <ToggleButton className={styles.toggle ?? ''} isSelected={asTable} onChange={setAsTable}>
          <Table aria-hidden />
          {t('result.table')}
        </ToggleButton>
        <span className={styles.gap} />
        {readOnly ? null : (
          <>
            <Button look="quiet" onPress={() => setRemoves(true)}>
              {t('result.remove')}
            </Button>
            <Button onPress={onVoteAgain}>{t('result.again')}</Button>
          </>
        )}
        {apply && !readOnly && last.result.n > 0 ? (
          <Button
            onPress={() => {
              apply.run(last.result);
              onClose();
            }}
          >
            {apply.label}
          </Button>
        ) : null}
        <Button look="primary" onPress={onClose}>
          {t('close')}
        </Button>
      </footer>
      {removes ? <RemoveRound id={last.id} isOpen={false} onClose={() => setRemoves(false)} /> : null}
    </>
  );
}
