import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderStep } from '../../../../test/support/render-step';
import { experienceCommands as commands } from '../../../../workshop/experience/commands';
import type { SessionDocument } from '../../../../workshop/session-schema';
import { useJourneyView } from '../journey-view';

beforeEach(() => useJourneyView.setState({ view: 'map' }));

/** Two phases with two touchpoints and one; a third phase is empty. */
function prepare({ steps: { experience } }: SessionDocument): void {
  experience.phases = {};
  for (const [id, name] of [
    ['use', 'Use'],
    ['leave', 'Leave'],
    ['later', 'Later'],
  ] as const)
    commands.addPhase(experience, { id, name });
  commands.addTouchpoint(experience, { id: 'bill', phase: 'use', title: 'First bill' });
  commands.addTouchpoint(experience, { id: 'call', phase: 'use', title: 'Call' });
  commands.addTouchpoint(experience, { id: 'exit', phase: 'leave', title: 'Exit' });
  commands.updateTouchpoint(experience, { id: 'bill', change: { does: 'Opens it', today: -3 } });
}

const map = () => screen.getByRole('grid', { name: 'Customer journey' });
const cell = (stop: string, field: string) => {
  const found = map().querySelector<HTMLElement>(`[data-cell="${stop} ${field}"]`);
  if (!found) throw new Error(`No cell ${stop} ${field}`);
  return found;
};

describe('The map', () => {
  test('has phases across, touchpoints below them, and a row for each kind of fact', async () => {
    await renderStep('experience', { prepare });
    const rows = within(map()).getAllByRole('row');
    expect(rows).toHaveLength(11);
    expect(within(map()).getByDisplayValue('Leave')).toBeTruthy();
    expect(rows[1]?.textContent).toBe('Touchpoint1First bill2Call3ExitNo touchpoint yet');
    expect(rows[2]?.textContent).toBe('What the customer doesOpens it–––');
  });

  test('is edited as a spreadsheet: typing, Tab, Enter and Escape', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    const touchpoints = async () => (await saved()).steps.experience.touchpoints;
    cell('bill', 'title').focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cell('bill', 'does'));
    // Typing continues the text that is there.
    await user.keyboard('{Enter} slowly{Tab}Waits{Shift>}{Enter}{/Shift}Waits again{Enter}Why?{Escape}');
    expect((await touchpoints())['bill']?.does).toBe('Opens it slowly');
    expect((await touchpoints())['call']).toMatchObject({ does: 'Waits\nWaits again', thinks: 'Why?' });
    expect(document.activeElement).toBe(cell('call', 'thinks'));
  });

  test('scores are typed on the cell, and Alt moves on while a cell is edited', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    cell('bill', 'title').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(cell('bill', 'today'));
    await user.keyboard('{Enter}4{Alt>}{ArrowRight}{/Alt}2');
    expect((await saved()).steps.experience.touchpoints).toMatchObject({ bill: { today: 4 }, call: { today: 2 } });
  });

  test('a click edits a cell, and a touchpoint that is added gets its title', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    await user.click(cell('exit', 'channel'));
    await user.keyboard('Letter');
    await user.click(screen.getByRole('button', { name: 'Touchpoint in Later' }));
    await user.keyboard('A year after');
    const { touchpoints } = (await saved()).steps.experience;
    expect(touchpoints['exit']?.channel).toBe('Letter');
    expect(Object.values(touchpoints).find(({ phase }) => phase === 'later')?.title).toBe('A year after');
  });

  test('a touchpoint is moved and deleted by the menu of its column', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    await user.click(cell('bill', 'does'));
    await user.click(screen.getByRole('button', { name: 'Actions for First bill' }));
    await user.click(screen.getByRole('menuitem', { name: 'Later' }));
    expect(within(map()).getAllByRole('row')[1]?.textContent).toContain('1Call2First bill');
    await user.click(screen.getByRole('button', { name: 'Actions for First bill' }));
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
    expect((await saved()).steps.experience.touchpoints).not.toHaveProperty('bill');
  });

  test('for the room it has fewer rows', async () => {
    const { user } = await renderStep('experience', { prepare });
    await user.click(screen.getByRole('radio', { name: 'Map for the room' }));
    expect(within(map()).getAllByRole('row')).toHaveLength(6);
  });

  test('only shows a session that is only viewed', async () => {
    const { user, saved } = await renderStep('experience', { prepare, readOnly: true });
    await user.click(cell('bill', 'does'));
    await user.keyboard('{Enter}x');
    expect(within(cell('bill', 'does')).queryByRole('textbox')).toBeNull();
    expect((await saved()).steps.experience.touchpoints['bill']?.does).toBe('Opens it');
  });

  test('pictures of a touchpoint are described and removed', async () => {
    const { user, saved } = await renderStep('experience', {
      prepare: (session) => {
        prepare(session);
        const asset = `${'a'.repeat(64)}.png`;
        commands.addTouchpointPicture(session.steps.experience, { touchpoint: 'bill', id: 'page', asset });
      },
    });
    const pictures = async () => (await saved()).steps.experience.touchpoints['bill']?.pictures;
    expect(screen.getByRole('img', { name: 'Picture for First bill' })).toBeTruthy();
    await user.click(cell('bill', 'pictures'));
    await user.type(screen.getByRole('textbox', { name: 'What the picture shows' }), 'Page one');
    expect((await pictures())?.['page']?.alt).toBe('Page one');
    await user.click(screen.getByRole('button', { name: 'Remove picture: Page one' }));
    expect(await pictures()).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await pictures())?.['page']?.alt).toBe('Page one');
  });
});

test('A journey without phases says what a map is made of', async () => {
  await renderStep('experience', { prepare: ({ steps }) => void (steps.experience.phases = {}) });
  expect(screen.getByText(/^A map is made of touchpoints/)).toBeTruthy();
});
