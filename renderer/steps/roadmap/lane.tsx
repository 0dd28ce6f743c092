import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { GridList } from 'react-aria-components';
import { newId } from '../../../workshop/new-id';
import type { NumberedInitiative } from '../../../workshop/roadmap/initiatives-in-order';
import type { Horizon } from '../../../workshop/roadmap/schema';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { commandForKey } from '../../shell/command';
import { useDraft } from '../../shell/drafts';
import { onPasteList } from '../../shell/on-paste-list';
import { isEnter } from '../../ui/is-enter';
import { useGradual } from '../../ui/gradual';
import { TextField } from '../../ui/text-field';
import { InitiativeCard } from './initiative-card';
import { LaneHeader } from './lane-header';
import { roadmapCommands } from './roadmap-commands';
import type { BoardActions } from './use-board-actions';
import { useLaneDrag } from './use-lane-drag';
import styles from './board.module.css';

interface LaneProps {
  horizon: Horizon;
  /** The initiatives of all lanes: this one shows its own, and the others can be dragged here. */
  initiatives: readonly NumberedInitiative[];
  /** Ids of the initiatives that the filter shows; null without a filter. The open one is always shown. */
  shown: readonly string[] | null;
  openId: string | null;
  actions: BoardActions;
  onOpen: (id: string) => void;
  onAdded: () => void;
}

/** One horizon of the board. */
export function Lane({ horizon, initiatives, shown, openId, actions, onOpen, onAdded }: LaneProps) {
  const { readOnly } = useOpenSession();
  const titleOf = (id: string) => initiatives.find((item) => item.id === id)?.title ?? '';
  const dragAndDropHooks = useLaneDrag({ slice: useSlice('roadmap'), horizon, titleOf, move: actions.move });
  const own = initiatives.filter(
    ({ id, initiative }) => initiative.horizon === horizon && (shown === null || id === openId || shown.includes(id)),
  );

  const cards = useGradual(own, 6);

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
    <section className={styles.lane} aria-labelledby={`lane-${horizon}`} onKeyDownCapture={onKeyDown}>
      <LaneHeader horizon={horizon} count={own.length} />
      <GridList
        aria-labelledby={`lane-${horizon}`}
        aria-describedby={readOnly ? undefined : 'roadmap-keys'}
        className={styles.cards ?? ''}
        items={cards}
        dependencies={[openId, initiatives]}
        onAction={(key) => onOpen(String(key))}
        {...(readOnly ? {} : { dragAndDropHooks })}
      >
        {(item) => (
          <InitiativeCard
            item={item}
            isOpen={item.id === openId}
            needs={Object.keys(item.initiative.dependencies).map(titleOf)}
          />
        )}
      </GridList>
      {readOnly ? null : (
        <AddField
          horizon={horizon}
          onAdded={(message) => {
            actions.say(message);
            onAdded();
          }}
        />
      )}
    </section>
  );
}

/** A field for titles: Enter adds an initiative and clears the field. A list that is pasted into the empty field becomes initiatives. */
function AddField({ horizon, onAdded }: { horizon: Horizon; onAdded: (message: string) => void }) {
  const { t } = useTranslation('roadmap');
  const edit = useEdit('roadmap');
  const [title, setTitle] = useDraft(`initiative.${horizon}`);
  const name = t(`horizons.${horizon}`);
  const add = () => {
    const written = title.trim();
    if (written === '') return;
    edit('addInitiative', { id: newId(), horizon, title: written });
    onAdded(t('added', { title: written, horizon: name }));
    setTitle('');
  };
  const addAll = (titles: readonly string[]) => {
    const undo = { merge: newId(), within: Infinity };
    for (const pasted of titles) edit('addInitiative', { id: newId(), horizon, title: pasted }, { undo });
    onAdded(t('added', { title: titles.join(' · '), horizon: name }));
  };
  return (
    <div className={styles.add} data-add={horizon}>
      <Plus aria-hidden />
      <TextField
        label={t('add', { horizon: name })}
        hideLabel
        look="plain"
        example={t('addExample')}
        value={title}
        onChange={setTitle}
        onKeyDown={(event) => {
          if (isEnter(event)) add();
          if (event.key === 'Escape') setTitle('');
        }}
        onBlur={add}
        onPaste={onPasteList(title, addAll)}
      />
    </div>
  );
}
