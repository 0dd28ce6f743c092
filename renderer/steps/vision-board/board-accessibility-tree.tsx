import { memo, useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardElement } from '../../../workshop/vision-board/schema';
import { useReplica } from '../../document/open-session';
import { useBoard, useBoardState } from './actions/board-context';
import { elementLabel, relationsOf, type ElementRelations } from './actions/element-label';

/** Boards with up to this many elements are mirrored completely, larger ones around the selection. */
const fullMirrorLimit = 300;
const mirroredNeighbours = 20;

/** The board for screen readers: a listbox of its elements in reading order. The selected option has the keyboard focus. */
export function BoardAccessibilityTree({ surface }: { surface: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  // The model is updated before React renders: its reading order matches these elements.
  const elements = useReplica(({ session }) => session.steps['vision-board'].elements);
  const groups = useReplica(({ session }) => session.steps['vision-board'].groups);
  const selection = useBoardState((state) => state.selection);
  const focusRequest = useBoardState((state) => state.focusRequest);
  const announcement = useBoardState((state) => state.announcement);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focusRequest === 0) return;
    const current = list.current?.querySelector<HTMLElement>('[tabindex="0"]');
    const target = board.selected.length > 0 ? (current ?? surface.current) : surface.current;
    target?.focus({ preventScroll: true });
  }, [board, focusRequest, surface]);

  const order = board.view.model.readingOrder();
  const [first] = selection;
  const at = first === undefined ? 0 : Math.max(0, order.indexOf(first));
  const from = order.length <= fullMirrorLimit ? 0 : Math.max(0, at - mirroredNeighbours);
  const shown = order.length <= fullMirrorLimit ? order : order.slice(from, at + mirroredNeighbours + 1);

  return (
    <div className="visually-hidden" data-accessibility-tree>
      {shown.length > 0 ? (
        <div role="listbox" aria-label={t('elements')} aria-describedby="board-help" aria-multiselectable ref={list}>
          {shown.map((id, index) => {
            const element = elements[id];
            return element ? (
              <MirrorOption
                key={id}
                id={id}
                element={element}
                {...relationsOf(element, { elements, groups })}
                isSelected={selection.has(id)}
                isCurrent={id === first}
                position={from + index + 1}
                total={order.length}
              />
            ) : null;
          })}
        </div>
      ) : null}
      <p role="status">{announcement}</p>
    </div>
  );
}

interface MirrorOptionProps extends ElementRelations {
  id: string;
  element: BoardElement;
  isSelected: boolean;
  /** Has the keyboard focus when the board has it. */
  isCurrent: boolean;
  position: number;
  total: number;
}

/** Memoised: a change of the selection concerns few of up to three hundred options. */
const MirrorOption = memo(function MirrorOption(props: MirrorOptionProps) {
  const { id, element, isSelected, isCurrent, position, total, ...relations } = props;
  // Renders again when the language changes.
  useTranslation('vision-board');
  const board = useBoard();
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={position}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => {
        // Screen readers move the focus themselves.
        if (!board.store.getState().selection.has(id)) board.select([id]);
      }}
    >
      {elementLabel(element, relations)}
    </div>
  );
});
