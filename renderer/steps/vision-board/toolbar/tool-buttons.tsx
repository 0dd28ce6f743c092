import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardState } from '../actions/board-context';
import { BoardButton } from './board-button';
import { tools } from '../model/board-state';
import styles from './toolbar.module.css';

/** Radio-like buttons of the tools. Memoised, because the toolbar renders with every selection and edit. */
export const ToolButtons = memo(function ToolButtons() {
  const { t } = useTranslation('vision-board');
  const chosen = useBoardState((state) => state.tool);
  return (
    <div className={styles.tools} role="group" aria-label={t('toolsGroup')}>
      {tools.map((tool) => (
        <BoardButton key={tool} command={`tool:${tool}`} pressed={tool === chosen} />
      ))}
    </div>
  );
});
