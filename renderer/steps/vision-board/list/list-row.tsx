import { Ellipsis, FolderInput, GripVertical, Palette, Trash2, UserRound } from 'lucide-react';
import i18next from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import { elementText } from '../../../../workshop/vision-board/element-text';
import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { WorkshopFacts } from '../../../../workshop/facts/schema';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { noteColours } from '../../../../workshop/vision-board/terms';
import { useWorkshop } from '../../../document/open-session';
import { ActionMenu, type MenuAction } from '../../../ui/action-menu';
import { TextField } from '../../../ui/text-field';
import type { GripDrag } from '../../../ui/use-grip-drag';
import type { Board } from '../actions/board';
import { elementLabel, type ElementRelations } from '../actions/element-label';
import styles from './board-list.module.css';

/** The sections that an element can move to. */
export interface ListTarget {
  key: string;
  title: string;
}

interface ListRowProps extends ElementRelations {
  board: Board;
  id: string;
  element: BoardElement;
  /** Key of the section it is in. */
  section: string;
  /** Returns the sections, when the menu opens. */
  targets: () => readonly ListTarget[];
  onMove: (id: string, section: string) => void;
  onMoveBy: (id: string, by: -1 | 1) => void;
  grip: GripDrag<string>['grip'];
}

/** An element in words. Memoised: typing must not render two hundred rows. */
export const ListRow = memo(function ListRow({
  board,
  id,
  element,
  section,
  targets,
  onMove,
  onMoveBy,
  grip,
  ...relations
}: ListRowProps) {
  const { t } = useTranslation('vision-board');
  const author = element.type === 'note' ? element.author : null;
  const authorName = useWorkshop(({ participants }) => (author === null ? '' : (participants[author]?.name ?? '')));
  const participants = useWorkshop((facts) => facts.participants);
  const name = elementLabel(element, relations);
  const isPicture = element.type === 'picture';
  const isFixed = board.readOnly || element.locked;
  const hasText = element.type !== 'line' && element.type !== 'drawing' && !isHidden(element);
  const canMove = !isFixed && element.type !== 'connector';
  const setText = (text: string) => {
    const undo = { merge: `list:${id}` };
    if (element.type === 'note') board.edit('setNoteText', { id, text }, { undo });
    else if (isPicture) board.edit('setAltText', { id, alt: text }, { undo });
    else board.edit('setElementText', { id, text }, { undo });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !canMove) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMoveBy(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  const actions = () =>
    rowActions({ board, id, element, section, targets: canMove ? targets() : [], onMove, participants });

  return (
    <li
      className={styles.row}
      data-element={id}
      data-colour={element.type === 'note' ? element.colour : undefined}
      onKeyDownCapture={onKeyDown}
    >
      {canMove ? (
        <span className={styles.grip} title={t('list.drag')} {...grip}>
          <GripVertical aria-hidden />
        </span>
      ) : (
        <span />
      )}
      {element.type === 'note' ? (
        <span className={styles.swatch} aria-hidden />
      ) : (
        <span className={styles.kind}>{t(`kinds.${element.type}`)}</span>
      )}
      {hasText ? (
        <TextField
          label={name}
          hideLabel
          look="plain"
          multiline={element.type === 'note' || element.type === 'text' || element.type === 'shape'}
          value={elementText(element)}
          example={isPicture ? t('emptyPicture') : t('noText')}
          isReadOnly={isFixed}
          onChange={setText}
        />
      ) : (
        <span>{name}</span>
      )}
      <span className={styles.author}>{authorName}</span>
      {isFixed ? null : (
        <ActionMenu label={t('list.actions', { name })} icon={<Ellipsis aria-hidden />} actions={actions} />
      )}
    </li>
  );
});

interface RowActionsOptions {
  board: Board;
  id: string;
  element: BoardElement;
  section: string;
  targets: readonly ListTarget[];
  onMove: (id: string, section: string) => void;
  participants: WorkshopFacts['participants'];
}

function rowActions({ board, id, element, section, targets, onMove, participants }: RowActionsOptions): MenuAction[] {
  const t = i18next.getFixedT(null, 'vision-board');
  const others = targets.filter(({ key }) => key !== section);
  return [
    ...(others.length === 0
      ? []
      : [
          {
            id: 'move',
            text: t('list.moveTo'),
            icon: <FolderInput />,
            choices: others.map(({ key, title }) => ({ id: key, text: title, onAction: () => onMove(id, key) })),
          },
        ]),
    ...(element.type === 'note'
      ? [
          {
            id: 'colour',
            text: t('colour'),
            icon: <Palette />,
            choices: noteColours.map((colour) => ({
              id: colour,
              text: t(`colours.${colour}`),
              onAction: () => board.edit('setNoteColour', { ids: [id], colour }),
            })),
          },
          {
            id: 'author',
            text: t('list.author'),
            icon: <UserRound />,
            choices: [
              { id: '-', text: t('list.noAuthor'), onAction: () => setAuthor(null) },
              ...inOrder(participants).map(([person, { name }]) => ({
                id: person,
                text: name,
                onAction: () => setAuthor(person),
              })),
            ],
          },
        ]
      : []),
    {
      id: 'remove',
      text: t('remove'),
      icon: <Trash2 />,
      danger: true,
      onAction: () => board.edit('removeElements', { ids: [id] }),
    },
  ];

  function setAuthor(author: string | null) {
    board.edit('setNoteAuthor', { ids: [id], author });
  }
}
