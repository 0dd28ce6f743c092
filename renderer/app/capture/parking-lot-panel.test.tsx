import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderInSession } from '../../../test/support/render-step';
import { inOrder } from '../../../workshop/collection';
import { workshopFactsCommands as commands } from '../../../workshop/facts/commands';
import type { SessionDocument } from '../../../workshop/session-schema';
import { openDrafts } from '../../shell/drafts';
import { useWindowState } from '../../shell/window-state';
import { ParkingLotPanel } from './parking-lot-panel';

const at = '2027-03-31T09:00:00.000Z';

function fill({ workshop }: SessionDocument): void {
  commands.addParked(workshop, { id: 'heating', step: 'experience', text: 'District heating?', owner: 'IT', at });
  commands.addParked(workshop, { id: 'name', step: 'vision-board', text: 'A name for the app?', at });
  commands.addParked(workshop, { id: 'data', step: 'roadmap', text: 'Consent?', at });
  commands.settleParked(workshop, { id: 'name', outcome: 'dropped', resultId: null });
  commands.addDecision(workshop, { id: 'tariffs', step: 'roadmap', text: 'Three tariffs', at });
}

const texts = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^(Topic|Decision) \d/ });
const values = () => texts().map(({ value }) => value);

beforeEach(() => openDrafts({}, async () => undefined));

test('Topics are shown with their step, filtered by what is open, and moved among those', async () => {
  const { user, saved } = await renderInSession('intent', ParkingLotPanel, { prepare: fill });
  expect(values()).toEqual(['District heating?', 'A name for the app?', 'Consent?']);
  expect(screen.getByRole('status').textContent).toBe('2 topics are open');
  await user.click(screen.getByRole('checkbox', { name: 'Open only' }));
  expect(values()).toEqual(['District heating?', 'Consent?']);
  await user.click(screen.getByRole('button', { name: 'Actions: Consent?' }));
  await user.click(screen.getByRole('menuitem', { name: 'Move up' }));
  expect(values()).toEqual(['Consent?', 'District heating?']);
  expect(inOrder((await saved()).workshop.parkingLot).map(([id]) => id)).toEqual(['data', 'heating', 'name']);
  await user.click(screen.getByRole('button', { name: 'Go to Experience & emotions' }));
  expect(useWindowState.getState().step).toBe('experience');
});

test('A topic is decided, and the decision is taken back with its words', async () => {
  const { user, saved, replica } = await renderInSession('intent', ParkingLotPanel, { prepare: fill });
  await user.click(screen.getByRole('button', { name: 'Actions: District heating?' }));
  await user.click(screen.getByRole('menuitem', { name: 'This is decided' }));
  await user.click(screen.getByText('Decided (2)', { ignore: 'label' }));
  expect(values()).toEqual(['Three tariffs', 'District heating?']);
  await user.type(texts()[1] ?? document.body, ' Yes.');
  await user.click(screen.getByRole('button', { name: 'Actions: District heating? Yes.' }));
  await user.click(screen.getByRole('menuitem', { name: 'Back to the parking lot' }));
  const { decisions, parkingLot } = (await saved()).workshop;
  expect(Object.keys(decisions)).toEqual(['tariffs']);
  expect(parkingLot['heating']).toMatchObject({ text: 'District heating? Yes.', outcome: 'open', owner: 'IT' });
  act(() => void replica.undo('intent'));
  expect(Object.keys((await saved()).workshop.decisions)).toHaveLength(2);
});

test('A topic that goes on the roadmap is one edit, is shown there, and stays when it is opened again', async () => {
  const { user, saved, replica } = await renderInSession('intent', ParkingLotPanel, { prepare: fill });
  const choose = async (outcome: string) => {
    await user.click(screen.getByRole('button', { name: /What becomes of it: District heating/ }));
    await user.click(screen.getByRole('option', { name: outcome }));
  };
  await choose('On the roadmap');
  const { workshop, steps } = await saved();
  const [[id, initiative] = []] = inOrder(steps.roadmap.initiatives);
  expect(initiative).toMatchObject({ title: 'District heating?', owner: 'IT', horizon: 'later' });
  expect(workshop.parkingLot['heating']).toMatchObject({ outcome: 'initiative', resultId: id });
  act(() => void replica.undo('intent'));
  expect((await saved()).steps.roadmap.initiatives).toEqual({});
  expect((await saved()).workshop.parkingLot['heating']?.outcome).toBe('open');
  act(() => void replica.redo('intent'));
  await choose('Open');
  expect(screen.getByText(/The initiative stays on the roadmap/)).toBeDefined();
  expect(Object.keys((await saved()).steps.roadmap.initiatives)).toEqual([id]);
});

test('A topic is deleted with undo, and the empty lists say what belongs there', async () => {
  const prepare = ({ workshop }: SessionDocument) =>
    commands.addParked(workshop, { id: 'only', step: 'intent', text: 'Only one', at });
  const { user, saved } = await renderInSession('intent', ParkingLotPanel, { prepare });
  await user.click(screen.getByRole('button', { name: 'Actions: Only one' }));
  await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
  expect(screen.getByText(/Nothing is parked yet.*Ctrl Shift P/)).toBeDefined();
  await user.click(within(screen.getByRole('region', { name: 'Notices' })).getByRole('button', { name: 'Undo' }));
  expect(Object.keys((await saved()).workshop.parkingLot)).toEqual(['only']);
  await user.click(screen.getByText('Decided (0)', { ignore: 'label' }));
  expect(screen.getByText(/No decisions yet/)).toBeDefined();
});
