import { useMemo } from 'react';
import {
  DropIndicator,
  isTextDropItem,
  useDragAndDrop,
  type DragAndDropHooks,
  type DropItem,
} from 'react-aria-components';
import type { Horizon, Roadmap } from '../../../workshop/roadmap/schema';
import { laneOf, type Place } from './place-by-key';
import styles from './board.module.css';

const dragType = 'application/x-leitbild-initiative';

interface LaneDragOptions {
  slice: Roadmap;
  horizon: Horizon;
  titleOf: (id: string) => string;
  move: (id: string, place: Place) => void;
}

/** Drag and drop of initiatives within and between lanes, by pointer, keyboard or screen reader. */
export function useLaneDrag({ slice, horizon, titleOf, move }: LaneDragOptions): DragAndDropHooks {
  const lane = useMemo(() => laneOf(slice, horizon), [slice, horizon]);
  const drop = (id: string, target: { key: string | number; dropPosition: string }) => {
    if (id === target.key) return;
    const others = lane.filter((other) => other !== id);
    const at = others.indexOf(String(target.key));
    move(id, { horizon, index: target.dropPosition === 'after' ? at + 1 : at });
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
    onReorder: ({ keys, target }) => {
      for (const key of keys) drop(String(key), target);
    },
    onInsert: ({ items, target }) => void dropAll(items, (id) => drop(id, target)),
    onRootDrop: ({ items }) => void dropAll(items, (id) => move(id, { horizon, index: lane.length })),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.insertion ?? ''} />,
    renderDragPreview: ([item]) => <div className={styles.preview}>{titleOf(item?.[dragType] ?? '')}</div>,
  });
  return dragAndDropHooks;
}
