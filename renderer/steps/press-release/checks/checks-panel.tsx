import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOwnUndo } from '../../../app/travel';
import { IconButton } from '../../../ui/button';
import { BalanceBars } from './balance-bars';
import styles from './checks-panel.module.css';
import { DismissedList } from './dismissed-list';
import { FindingList } from './finding-list';
import { JargonList } from './jargon-list';
import { KindSwitches } from './kind-switches';
import { ReadingGauge } from './reading-gauge';
import { useChecks, useShownFindings } from './use-checks';

/** Everything the checks say about the text, beside it. */
export function ChecksPanel({ onStep, onClose }: { onStep: (direction: 1 | -1) => void; onClose: () => void }) {
  const { t } = useTranslation('press-release');
  const findings = useShownFindings();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is done in here is undone as an edit of the step, not of the text
    <aside className={styles.panel} aria-labelledby="checks-title" onFocus={() => useOwnUndo.setState({ own: null })}>
      <header className={styles.header}>
        <h2 id="checks-title">{t('checks.name')}</h2>
        <IconButton
          label={t('checks.previous')}
          shortcut="Shift F8"
          isDisabled={findings.length === 0}
          onPress={() => onStep(-1)}
        >
          <ChevronUp aria-hidden />
        </IconButton>
        <IconButton label={t('checks.next')} shortcut="F8" isDisabled={findings.length === 0} onPress={() => onStep(1)}>
          <ChevronDown aria-hidden />
        </IconButton>
        <IconButton label={t('checks.close')} onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className={styles.content}>
        <ReadingGauge />
        <BalanceBars />
        <KindSwitches />
        <State />
        <FindingList findings={findings} />
        <DismissedList />
        <JargonList />
      </div>
    </aside>
  );
}

/** One sentence where there is nothing to list. */
function State() {
  const { t } = useTranslation('press-release');
  const status = useChecks((checks) => checks.status);
  const found = useChecks((checks) => checks.findings.length);
  const hasText = useChecks(({ summary }) => Object.keys(summary?.parts ?? {}).length > 0);
  const shown = useShownFindings().length;
  if (status === 'failed') {
    return (
      <p className={styles.failed} role="alert">
        {t('checks.failed')}
      </p>
    );
  }
  if (status === 'reading') return <p className={styles.state}>{t('checks.reading')}</p>;
  if (shown > 0) return null;
  const sentence = found > 0 ? 'allHidden' : hasText ? 'nothing' : 'nothingYet';
  return <p className={styles.state}>{t(`checks.${sentence}`)}</p>;
}
