import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderStep } from '../../../test/support/render-step';
import { experienceCommands as commands } from '../../../workshop/experience/commands';
import { journey } from '../../../workshop/experience/moments';
import type { SessionDocument } from '../../../workshop/session-schema';

const button = (name: string) => screen.getByRole('button', { name });
const score = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });

/** One phase with two touchpoints, and one emotion to evoke. */
function prepare({ steps: { experience } }: SessionDocument): void {
  experience.phases = {};
  commands.addPhase(experience, { id: 'use', name: 'Use' });
  commands.addTouchpoint(experience, { id: 'bill', phase: 'use', title: 'First bill' });
  commands.addTouchpoint(experience, { id: 'call', phase: 'use', title: 'Call' });
  commands.updateTouchpoint(experience, { id: 'bill', change: { today: -3 } });
  commands.addTargetEmotion(experience, { id: 'relief', kind: 'evoke', emotion: 'relieved' });
}

function withTwoPhases(session: SessionDocument): void {
  prepare(session);
  commands.addPhase(session.steps.experience, { id: 'leave', name: 'Leave' });
}

describe('A score', () => {
  test('is typed, and anything else than a whole number from -5 to 5 is ignored or limited', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    const today = async () => (await saved()).steps.experience.touchpoints['bill']?.today;
    await user.type(score('First bill, Today'), '4', { initialSelectionStart: 0, initialSelectionEnd: 9 });
    expect(await today()).toBe(4);
    await user.clear(score('First bill, Today'));
    expect(await today()).toBeNull();
    await user.type(score('First bill, Today'), 'x9');
    expect(await today()).toBeNull();
    await user.clear(score('First bill, Today'));
    await user.type(score('First bill, Today'), '9');
    expect(await today()).toBe(5);
  });

  test('changes by arrow keys, starting from zero when it is empty', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    await user.click(score('Call, Target'));
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    expect((await saved()).steps.experience.touchpoints['call']?.target).toBe(1);
    expect(score('Call, Target').getAttribute('aria-valuenow')).toBe('1');
  });

  test('changes by its buttons up to the ends of the scale', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    await user.click(button('First bill, Today: lower'));
    await user.click(button('First bill, Today: lower'));
    expect((await saved()).steps.experience.touchpoints['bill']?.today).toBe(-5);
    expect(button('First bill, Today: lower')).toHaveProperty('disabled', true);
  });

  test('is a point of the curve, which arrow keys move', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    const point = screen.getByRole('slider', { name: 'First bill, Today' });
    point.focus();
    await user.keyboard('{ArrowUp}');
    expect((await saved()).steps.experience.touchpoints['bill']?.today).toBe(-2);
    expect(score('First bill, Today').value).toBe('−2');
  });
});

describe('Target emotions', () => {
  test('are limited to three of a kind', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    await user.click(button('An emotion to evoke'));
    await user.click(button('An emotion to evoke'));
    expect(screen.queryByRole('button', { name: 'An emotion to evoke' })).toBeNull();
    expect(button('An emotion to avoid')).toBeTruthy();
    expect(Object.keys((await saved()).steps.experience.targetEmotions)).toHaveLength(3);
  });

  test('are tied to a moment and a proof', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    const card = within(screen.getByRole('group', { name: 'relieved' }));
    await user.click(card.getByRole('button', { name: /Touchpoint$/ }));
    await user.click(screen.getByRole('option', { name: '2 Call' }));
    await user.type(card.getByRole('textbox', { name: 'How we will see it' }), 'Fewer calls.');
    expect((await saved()).steps.experience.targetEmotions['relief']).toMatchObject({
      touchpoint: 'call',
      proof: 'Fewer calls.',
    });
  });

  test('can be another word than the offered ones', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    const name = screen.getByRole('combobox', { name: 'Emotion' });
    await user.clear(name);
    await user.type(name, 'at home');
    expect((await saved()).steps.experience.targetEmotions['relief']?.emotion).toBe('at home');
  });

  test('are removed at once, with an offer to undo, and the focus moves to the button that adds one', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    await user.click(button('Remove relieved'));
    expect((await saved()).steps.experience.targetEmotions).toEqual({});
    await waitFor(() => expect(document.activeElement).toBe(button('An emotion to evoke')));
    expect(screen.getByText('“relieved” has been deleted.')).toBeTruthy();
    await user.click(button('Undo'));
    expect(screen.getByRole('group', { name: 'relieved' })).toBeTruthy();
    expect((await saved()).steps.experience.targetEmotions['relief']?.emotion).toBe('relieved');
  });
});

