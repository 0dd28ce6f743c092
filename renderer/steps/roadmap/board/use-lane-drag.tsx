import {
  DropIndicator,
  isTextDropItem,
  useDragAndDrop,
  type DragAndDropHooks,
  type DropItem,
} from 'react-aria-components';
import type { Grouping } from '../../../../workshop/roadmap/grouping';
import { horizons } from '../../../../workshop/roadmap/terms';
import { useOpenSession } from '../../../document/open-session';
import { laneOf } from './place-by-key';
import type { BoardActions } from './use-board-actions';
import styles from './board.module.css';

const dragType = 'application/x-leitbild-initiative';

interface LaneDragOptions {
  by: Grouping;
  group: string;
  actions: Pick<BoardActions, 'move' | 'moveToGroup' | 'titleOf'>;
}

/**
 * Drag and drop of initiatives within and between columns, by pointer, keyboard or screen reader. Only horizons have an order of their
 * own: in another column, an initiative stands where the order of the roadmap puts it.
 */
export function useLaneDrag({ by, group, actions }: LaneDragOptions): DragAndDropHooks {
  const horizon = by === 'horizon' ? horizons.find((each) => each === group) : undefined;
  const { replica } = useOpenSession();
  const lane = () => (horizon ? laneOf(replica.store.getState().session.steps.roadmap, horizon) : []);
  const drop = (id: string, target: { key: string | number; dropPosition: string }) => {
    if (id === target.key || !horizon) return;
    const others = lane().filter((other) => other !== id);
    const at = others.indexOf(String(target.key));
    actions.move(id, { horizon, index: target.dropPosition === 'after' ? at + 1 : at });
  };
  const dropAll = async (items: readonly DropItem[], place: (id: string) => void) => {
    for (const item of items) {
      if (isTextDropItem(item)) place(await item.getText(dragType));
    }
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    ...(horizon
      ? {
          onReorder: ({
            keys,
            target,
          }: {
            keys: Iterable<string | number>;
            target: { key: string | number; dropPosition: string };
          }) => {
            for (const key of keys) drop(String(key), target);
          },
          onInsert: ({
            items,
            target,
          }: {
            items: DropItem[];
            target: { key: string | number; dropPosition: string };
          }) => void dropAll(items, (id) => drop(id, target)),
        }
      : {}),
    onRootDrop: ({ items }) =>
      void dropAll(items, (id) =>
        horizon ? actions.move(id, { horizon, index: lane().length }) : actions.moveToGroup(id, by, group),
      ),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.insertion ?? ''} />,
    renderDragPreview: ([item]) => <div className={styles.preview}>{actions.titleOf(item?.[dragType] ?? '')}</div>,
  });
  return dragAndDropHooks;
}
