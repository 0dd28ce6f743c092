import { groupOf, groupsOf } from '../../../../workshop/roadmap/grouping';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { useRoadmapView } from '../roadmap-view';
import { Lane } from './lane';
import type { BoardActions } from './use-board-actions';
import styles from './board.module.css';

interface BoardViewProps {
  initiatives: readonly NumberedInitiative[];
  shown: readonly string[] | null;
  openId: string | null;
  actions: BoardActions;
  onOpen: (id: string) => void;
  onAdded: () => void;
}

/** The initiatives as cards in columns: horizons, levers, functions or owners. */
export function BoardView({ initiatives, shown, openId, actions, onOpen, onAdded }: BoardViewProps) {
  const by = useRoadmapView((state) => state.grouping);
  const groups = groupsOf(initiatives, by);
  return (
    <div className={by === 'horizon' ? styles.lanes : `${styles.lanes} ${styles.many}`}>
      {groups.map((group) => (
        <Lane
          key={`${by}.${group}`}
          by={by}
          group={group}
          groups={groups}
          initiatives={initiatives.filter(
            ({ id, initiative }) =>
              groupOf(initiative, by) === group && (shown === null || id === openId || shown.includes(id)),
          )}
          openId={openId}
          actions={actions}
          onOpen={onOpen}
          onAdded={onAdded}
        />
      ))}
    </div>
  );
}
