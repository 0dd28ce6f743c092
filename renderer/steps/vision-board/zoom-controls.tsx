import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../shell/key-label';
import { IconButton } from '../../ui/button';
import { useBoard, useBoardState } from './actions/board-context';
import styles from './vision-board.module.css';

/** Zoom buttons and the zoom label. */
export function ZoomControls() {
  const { t, i18n } = useTranslation('vision-board');
  const board = useBoard();
  const share = useBoardState((state) => state.zoomPercent) / 100;
  const percent = share.toLocaleString(i18n.language === 'de' ? 'de-DE' : 'en-GB', { style: 'percent' });
  const isMapped = useBoardState((state) => state.isMinimapShown);
  const { view } = board;
  return (
    <div className={styles.zoom} role="group" aria-label={t('zoom')}>
      <IconButton
        label={t('minimap')}
        pressed={isMapped}
        onPress={() => board.store.setState({ isMinimapShown: !isMapped })}
      >
        <MapIcon aria-hidden />
      </IconButton>
      <IconButton label={t('zoomOut')} shortcut={keyLabel('Mod –')} onPress={() => view.zoom(view.camera.zoom / 1.25)}>
        <Minus aria-hidden />
      </IconButton>
      <AriaButton
        className={styles.percent ?? ''}
        aria-label={t('actualSize', { percent })}
        onPress={() => view.zoom(1)}
      >
        {percent}
      </AriaButton>
      <IconButton label={t('zoomIn')} shortcut={keyLabel('Mod +')} onPress={() => view.zoom(view.camera.zoom * 1.25)}>
        <Plus aria-hidden />
      </IconButton>
      <IconButton label={t('fitAll')} shortcut={keyLabel('Shift 1')} onPress={() => board.fitAll()}>
        <Maximize aria-hidden />
      </IconButton>
    </div>
  );
}
