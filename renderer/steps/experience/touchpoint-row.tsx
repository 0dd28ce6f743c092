import { ChevronRight, Ellipsis, GripVertical } from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../../workshop/experience/schema';
import { journey } from '../../../workshop/experience/moments';
import { newId } from '../../../workshop/new-id';
import { evidenceLevels, evokedEmotions, avoidedEmotions } from '../../../workshop/experience/terms';
import { addPainPointFrom } from '../../links/add-pain-point';
import { LinkedPainPoints } from '../../links/linked-pain-points';
import { NotesSentOn } from '../../links/notes-sent-on';
import { useEdit, useOpenSession } from '../../document/open-session';
import { commandForKey } from '../../shell/command';
import { endReveal } from '../../shell/navigation';
import { useWindowState } from '../../shell/window-state';
import { useOwnerSuggestions } from '../../shell/owner-suggestions';
import { onPasteList } from '../../shell/on-paste-list';
import { useEditWithUndo } from '../../shell/offer-undo';
import { isEnter } from '../../ui/is-enter';
import { ActionMenu } from '../../ui/action-menu';
import { IconButton } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { focusInNextFrame, inRow, neighbourOf } from '../../ui/focus-in-next-frame';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import styles from './experience.module.css';
import { journeyCommands } from './journey-commands';
import { ScoreField } from './score-field';
import { touchpointActions } from './touchpoint-actions';
import { placeBeside, type TouchpointPlace } from './touchpoint-place';
import type { TouchpointDrag } from './use-touchpoint-drag';
import { maxLineLength } from '../../../workshop/text-limits';

type Change = Partial<Omit<Touchpoint, 'order' | 'phase'>>;

interface TouchpointRowProps {
  id: string;
  number: number;
  touchpoint: Touchpoint;
  phase: string;
  isDragged: boolean;
  /** Properties of the grip that drags the row. */
  grip: TouchpointDrag['grip'];
  /** Moves the touchpoint, and says where it is now. */
  move: (id: string, place: TouchpointPlace) => void;
  isNew: boolean;
  /** Enter in the title adds the next touchpoint. */
  onNext: () => void;
}

/**
 * One touchpoint: its line, and below it, when opened, what the customer does and thinks. Memoised, so that typing elsewhere does not
 * render its lists of choices.
 */
