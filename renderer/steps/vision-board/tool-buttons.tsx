import {
  Circle,
  Frame,
  Minus,
  MousePointer2,
  MoveUpRight,
  PenLine,
  Spline,
  Square,
  Type,
  type LucideIcon,
} from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button';
import { useBoard, useBoardState } from './actions/board-context';
import { toolKeys, tools } from './model/tool';
import styles from './vision-board.module.css';

const icons: Record<(typeof tools)[number], LucideIcon> = {
  select: MousePointer2,
  text: Type,
  rectangle: Square,
  ellipse: Circle,
  line: Minus,
  arrow: MoveUpRight,
  pen: PenLine,
  connector: Spline,
  area: Frame,
};

const keys = Object.fromEntries(Object.entries(toolKeys).map(([key, tool]) => [tool, key.toUpperCase()]));

/** Radio-like buttons of the tools. Memoised, because the toolbar renders with every selection and edit. */
export const ToolButtons = memo(function ToolButtons() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const chosen = useBoardState((state) => state.tool);
  return (
    <div className={styles.tools} role="group" aria-label={t('toolsGroup')}>
      {tools.map((tool) => {
        const Icon = icons[tool];
        return (
          <IconButton
            key={tool}
            label={t(`tool.${tool}`)}
            shortcut={keys[tool] ?? ''}
            pressed={tool === chosen}
            onPress={() => board.store.setState({ tool })}
          >
            <Icon aria-hidden />
          </IconButton>
        );
      })}
    </div>
  );
});
