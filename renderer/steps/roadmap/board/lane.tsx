import { memo } from 'react';
import { GridList } from 'react-aria-components';
import type { Grouping } from '../../../../workshop/roadmap/grouping';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { useOpenSession } from '../../../document/open-session';
import { commandForKey } from '../../../shell/command';
import { useStable } from '../../../shell/use-stable';
import { useGradual } from '../../../ui/gradual';
import { sameProps } from '../../../ui/same-props';
import { roadmapCommands } from '../roadmap-commands';
import { AddField } from './add-field';
import { InitiativeCard } from './initiative-card';
import { LaneHeader } from './lane-header';
import type { BoardActions } from './use-board-actions';
import { useLaneDrag } from './use-lane-drag';
import styles from './board.module.css';

interface LaneProps {
  by: Grouping;
  /** The column: a horizon, a lever and so on; empty for the column of what is not known. */
  group: string;
  /** All columns in order, for the menus of the cards. */
  groups: readonly string[];
  /** The initiatives that the column shows. */
  initiatives: readonly NumberedInitiative[];
  openId: string | null;
  actions: BoardActions;
  onOpen: (id: string) => void;
  onAdded: () => void;
}

/** One column of the board. Memoised: typing in an initiative renders its column, and there its card. */
export const Lane = memo(function Lane(props: LaneProps) {
  const { by, group, groups, initiatives, openId, actions, onOpen, onAdded } = props;
  const laneId = `lane-${groups.indexOf(group)}`;
  const { readOnly } = useOpenSession();
  const dragAndDropHooks = useLaneDrag({ by, group, actions });
  const rendered = useGradual(initiatives, 6);
  // The list renders the cards of items that are the same only when one of these changes.
  const cards = useStable({ openId: initiatives.some(({ id }) => id === openId) ? openId : null, groups });

  const onKeyDown = (event: React.KeyboardEvent) => {
    const id =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="row"]')?.dataset['key'] : null;
    if (!id) return;
    // The list opens a card itself, by Enter and by pointer.
    const context = { move: (key: string) => actions.moveByKey(id, key), remove: () => actions.remove(id) };
    const found = commandForKey(roadmapCommands, event.nativeEvent, context);
    if (!found) return;
    // The list would move the focus to the next card.
    event.preventDefault();
    event.stopPropagation();
    found.command.run(context, found.keys);
  };

  return (
    <section className={styles.lane} aria-labelledby={laneId} onKeyDownCapture={onKeyDown}>
      <LaneHeader id={laneId} by={by} group={group} count={initiatives.length} />
      <GridList
        aria-labelledby={laneId}
        aria-describedby={readOnly ? undefined : 'roadmap-keys'}
        className={styles.cards ?? ''}
        items={rendered}
        dependencies={[cards, by, actions, onOpen]}
        onAction={(key) => onOpen(String(key))}
        {...(readOnly ? {} : { dragAndDropHooks })}
      >
        {(item) => (
          <InitiativeCard
            item={item}
            isOpen={item.id === cards.openId}
            by={by}
            groups={cards.groups}
            actions={actions}
            onOpen={onOpen}
          />
        )}
      </GridList>
      {readOnly ? null : (
        <AddField
          by={by}
          group={group}
          onAdded={(message) => {
            actions.say(message);
            onAdded();
          }}
        />
      )}
    </section>
  );
}, sameProps);
