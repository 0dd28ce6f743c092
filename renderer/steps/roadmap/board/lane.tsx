import { useTranslation } from 'react-i18next';
import { GridList } from 'react-aria-components';
import { groupOf, type Grouping } from '../../../../workshop/roadmap/grouping';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { useOpenSession, useSlice } from '../../../document/open-session';
import { commandForKey } from '../../../shell/command';
import { useGradual } from '../../../ui/gradual';
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
  /** The initiatives of all lanes: this one shows its own, and the others can be dragged here. */
  initiatives: readonly NumberedInitiative[];
  /** Ids of the initiatives that the filter shows; null without a filter. The open one is always shown. */
  shown: readonly string[] | null;
  openId: string | null;
  actions: BoardActions;
  onOpen: (id: string) => void;
  onAdded: () => void;
}

/** One column of the board. */
export function Lane({ by, group, groups, initiatives, shown, openId, actions, onOpen, onAdded }: LaneProps) {
  const { t } = useTranslation('roadmap');
  const laneId = `lane-${groups.indexOf(group)}`;
  const { readOnly } = useOpenSession();
  const titleOf = (id: string) => initiatives.find((item) => item.id === id)?.title ?? '';
  const dragAndDropHooks = useLaneDrag({ slice: useSlice('roadmap'), by, group, titleOf, actions });
  const own = initiatives.filter(
    ({ id, initiative }) =>
      groupOf(initiative, by) === group && (shown === null || id === openId || shown.includes(id)),
  );
  const rendered = useGradual(own, 6);

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
      <LaneHeader id={laneId} by={by} group={group} count={own.length} />
      <GridList
        aria-labelledby={laneId}
        aria-describedby={readOnly ? undefined : 'roadmap-keys'}
        className={styles.cards ?? ''}
        items={rendered}
        dependencies={[openId, initiatives, by, groups, t]}
        onAction={(key) => onOpen(String(key))}
        {...(readOnly ? {} : { dragAndDropHooks })}
      >
        {(item) => (
          <InitiativeCard
            item={item}
            isOpen={item.id === openId}
            needs={Object.keys(item.initiative.dependencies).map(titleOf)}
            by={by}
            groups={groups}
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
}
