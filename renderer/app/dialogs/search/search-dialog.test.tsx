import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { produce } from 'immer';
import { beforeEach, expect, test, vi } from 'vitest';
import { exampleSession } from '../../../../test/fixtures/example-session';
import { openPlace } from '../../../../test/support/open-place';
import type { SessionDocument } from '../../../../workshop/session-schema';
import { useAppearance } from '../../../shell/appearance';
import { startLanguage } from '../../../shell/i18n';
import type { Landing } from '../../../shell/land-on-item';
import { useWindowState } from '../../../shell/window-state';
import { stepScreens } from '../../../steps/step-screens';
import { provideScreens } from '../../screens';
import { useRecentQueries } from './recent-queries';
import { SearchDialog } from './search-dialog';

vi.mock('../../../bridge', () => ({ request: {}, on: () => () => undefined }));
const landed = vi.hoisted(() => ({ on: [] as unknown[] }));
vi.mock('../../../shell/land-on-item', () => ({ landOnItem: (landing: Landing) => void landed.on.push(landing) }));

const at = '2027-03-31T09:00:00Z';

function prepared(): SessionDocument {
  return produce(exampleSession(), ({ workshop, steps }) => {
    const parked = { owner: '', outcome: 'open', resultId: null, due: '', step: 'kickoff', at } as const;
    for (let index = 0; index < 9; index++) {
      workshop.parkingLot[`p${index}`] = { ...parked, order: `a${index}`, text: `Wärmepumpe ${index}` };
    }
    workshop.sayings = { s1: { order: 'a0', step: 'intent', text: 'Die Wärmepumpe summt', at } };
    const note = Object.values(steps['vision-board'].elements).find(({ type }) => type === 'note');
    if (note?.type === 'note') Object.assign(note, { text: 'Waermepumpen für alle', hidden: true });
  });
}

beforeEach(async () => {
  await startLanguage('en');
  useAppearance.setState({ language: 'en' });
  provideScreens(async () => Promise.reject(new Error('not needed here')), stepScreens);
  landed.on = [];
  useRecentQueries.setState({ queries: [] });
  useWindowState.setState({ step: 'closing' });
});

function open(session = prepared()) {
  const onClose = vi.fn<() => void>();
  render(<SearchDialog place={openPlace(session)} onClose={onClose} />);
  return { onClose, user: userEvent.setup(), field: screen.getByRole('combobox') };
}

const frame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));

test('Results are grouped by step, the current one first, with kind, marked words and what is hidden', async () => {
  const { user, field } = open();
  await user.type(field, 'wärmepumpe');
  expect(screen.getByRole('status').textContent).toBe('11 results');
  const groups = screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
  expect(groups[0]).toBe('Closing, 9 results');
  expect(new Set(groups.slice(1))).toEqual(new Set(['Strategic intent, 1 result', 'Vision board, 1 result']));
  const note = screen.getByRole('option', { name: /hidden/ });
  expect(note.textContent).toContain('Note');
  expect(within(note).getByText('Waermepumpe').tagName).toBe('MARK');
});

test('Arrow keys go through the results, more of a step are shown on request, and Enter goes to the item', async () => {
  const { user, field, onClose } = open();
  await user.type(field, 'wärmepumpe');
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
  expect(active()).toContain('Wärmepumpe 0');
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(active()).toContain('Wärmepumpe 1');
  await user.click(screen.getByRole('option', { name: /Show 3 more results in “Closing”/ }));
  expect(screen.getAllByRole('option')).toHaveLength(11);
  await user.keyboard('{Enter}');
  await frame();
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(landed.on).toEqual([{ step: 'closing', id: 'p1', kind: 'parked', text: 'Wärmepumpe 1', match: 'Wärmepumpe' }]);
  expect(useRecentQueries.getState().queries).toEqual(['wärmepumpe']);
});

test('What was said from the empty chair is shown in its drawer', async () => {
  const { user, field } = open();
  await user.type(field, 'summt{Enter}');
  await frame();
  expect(useWindowState.getState().drawer).toBe('emptyChair');
  expect(landed.on).toMatchObject([{ step: 'intent', id: 's1', kind: 'saying' }]);
});

test('Without a query it teaches, and offers what was searched for before', async () => {
  useRecentQueries.setState({ queries: ['summt'] });
  const { user } = open();
  expect(screen.getByText(/Searches everything written today/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'summt' }));
  expect(screen.getByRole('status').textContent).toBe('1 result');
});

test('Without a result it says what was searched, and offers the nearest word', async () => {
  const { user, field } = open();
  await user.type(field, 'wärmepmupe');
  expect(screen.getByRole('status').textContent).toBe('Nothing found for “wärmepmupe”.');
  expect(screen.getByText(/All \d+ entries of the workshop were searched/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Did you mean “Wärmepumpe”?' }));
  expect(screen.getAllByRole('option').length).toBeGreaterThan(5);
});
