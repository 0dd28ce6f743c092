import { fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderStep } from '../../../test/support/render-step';
import { inOrder } from '../../../workshop/collection';
import { experienceCommands } from '../../../workshop/experience/commands';
import { painPointsCommands as commands } from '../../../workshop/pain-points/commands';
import type { SessionDocument } from '../../../workshop/session-schema';
import { setView, usePainPointsView } from './pain-points-view';

const initial = usePainPointsView.getState();
beforeEach(() => setView(initial));

function prepare({ steps }: SessionDocument): void {
  const slice = steps['pain-points'];
  commands.addPainPoint(slice, { id: 'hold', values: { title: 'On hold', severity: 2, frequency: 5 } });
  commands.addPainPoint(slice, {
    id: 'bill',
    values: { title: 'Bill unclear', severity: 5, frequency: 4, decision: 'now' },
  });
}

const cell = (id: string, column: string) => {
  const found = document.querySelector<HTMLElement>(`[data-row="${id}"] [data-column="${column}"]`);
  if (!found) throw new Error(`No cell ${column} of ${id}`);
  return found;
};
const order = () => [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset['row']);

describe('The list', () => {
  test('takes one pain point after the other with Enter', async () => {
    const { user, saved } = await renderStep('pain-points');
    await user.click(screen.getByRole('button', { name: 'Write the first pain point' }));
    const entry = screen.getByRole('textbox', { name: 'New pain point' });
    await user.type(entry, 'Too slow{Enter}Too dear{Enter}{Enter}');
    expect(Object.values((await saved()).steps['pain-points'].painPoints).map(({ title }) => title)).toEqual([
      'Too slow',
      'Too dear',
    ]);
  });

  test('rates with a digit, and keeps the row where it is while it is sorted', async () => {
    const { user, saved } = await renderStep('pain-points', { prepare });
    await user.click(screen.getByRole('button', { name: 'Severity' }));
    expect(order()).toEqual(['bill', 'hold']);
    cell('bill', 'severity').focus();
    await user.keyboard('1');
    expect(order()).toEqual(['bill', 'hold']);
    await user.keyboard('{Delete}');
    expect((await saved()).steps['pain-points'].painPoints['bill']?.severity).toBeNull();
  });

  test('is filtered by decision and by words', async () => {
    const { user } = await renderStep('pain-points', { prepare });
    await user.type(screen.getByRole('textbox', { name: 'Search pain points' }), 'HOLD');
    expect(order()).toEqual(['hold']);
    setView({ search: '', filter: 'now' });
    await screen.findByText('Bill unclear');
    expect(order()).toEqual(['bill']);
  });

  test('shows everything and changes nothing when it is read-only', async () => {
    const { user, saved } = await renderStep('pain-points', { prepare, readOnly: true });
    expect(screen.queryByRole('textbox', { name: 'New pain point' })).toBeNull();
    cell('bill', 'severity').focus();
    await user.keyboard('1{Delete}');
    fireEvent.click(cell('bill', 'title'));
    expect(within(cell('bill', 'title')).queryByRole('textbox')).toBeNull();
    expect((await saved()).steps['pain-points'].painPoints['bill']?.severity).toBe(5);
  });
});

test.each([
  ['en', 0, 'No pain point yet – 10 to 15 are a good number.'],
  ['en', 1, 'One pain point – 10 to 15 are a good number.'],
  ['de', 0, 'Noch kein Schmerzpunkt – empfohlen sind 10 bis 15.'],
  ['de', 1, 'Ein Schmerzpunkt – empfohlen sind 10 bis 15.'],
  ['de', 30, '30 Schmerzpunkte – empfohlen sind 10 bis 15.'],
] as const)('In %s the count of %i is said in words', async (language, count, text) => {
  await renderStep('pain-points', {
    language,
    prepare: ({ steps }) => {
      const added = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, values: { title: `${index}` } }));
      commands.addPainPoints(steps['pain-points'], { added });
    },
  });
  expect(screen.getByText(text)).toBeTruthy();
});

test('The ranking names ranks and values', async () => {
  setView({ view: 'ranking' });
  await renderStep('pain-points', { prepare });
  const items = within(await screen.findByRole('region', { name: 'Ranking' })).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual(['1.2Bill unclear20', '2.1On hold10']);
});

describe('Touchpoints of the journey', () => {
  const withJourney = (session: SessionDocument) => {
    const { experience, 'pain-points': slice } = session.steps;
    const [phase = ''] = Object.keys(experience.phases);
    for (const [id, title, today] of [
      ['app', 'App', 3],
      ['bill', 'Bill', -4],
      ['call', 'Call', -5],
      ['form', 'Form', -1],
    ] as const) {
      experienceCommands.addTouchpoint(experience, { id, phase, title });
      experienceCommands.updateTouchpoint(experience, { id, change: { today } });
    }
    commands.addPainPoint(slice, { id: 'known', values: { title: 'On hold', origins: { call: true } } });
  };
  const open = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Add from the journey…' }));

  test('become pain points by keyboard in one step of undo: the lowest first, those that are one already are marked', async () => {
    const { user, replica, saved } = await renderStep('pain-points', { prepare: withJourney });
    await open(user);
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      expect.stringMatching(/^3 Call.*already pain point 1/),
      expect.stringMatching(/^2 Bill/),
      expect.stringMatching(/^4 Form/),
      expect.stringMatching(/^1 App/),
    ]);
    const chosen = () => options.map((option) => option.getAttribute('aria-selected'));
    expect(chosen()).toEqual(['false', 'true', 'true', 'false']);
    options[2]?.focus();
    await user.keyboard(' {ArrowDown} ');
    expect(chosen()).toEqual(['false', 'true', 'false', 'true']);
    await user.click(screen.getByRole('button', { name: 'Add 2 pain points' }));
    const added = () => saved().then(({ steps }) => inOrder(steps['pain-points'].painPoints).map(([, each]) => each));
    expect((await added()).map(({ title, placeId, origins }) => [title, placeId, Object.keys(origins)[0]])).toEqual([
      ['On hold', null, 'call'],
      ['Bill', 'bill', 'bill'],
      ['App', 'app', 'app'],
    ]);
    replica.undo('pain-points');
    expect(await added()).toHaveLength(1);
  });

  test('lead to the journey while there are none', async () => {
    const { user } = await renderStep('pain-points');
    await open(user);
    expect(await screen.findByText(/The journey has no touchpoints yet/)).toBeTruthy();
  });
});
