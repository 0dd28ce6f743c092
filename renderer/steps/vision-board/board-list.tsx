import { Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { newId } from '../../../workshop/new-id';
import { isHidden } from '../../../workshop/vision-board/hidden-elements';
import type { BoardElement } from '../../../workshop/vision-board/schema';
import { noteColours } from '../../../workshop/vision-board/terms';
import { elementText } from '../../../workshop/vision-board/element-text';
import { useReplica, useWorkshop } from '../../document/open-session';
import { Button, IconButton } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import type { Board } from './actions/board';
import { useBoard } from './actions/board-context';
import styles from './board-list.module.css';
import { elementLabel, relationsOf, type ElementRelations } from './actions/element-label';
import { isOccupied, newNoteSize, nextFreeInRow } from './actions/find-free-space';

/** Rows per page; more are shown on demand. */
const pageSize = 200;

/** The board as a list in reading order, for reading and typing instead of pointing. */
export function BoardList() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  // The model is updated before React renders: its reading order matches these elements.
  const elements = useReplica(({ session }) => session.steps['vision-board'].elements);
  const groups = useReplica(({ session }) => session.steps['vision-board'].groups);
  const [shown, setShown] = useState(pageSize);
  const order = board.view.model.readingOrder();
  return (
    <div className={styles.list}>
      <ul aria-label={t('elements')}>
        {order.slice(0, shown).map((id) => {
          const element = elements[id];
          return element ? (
            <Row key={id} board={board} id={id} element={element} {...relationsOf(element, { elements, groups })} />
          ) : null;
        })}
      </ul>
      <div className={styles.foot}>
        {order.length > shown ? (
          <Button look="quiet" onPress={() => setShown(shown + pageSize)}>
            {t('list.more', { count: order.length - shown })}
          </Button>
        ) : null}
        {board.readOnly ? null : <Button onPress={() => addNote(board)}>{t('newNote')}</Button>}
      </div>
    </div>
  );
}

interface RowProps extends ElementRelations {
  board: Board;
  id: string;
  element: BoardElement;
}

/** Memoised: typing must not render the selects of two hundred rows. */
const Row = memo(function Row({ board, id, element, ...relations }: RowProps) {
  const { t } = useTranslation('vision-board');
  const participants = useWorkshop(({ participants }) => participants);
  const name = elementLabel(element, relations);
  const isPicture = element.type === 'picture';
  const hasText = element.type !== 'line' && element.type !== 'drawing';
  const setText = (text: string) => {
    const undo = { merge: `list:${id}` };
    if (element.type === 'note') board.edit('setNoteText', { id, text }, { undo });
    else if (isPicture) board.edit('setAltText', { id, alt: text }, { undo });
    else board.edit('setElementText', { id, text }, { undo });
  };
  return (
    <li className={styles.row}>
      <span className={styles.kind}>{t(`kinds.${element.type}`)}</span>
      {hasText && !isHidden(element) ? (
        <TextField
          label={name}
          hideLabel
          look="plain"
          multiline={element.type === 'note' || element.type === 'text' || element.type === 'shape'}
          value={elementText(element)}
          example={isPicture ? t('emptyPicture') : t('noText')}
          isReadOnly={board.readOnly || element.locked}
          onChange={setText}
        />
      ) : (
        <span>{name}</span>
      )}
      {element.type === 'note' ? (
        <>
          <SelectField
            label={t('colour')}
            hideLabel
            look="plain"
            value={element.colour}
            isDisabled={board.readOnly}
            options={noteColours.map((value) => ({ value, text: t(`colours.${value}`) }))}
            onChange={(colour) => board.edit('setNoteColour', { ids: [id], colour })}
          />
          <SelectField
            label={t('list.author')}
            hideLabel
            look="plain"
            value={element.author ?? ''}
            isDisabled={board.readOnly}
            options={[
              { value: '', text: t('list.noAuthor') },
              ...inOrder(participants).map(([value, person]) => ({ value, text: person.name })),
            ]}
            onChange={(author) => board.edit('setNoteAuthor', { ids: [id], author: author === '' ? null : author })}
          />
        </>
      ) : null}
      {board.readOnly || element.locked ? null : (
        <IconButton label={t('list.remove', { name })} onPress={() => board.edit('removeElements', { ids: [id] })}>
          <Trash2 aria-hidden />
        </IconButton>
      )}
    </li>
  );
});

/** Adds a note at the next free space after the last element. */
function addNote(board: Board): void {
  const { model } = board.view;
  const last = model.rectOf(model.readingOrder().at(-1) ?? '') ?? { x: 0, y: 0, width: 0, height: 0 };
  const place = nextFreeInRow({ ...last, ...newNoteSize }, isOccupied(board), board.view.viewport);
  const { colour } = board.store.getState();
  board.edit('addNote', { id: newId(), note: { ...place, text: '', colour, author: null } });
}
