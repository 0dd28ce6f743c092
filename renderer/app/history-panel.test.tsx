import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { exampleSession } from '../../test/fixtures/example-session';
import { openPlace } from '../../test/support/open-place';
import { OpenSessionProvider } from '../document/open-session';
import { useAppearance } from '../shell/appearance';
import { addTexts, startLanguage } from '../shell/i18n';
import { useScreenUndo } from '../shell/undo-redo';
import { useWindowState, type SessionPlace } from '../shell/window-state';
import { workshopTexts } from '../shell/workshop-texts';
import { closingTexts } from '../steps/closing/texts';
import { ToastRegion } from '../ui/toast';
import { HistoryPanel } from './history-panel';

vi.hoisted(() => vi.stubGlobal('navigator', { ...navigator, platform: 'Linux' }));
vi.mock('../bridge', () => ({ request: {}, on: () => () => undefined }));

beforeEach(async () => {
  await startLanguage('en');
  useAppearance.setState({ language: 'en' });
  addTexts('workshop', workshopTexts);
  addTexts('closing', closingTexts);
  useScreenUndo.setState({ own: null });
});

function open(place = openPlace(exampleSession())): SessionPlace {
  useWindowState.setState({ step: 'closing' });
  render(
    <OpenSessionProvider value={place}>
      <HistoryPanel />
      <ToastRegion label="Notices" closeLabel="Close notice" />
    </OpenSessionProvider>,
  );
  return place;
}

const add = ({ replica }: SessionPlace, text: string) =>
  act(() => replica.edit('closing', 'addImprovement', { id: text.toLowerCase(), text }));
const improvements = ({ replica }: SessionPlace) =>
  Object.values(replica.store.getState().session.steps.closing.improvements).map(({ text }) => text);
const rows = () => within(screen.getByRole('list')).getAllByRole('button');
const current = () => rows().findIndex((row) => row.getAttribute('aria-current') === 'step');

test('Edits are listed with label, words and time, the newest on top, and a click goes to the state after one', async () => {
  const user = userEvent.setup();
  const place = open();
  const before = improvements(place);
  expect(screen.getByText(/Nothing has been changed in “Closing”/)).toBeTruthy();
  for (const text of ['One', 'Two', 'Three', 'Four']) add(place, text);
  expect(rows().map((row) => /One|Two|Three|Four|opened/.exec(row.textContent)?.[0])).toEqual([
    'Four',
    'Three',
    'Two',
    'One',
    'opened',
  ]);
  expect(rows()[0]?.textContent).toMatch(/this minute, \d\d:\d\d/);
  expect(current()).toBe(0);

  await user.click(screen.getByRole('button', { name: /One/ }));
  expect(improvements(place)).toEqual([...before, 'One']);
  expect(current()).toBe(3);
  expect(rows().filter((row) => row.textContent.includes('undone'))).toHaveLength(3);
  expect(screen.getByText(/^Back to: /)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: /Three/ }));
  expect(improvements(place)).toEqual([...before, 'One', 'Two', 'Three']);
  await user.click(within(screen.getByLabelText('Notices')).getByRole('button', { name: 'Undo' }));
  expect(improvements(place)).toEqual([...before, 'One']);
});

test('Arrow keys and Enter choose, down to the beginning', async () => {
  const user = userEvent.setup();
  const place = open();
  const before = improvements(place);
  add(place, 'One');
  add(place, 'Two');
  act(() => rows()[0]?.focus());
  await user.keyboard('{ArrowDown}{End}{Enter}');
  expect(improvements(place)).toEqual(before);
  expect(document.activeElement?.textContent).toContain('As the workshop was opened');
  await user.keyboard('{Home}{Enter}');
  expect(improvements(place)).toEqual([...before, 'One', 'Two']);
});

test('A new edit withdraws the way back, and drops what was undone', async () => {
  const user = userEvent.setup();
  const place = open();
  add(place, 'One');
  add(place, 'Two');
  await user.click(screen.getByRole('button', { name: /One/ }));
  add(place, 'Three');
  expect(within(screen.getByLabelText('Notices')).queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(rows().map((row) => /One|Two|Three|opened/.exec(row.textContent)?.[0])).toEqual(['Three', 'One', 'opened']);
});

test('All steps are read, and each leads to its own history', async () => {
  const user = userEvent.setup();
  const place = open();
  add(place, 'One');
  act(() => place.replica.edit('workshop', 'updateDetails', { change: { place: 'Halle 3' } }));
  await user.click(screen.getByText('All steps'));
  const names = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect([...names].sort()).toEqual(['Closing', 'Kick-off']);
  expect(within(screen.getAllByRole('list')[0] ?? document.body).queryAllByRole('button')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Show the history of “Kick-off”' }));
  expect(useWindowState.getState().step).toBe('kickoff');
  expect(screen.getByRole('list', { name: /Kick-off/ })).toBeTruthy();
});

test('The press release says that its text has an undo of its own, and offers that', async () => {
  const user = userEvent.setup();
  open();
  const run = vi.fn<(direction: 'undo' | 'redo') => void>();
  act(() => useWindowState.setState({ step: 'press-release' }));
  expect(screen.getByText(/Typing in the press release itself is not in this list.*Ctrl Z/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo in the text' })).toBeNull();
  const label = { slice: 'press-release', command: 'writeParts' } as const;
  act(() => useScreenUndo.setState({ own: { run, undo: label, redo: null } }));
  await user.click(screen.getByRole('button', { name: 'Undo in the text' }));
  expect(run).toHaveBeenCalledWith('undo');
  expect(screen.getByRole('button', { name: 'Redo in the text' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Open earlier versions' }));
  expect(useWindowState.getState().dialog).toBe('snapshots');
});

test('In a session that is read-only nothing can be chosen', () => {
  const place = openPlace(exampleSession(), { readOnly: true });
  add(place, 'One');
  open(place);
  expect(rows().every((row) => row.hasAttribute('disabled'))).toBe(true);
});