describe('The journey', () => {
  test('goes on with the next touchpoint after Enter in a title', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    await user.click(button('Touchpoint'));
    await user.keyboard('Meter{Enter}Invoice');
    const titles = Object.values((await saved()).steps.experience.touchpoints).map(({ title }) => title);
    expect(titles).toEqual(['First bill', 'Call', 'Meter', 'Invoice']);
  });

  test('moves a touchpoint by keys within its phase and into the next one, and says where it is', async () => {
    const { user, saved } = await renderStep('experience', { prepare: withTwoPhases });
    const phases = async () =>
      journey((await saved()).steps.experience).flatMap(({ id, stops }) => stops.map((stop) => `${id} ${stop.id}`));
    await user.click(screen.getByDisplayValue('First bill'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await phases()).toEqual(['use call', 'use bill']);
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await phases()).toEqual(['use call', 'leave bill']);
    expect(screen.getByText('Touchpoint 2, phase “Leave”')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toHaveProperty('value', 'First bill'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await phases()).toEqual(['use call', 'leave bill']);
  });

  test('moves a touchpoint to another phase by its menu', async () => {
    const { user, saved } = await renderStep('experience', { prepare: withTwoPhases });
    await user.click(button('Actions for Call'));
    screen.getByRole('menuitem', { name: 'To another phase' }).focus();
    await user.keyboard('{ArrowRight}');
    await user.click(await screen.findByRole('menuitem', { name: 'Leave' }));
    expect((await saved()).steps.experience.touchpoints['call']?.phase).toBe('leave');
  });

  test('adds no second empty touchpoint by a second Enter', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    await user.click(button('Touchpoint'));
    await user.keyboard('{Enter}{Enter}');
    expect(Object.keys((await saved()).steps.experience.touchpoints)).toHaveLength(3);
  });

  test('has a touchpoint for each line of a list that is pasted into an empty title, and one undo takes the list back', async () => {
    const { user, saved, replica } = await renderStep('experience', { prepare });
    await user.click(button('Touchpoint'));
    await user.paste('● Contract\n● Letter\n● Second letter');
    const titles = async () => Object.values((await saved()).steps.experience.touchpoints).map(({ title }) => title);
    expect(await titles()).toEqual(['First bill', 'Call', 'Contract', 'Letter', 'Second letter']);
    replica.undo('experience');
    expect(await titles()).toEqual(['First bill', 'Call', '']);
  });

  test('deletes a touchpoint by its menu, and the focus moves to the neighbour', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    await user.click(button('Actions for First bill'));
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
    expect(Object.keys((await saved()).steps.experience.touchpoints)).toEqual(['call']);
    await waitFor(() => expect(document.activeElement).toHaveProperty('value', 'Call'));
    await user.click(button('Undo'));
    expect(Object.keys((await saved()).steps.experience.touchpoints).sort()).toEqual(['bill', 'call']);
  });

  test('deletes a phase with its touchpoints, and undo brings all of it back', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    const before = (await saved()).steps.experience;
    await user.click(button('Actions for Use'));
    await user.click(screen.getByRole('menuitem', { name: 'Delete phase' }));
    expect(screen.getByText('“Use” and 2 touchpoints have been deleted.')).toBeTruthy();
    expect((await saved()).steps.experience).toMatchObject({ phases: {}, touchpoints: {} });
    await user.click(button('Undo'));
    expect((await saved()).steps.experience).toEqual(before);
  });
});

