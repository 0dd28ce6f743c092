import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { useReplica } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { focusInNextFrame } from '../../../ui/focus-in-next-frame';
import { useGripDrag } from '../../../ui/use-grip-drag';
import type { Board } from '../actions/board';
import { useBoard } from '../actions/board-context';
import { relationsOf } from '../actions/element-label';
import { isOccupied, newNoteSize, nextFreeInRow } from '../actions/find-free-space';
import { moveToSection } from '../actions/move-to-section';
import { boardSections, type BoardSection } from '../model/board-sections';
import styles from './board-list.module.css';
import { ListRow, type ListTarget } from './list-row';

/** Rows per page; more are shown on demand. */
const pageSize = 200;

const keyOf = ({ id }: BoardSection) => id ?? 'rest';

/** The board in words, for reading and ordering: areas and groups are headings, and elements move between them. */
export function BoardList() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const elements = useReplica(({ session }) => session.steps['vision-board'].elements);
  const groups = useReplica(({ session }) => session.steps['vision-board'].groups);
  const [shown, setShown] = useState(pageSize);
  const [message, setMessage] = useState('');
  // The model is updated before React renders: its reading order matches these elements.
  const sections = useMemo(() => boardSections({ elements, groups }, board.view.model), [board, elements, groups]);

  const titleOf = useCallback(
    ({ kind, title }: BoardSection) => {
      if (kind === 'rest') return t('list.rest');
      return title.trim() === '' ? t('list.unnamed') : title;
    },
    [t],
  );
  const targets = useCallback((): ListTarget[] => {
    const all = sectionsNow(board);
    const rest: BoardSection = { id: null, kind: 'rest', title: '', ids: [] };
    return [...all.filter(({ kind }) => kind !== 'rest'), rest].map((each) => ({
      key: keyOf(each),
      title: titleOf(each),
    }));
  }, [board, titleOf]);
  const move = useCallback(
    (id: string, key: string) => {
      const target = sectionsNow(board).find((each) => keyOf(each) === key);
      moveToSection(board, id, target ?? { id: null, kind: 'rest' });
      setMessage(t('list.moved', { section: target ? titleOf(target) : t('list.rest') }));
      focusInNextFrame(`[data-element="${CSS.escape(id)}"] textarea`, `[data-element="${CSS.escape(id)}"] input`);
    },
    [board, t, titleOf],
  );
  const moveBy = useCallback(
    (id: string, by: -1 | 1) => {
      const keys = targets().map(({ key }) => key);
      const now = sectionsNow(board).find(({ ids }) => ids.includes(id));
      const next = keys[keys.indexOf(now ? keyOf(now) : 'rest') + by];
      if (next !== undefined) move(id, next);
    },
    [board, move, targets],
  );

  const drag = useGripDrag<string>({
    type: 'application/x-leitbild-element',
    row: 'element',
    placeAt: ({ target }) =>
      target instanceof Element ? (target.closest<HTMLElement>('[data-section]')?.dataset['section'] ?? null) : null,
    move: (id, key) => {
      const now = sectionsNow(board).find(({ ids }) => ids.includes(id));
      if (!now || keyOf(now) !== key) move(id, key);
    },
  });

  const visible = firstRows(sections, shown);
  const total = sections.reduce((sum, { ids }) => sum + ids.length, 0);
  const hasHeadings = sections.some(({ kind }) => kind !== 'rest');
  return (
    <div className={styles.list} role="group" aria-label={t('elements')} {...drag.area}>
      {visible.map((section) => {
        const key = keyOf(section);
        const isEmptyPage = section.ids.length === 0 && section.count > 0;
        return isEmptyPage ? null : (
          <section
            key={key}
            className={styles.section}
            aria-label={hasHeadings ? titleOf(section) : t('elements')}
            data-section={key}
            data-over={drag.place === key || undefined}
          >
            {hasHeadings ? (
              <h2>
                {titleOf(section)} <span>{section.count}</span>
              </h2>
            ) : null}
            {section.count === 0 ? <p className={styles.nothing}>{t('list.nothing')}</p> : null}
            <ul aria-label={hasHeadings ? titleOf(section) : t('elements')}>
              {section.ids.map((id) => {
                const element = elements[id];
                return element ? (
                  <ListRow
                    key={id}
                    board={board}
                    id={id}
                    element={element}
                    section={key}
                    targets={targets}
                    onMove={move}
                    onMoveBy={moveBy}
                    grip={drag.grip}
                    {...relationsOf(element, { elements, groups })}
                  />
                ) : null;
              })}
            </ul>
          </section>
        );
      })}
      <p className="visually-hidden" role="status">
        {message}
      </p>
      <div className={styles.foot}>
        {total > shown ? (
          <Button look="quiet" onPress={() => setShown(shown + pageSize)}>
            {t('list.more', { count: total - shown })}
          </Button>
        ) : null}
        {board.readOnly ? null : <Button onPress={() => addNote(board)}>{t('newNote')}</Button>}
      </div>
    </div>
  );
}

const sectionsNow = (board: Board) => boardSections(board.slice, board.view.model);

/** The sections with at most so many rows in all; `count` is the number of rows that a section has. */
function firstRows(sections: readonly BoardSection[], rows: number): (BoardSection & { count: number })[] {
  let before = 0;
  return sections.map((section) => {
    const ids = section.ids.slice(0, Math.max(0, rows - before));
    before += section.ids.length;
    return { ...section, ids, count: section.ids.length };
  });
}

/** Adds a note at the next free space after the last element, and writes in it. */
function addNote(board: Board): void {
  const { model } = board.view;
  const last = model.rectOf(model.readingOrder().at(-1) ?? '') ?? { x: 0, y: 0, width: 0, height: 0 };
  const place = nextFreeInRow({ ...last, ...newNoteSize }, isOccupied(board), board.view.viewport);
  const { colour } = board.store.getState();
  const id = newId();
  board.edit('addNote', { id, note: { ...place, text: '', colour, author: null } });
  focusInNextFrame(`[data-element="${CSS.escape(id)}"] textarea`);
}