export const TouchpointRow = memo(function TouchpointRow({
  id,
  number,
  touchpoint,
  phase,
  isDragged,
  grip,
  move,
  isNew,
  onNext,
}: TouchpointRowProps) {
  const { t } = useTranslation('experience');
  const { replica, readOnly } = useOpenSession();
  const edit = useEdit('experience');
  const editWithUndo = useEditWithUndo('experience');
  const isRevealed = useWindowState(
    ({ revealTarget }) => revealTarget?.step === 'experience' && revealTarget.id === id,
  );
  const [isOpen, setOpen] = useState(isRevealed);
  useEffect(() => {
    if (!isRevealed) return;
    const { revealTarget } = useWindowState.getState();
    endReveal();
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- another part of the window asks for it
    setOpen(true);
    if (revealTarget?.kind === undefined) focusInNextFrame(inRow(id, 'textarea'));
  }, [id, isRevealed]);
  const title = touchpoint.title === '' ? t('touchpointNumber', { number }) : touchpoint.title;
  const change = (values: Change) => edit('updateTouchpoint', { id, change: values });
  const field = (name: 'title' | 'channel' | 'does' | 'thinks' | 'responsible') => ({
    label: t(name === 'title' ? 'touchpoint' : name),
    value: touchpoint[name],
    isReadOnly: readOnly,
    onChange: (value: string) =>
      edit('updateTouchpoint', { id, change: { [name]: value } }, { undo: { merge: `${id}.${name}` } }),
  });
  /** The first of pasted titles is that of this touchpoint; the others are added to the phase. */
  const addAll = ([first = '', ...others]: readonly string[]) => {
    const undo = { merge: newId(), within: Infinity };
    edit('updateTouchpoint', { id, change: { title: first } }, { undo });
    for (const other of others) edit('addTouchpoint', { id: newId(), phase, title: other }, { undo });
  };
  const remove = () => {
    const stops = journey(replica.store.getState().session.steps.experience).flatMap((each) => each.stops);
    const neighbour = neighbourOf(
      stops.map((stop) => stop.id),
      id,
    );
    editWithUndo(t('removed', { title }), () => edit('removeTouchpoint', { id }));
    focusInNextFrame(inRow(neighbour, 'textarea'), inRow(phase, 'input'));
  };
  const score = (kind: 'today' | 'target') => (
    <ScoreField
      kind={kind}
      label={`${title}, ${t(kind)}`}
      value={touchpoint[kind]}
      onChange={(value) =>
        edit('updateTouchpoint', { id, change: { [kind]: value } }, { undo: { merge: `${id}.${kind}` } })
      }
    />
  );

  const moveBy = (by: -1 | 1) => {
    const place = placeBeside(replica.store.getState().session.steps.experience, id, by);
    if (!place) return;
    move(id, place);
    // A row that changes its phase is a new element.
    if (place.phase !== phase) focusInNextFrame(inRow(id, 'textarea'));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const context = { move: moveBy };
    // There the same keys open the list.
    const opensList = event.target instanceof Element && event.target.closest('[role="combobox"], [aria-haspopup]');
    const found = readOnly || opensList ? null : commandForKey(journeyCommands, event.nativeEvent, context);
    if (!found) return;
    event.preventDefault();
    found.command.run(context);
  };

  return (
    <div
      className={styles.touchpoint}
      data-row={id}
      data-touchpoint={id}
      data-dragged={isDragged || undefined}
      onKeyDownCapture={onKeyDown}
    >
      <div className={styles.row}>
        <span className={styles.open} data-open={isOpen}>
          <IconButton label={t(isOpen ? 'close' : 'open', { title })} pressed={isOpen} onPress={() => setOpen(!isOpen)}>
            <ChevronRight aria-hidden />
          </IconButton>
        </span>
        <span className={styles.number} {...(readOnly ? {} : { ...grip, title: t('dragTouchpoint') })}>
          {readOnly ? null : <GripVertical aria-hidden />}
          {number}
        </span>
        <TextField
          {...field('title')}
          hideLabel
          look="plain"
          multiline
          maxLength={maxLineLength}
          example={t('touchpointExample')}
          autoFocus={isNew}
          onKeyDown={(event) => {
            if (!isEnter(event)) return;
            event.preventDefault();
            // A second Enter does not add a second empty row.
            if (touchpoint.title.trim() !== '') onNext();
          }}
          onPaste={onPasteList(touchpoint.title, addAll)}
        />
        <TextField
          {...field('channel')}
          hideLabel
          look="plain"
          multiline
          maxLength={maxLineLength}
          example={t('channelExample')}
        />
        {/* One cell of the grid: a combo box renders hidden elements, too. */}
        <div>
          <ComboField
            label={t('emotion')}
            hideLabel
            look="plain"
            value={touchpoint.emotion}
            options={[...avoidedEmotions, ...evokedEmotions].map((emotion) => t(`emotions.${emotion}`))}
            isReadOnly={readOnly}
            example="–"
            onChange={(emotion) =>
              edit('updateTouchpoint', { id, change: { emotion } }, { undo: { merge: `${id}.emotion` } })
            }
          />
        </div>
        {score('today')}
        {score('target')}
        {readOnly ? null : (
          <ActionMenu
            label={t('touchpointActions', { title })}
            icon={<Ellipsis aria-hidden />}
            actions={() =>
              touchpointActions({
                slice: replica.store.getState().session.steps.experience,
                id,
                moveBy,
                moveToPhase: (other) => {
                  move(id, { phase: other, index: Number.MAX_SAFE_INTEGER });
                  focusInNextFrame(inRow(id, 'textarea'));
                },
                addPainPoint: () => addPainPointFrom(replica, id),
                remove,
              })
            }
          />
        )}
      </div>
      {isOpen ? (
        <div className={styles.more}>
          <TextField {...field('does')} multiline />
          <TextField {...field('thinks')} multiline />
          <ResponsibleField {...field('responsible')} />
          <SelectField
            label={t('evidence')}
            value={touchpoint.evidence}
            isDisabled={readOnly}
            options={evidenceLevels.map((value) => ({ value, text: t(`evidenceLevels.${value}`) }))}
            onChange={(evidence) => change({ evidence })}
          />
          <NotesSentOn target="moment" item={id} />
          <LinkedPainPoints touchpoint={id} />
        </div>
      ) : null}
    </div>
  );
});

/** Rendered in opened rows only: it follows the participants. */
function ResponsibleField(props: Omit<React.ComponentProps<typeof ComboField>, 'options'>) {
  return <ComboField {...props} options={useOwnerSuggestions()} />;
}
