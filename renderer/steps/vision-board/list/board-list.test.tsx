import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createSession, type CommandName, type CommandArgs } from '../../../../workshop/session';
import { OpenSessionProvider } from '../../../document/open-session';
import { Replica } from '../../../document/replica';
import { addTexts, startLanguage } from '../../../shell/i18n';
import type { Board } from '../actions/board';
import { BoardProvider } from '../actions/board-context';
import { BoardModel } from '../model/board-model';
import { visionBoardTexts } from '../texts';
import { BoardList } from './board-list';

/** Number of renders of the field of each note. */
const renders = vi.hoisted(() => new Map<string, number>());
vi.mock('../../../ui/text-field', () => ({
  TextField: ({ label }: { label: string }) => {
    renders.set(label, (renders.get(label) ?? 0) + 1);
    return <textarea aria-label={label} />;
  },
}));

/** A list of three notes. */
async function renderList() {
  await startLanguage('en');
  addTexts('vision-board', visionBoardTexts);
  const options = {
    title: 'Test',
    preset: 'half-day',
    language: 'en',
    today: '2027-03-31',
    newId: () => 'id',
  } as const;
  const now = '2027-03-31T09:00:00.000Z';
  const replica = new Replica({
    session: createSession(options, 'session', now),
    revision: 0,
    savedRevision: 0,
    savedAt: now,
    onRefused: () => undefined,
    send: () => new Promise(() => undefined),
  });
  const model = new BoardModel();
  const slice = () => replica.store.getState().session.steps['vision-board'];
  const edit = <Name extends CommandName<'vision-board'>>(name: Name, args: CommandArgs<'vision-board', Name>) => {
    replica.edit('vision-board', name, args);
    model.update(slice().elements);
  };
  for (const [index, id] of ['one', 'two', 'three'].entries()) {
    const note = { x: index * 300, y: 0, width: 200, height: 200, text: id, colour: 'yellow', author: null } as const;
    edit('addNote', { id, note });
  }
  const board = { view: { model }, readOnly: false, edit, slice: slice() } as unknown as Board;
  render(
    <OpenSessionProvider value={{ key: 'session', replica, readOnly: false, changedOutside: false }}>
      <BoardProvider value={board}>
        <BoardList />
      </BoardProvider>
    </OpenSessionProvider>,
  );
  return { edit };
}

test('an edit of one note renders its row only, a drag none', async () => {
  const { edit } = await renderList();
  const before = new Map(renders);
  expect(before.size).toBe(3);
  renders.clear();
  act(() => edit('setNoteText', { id: 'two', text: 'changed' }));
  expect([...renders.keys()]).toEqual([expect.stringContaining('changed')]);
  renders.clear();
  const [grip] = screen.getAllByTitle('Drag to move it to another area or group');
  // jsdom has no DataTransfer.
  const dataTransfer = { setData: vi.fn<() => void>(), setDragImage: vi.fn<() => void>(), effectAllowed: '' };
  if (grip) fireEvent.dragStart(grip, { dataTransfer });
  expect(dataTransfer.setData).toHaveBeenCalledOnce();
  expect([...renders.keys()]).toEqual([]);
});
