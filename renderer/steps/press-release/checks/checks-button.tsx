import { SpellCheck2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/button';
import { usePressRelease } from '../context/press-release-context';
import { togglePanel, useShownPanel } from '../side-panel-state';
import styles from './checks-panel.module.css';
import { useShownFindings } from './use-checks';

/** Button of the panel's tab for the checks, with the number of findings. */
export function ChecksButton() {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const isOpen = useShownPanel() === 'checks';
  const count = useShownFindings().length;
  return (
    <span className={styles.opener}>
      <IconButton
        label={t('checks.open', { count })}
        word={t('checks.name')}
        aria-expanded={isOpen}
        pressed={isOpen}
        onPress={() => togglePanel(context, 'checks')}
      >
        <SpellCheck2 aria-hidden />
      </IconButton>
      <span aria-hidden className={styles.number}>
        {count}
      </span>
    </span>
  );
}
