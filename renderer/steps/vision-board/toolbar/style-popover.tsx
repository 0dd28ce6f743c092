import { Palette } from 'lucide-react';
import { memo } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/button';
import { lazyComponent } from '../../../ui/lazy-component';
import popover from '../../../ui/popover.module.css';
import styles from './toolbar.module.css';

const StyleControls = lazyComponent(async () => (await import('./style-controls')).StyleControls);

/** Button that opens the style controls. */
export const StylePopover = memo(function LookPopover() {
  const { t } = useTranslation('vision-board');
  return (
    <DialogTrigger>
      <IconButton label={t('style.title')}>
        <Palette aria-hidden />
      </IconButton>
      <Popover className={popover.popover ?? ''} placement="bottom end" offset={4}>
        <Dialog className={styles.style ?? ''} aria-label={t('style.title')}>
          <StyleControls />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});
