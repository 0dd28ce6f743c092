import { SpellCheck2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/button';
import styles from './checks-panel.module.css';
import { useShownFindings } from './use-checks';

/** Opens and closes the panel; says how many findings there are. */
export function ChecksButton({ isOpen, onPress }: { isOpen: boolean; onPress: () => void }) {
  const { t } = useTranslation('press-release');
  const count = useShownFindings().length;
  return (
    <span className={styles.opener}>
      <IconButton
        label={t('checks.open', { count })}
        word={t('checks.name')}
        aria-expanded={isOpen}
        pressed={isOpen}
        onPress={onPress}
      >
        <SpellCheck2 aria-hidden />
      </IconButton>
      <span aria-hidden className={styles.number}>
        {count}
      </span>
    </span>
  );
}
