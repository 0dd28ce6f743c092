import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useBoard, useBoardState } from '../actions/board-context';
import { BoardButton } from './board-button';
import styles from './toolbar.module.css';

/** Overview map, zoom buttons and the zoom label. The buttons zoom around the middle of the view, the keys around the selection. */
export function ZoomControls() {
  const { t, i18n } = useTranslation('vision-board');
  const board = useBoard();
  const share = useBoardState((state) => state.zoomPercent) / 100;
  const percent = share.toLocaleString(i18n.language === 'de' ? 'de-DE' : 'en-GB', { style: 'percent' });
  const isMinimapShown = useBoardState((state) => state.isMinimapShown);
  const { view } = board;
  return (
    <div className={styles.zoom} data-floating role="group" aria-label={t('zoom')}>
      <BoardButton command="toggleMinimap" pressed={isMinimapShown} />
      <BoardButton command="zoomOut" onPress={() => view.zoom(view.camera.zoom / 1.25)} />
      <AriaButton
        className={styles.percent ?? ''}
        aria-label={t('actualSize', { percent })}
        onPress={() => view.zoom(1)}
      >
        {percent}
      </AriaButton>
      <BoardButton command="zoomIn" onPress={() => view.zoom(view.camera.zoom * 1.25)} />
      <BoardButton command="fitAll" />
    </div>
  );
}
