import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { checkKinds, kindOf } from '../../../../workshop/press-release/checks/check';
import { usePressRelease } from '../context/press-release-context';
import styles from './checks-panel.module.css';
import { useChecks } from './use-checks';

/** Switches for the kinds of findings, each with its underline. */
export function KindSwitches() {
  const { t } = useTranslation('press-release');
  const { checks } = usePressRelease();
  const findings = useChecks((state) => state.findings);
  const hidden = useChecks((state) => state.hidden);
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
          <ToggleButton key={kind} id={kind} className={styles.kind ?? ''} onPress={() => checks.toggleKind(kind)}>
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
