import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { checkKinds, kindOf } from '../../../../workshop/press-release/checks/check';
import styles from './checks-panel.module.css';
import { useChecks, useLiveChecks } from './use-checks';

/** Which kinds of findings are shown, each with the line that it draws under the text. */
export function KindSwitches() {
  const { t } = useTranslation('press-release');
  const live = useLiveChecks();
  const findings = useChecks((checks) => checks.findings);
  const hidden = useChecks((checks) => checks.hidden);
  return (
    <section className={styles.section} aria-labelledby="checks-kinds">
      <h3 id="checks-kinds">{t('checks.kinds.title')}</h3>
      <ToggleButtonGroup
        aria-labelledby="checks-kinds"
        className={styles.kinds ?? ''}
        selectionMode="multiple"
        selectedKeys={checkKinds.filter((kind) => !hidden.has(kind))}
      >
        {checkKinds.map((kind) => (
          <ToggleButton key={kind} id={kind} className={styles.kind ?? ''} onPress={() => live.toggleKind(kind)}>
            <span className={styles.sample} data-kind={kind}>
              {t(`checks.kinds.${kind}`)}
            </span>
            <span className={styles.number}>
              {findings.filter(({ finding }) => kindOf[finding.check] === kind).length}
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </section>
  );
}
