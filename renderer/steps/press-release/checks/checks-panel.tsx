import { useTranslation } from 'react-i18next';
import { PressReleaseButton } from '../commands/press-release-button';
import { BalanceBars } from './balance-bars';
import styles from './checks-panel.module.css';
import { DismissedList } from './dismissed-list';
import { FindingList } from './finding-list';
import { JargonList } from './jargon-list';
import { KindSwitches } from './kind-switches';
import { PageGauge } from './page-gauge';
import { ReadingGauge } from './reading-gauge';
import { SpellingSetting } from './spelling-setting';
import { useChecks, useShownFindings } from './use-checks';

/** The results of the checks, with their settings. */
export function ChecksPanel() {
  const findings = useShownFindings();
  return (
    <div className={styles.content}>
      <PageGauge />
      <ReadingGauge />
      <BalanceBars />
      <KindSwitches />
      <div className={styles.stepper}>
        <PressReleaseButton command="previousFinding" isDisabled={findings.length === 0} />
        <PressReleaseButton command="nextFinding" isDisabled={findings.length === 0} />
      </div>
      <State />
      <FindingList findings={findings} />
      <DismissedList />
      <JargonList />
      <SpellingSetting />
    </div>
  );
}

/** A sentence in place of an empty list. */
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