test('read-only, the experience shows its content and no tools', async () => {
  const { user, saved } = await renderStep('experience', { prepare, readOnly: true });
  const before = await saved();
  expect(screen.queryByRole('button', { name: /^(Add|Remove|Actions|An emotion|Touchpoint)/ })).toBeNull();
  expect(button('First bill, Today: lower')).toHaveProperty('disabled', true);
  await user.type(score('First bill, Today'), '4{ArrowUp}');
  screen.getByRole('slider', { name: 'First bill, Today' }).focus();
  await user.keyboard('{ArrowUp}');
  expect(await saved()).toBe(before);
});

describe('The six wishes', () => {
  // jsdom does not know that the cells of a grid are grid cells.
  const cell = (name: RegExp) => screen.getByRole('cell', { name });

  test('are rated by arrow keys and digits, and the weakest are named', async () => {
    const { user, saved } = await renderStep('experience', { prepare: withTwoPhases });
    const wishes = async (phase: string) => (await saved()).steps.experience.phases[phase]?.wishes;
    cell(/^As simple as possible, Use/).focus();
    await user.keyboard('2{ArrowRight}1{ArrowDown}{ArrowDown}9{ArrowUp}3');
    expect(await wishes('use')).toMatchObject({ simple: 2 });
    expect(await wishes('leave')).toMatchObject({ simple: 1, convenient: 3, solution: null });
    expect(cell(/^Convenient access, Leave: 3, fully fulfilled$/)).toBe(document.activeElement);
    expect(screen.getByText(/Least fulfilled today is “As simple as possible”, 1.5 of 3/)).toBeTruthy();
    await user.keyboard('{Delete}{Home}');
    expect(await wishes('leave')).toMatchObject({ convenient: null });
    expect(cell(/^Convenient access, Use: not rated$/)).toBe(document.activeElement);
  });

  test('are rated by a click on a number, and a second click removes the rating', async () => {
    const { user, saved } = await renderStep('experience', { prepare });
    const choice = () => {
      const found = cell(/^Fast, Use/).querySelector('[data-rating="1"]');
      if (!found) throw new Error('No numbers to choose from');
      return found;
    };
    await user.click(choice());
    expect((await saved()).steps.experience.phases['use']?.wishes.fast).toBe(1);
    await user.click(choice());
    expect((await saved()).steps.experience.phases['use']?.wishes.fast).toBeNull();
  });

  test('cannot be rated in a session that is only viewed', async () => {
    const { user, saved } = await renderStep('experience', { prepare, readOnly: true });
    cell(/^Fast, Use/).focus();
    await user.keyboard('1');
    expect((await saved()).steps.experience.phases['use']?.wishes.fast).toBeNull();
  });
});

describe('The peak-end lens', () => {
  const prepareScores = (session: SessionDocument) => {
    prepare(session);
    commands.updateTouchpoint(session.steps.experience, { id: 'call', change: { today: -1, target: 4 } });
  };

  test('shows most intense and last moment beside the mean, for today and target', async () => {
    await renderStep('experience', { prepare: prepareScores });
    const rows = within(screen.getByRole('table', { name: 'What stays in memory' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'What stays in memoryMost intense momentLast momentRememberedOn average',
      'Today−3 First bill−1 Call−2−2',
      'Target+4 Call+4 Call+4+4',
    ]);
  });

  test('tells what a better end would change, and marks it on the curve', async () => {
    const { user, saved } = await renderStep('experience', { prepare: prepareScores });
    await user.click(screen.getByRole('checkbox', { name: 'What if today’s end were two points better?' }));
    expect(
      screen.getByText(
        'With +1 instead of −1 at “Call”, −1 would be remembered instead of −2, with nothing else changed.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('remembered −1')).toBeTruthy();
    expect((await saved()).steps.experience.touchpoints['call']?.today).toBe(-1);
  });

  test('says that an end of +5 cannot become better', async () => {
    const { user } = await renderStep('experience', {
      prepare: (session) => {
        prepareScores(session);
        commands.updateTouchpoint(session.steps.experience, { id: 'call', change: { today: 5 } });
      },
    });
    await user.click(screen.getByRole('checkbox'));
    expect(screen.getByText('The end is already at +5: it cannot become better.')).toBeTruthy();
  });
});
