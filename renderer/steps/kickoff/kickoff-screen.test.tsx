import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderStep } from '../../../test/support/render-step';
import { inOrder } from '../../../workshop/collection';
import type { SessionDocument } from '../../../workshop/session-schema';

const namesIn = ({ workshop }: SessionDocument) => inOrder(workshop.participants).map(([, { name }]) => name);
const titlesIn = ({ workshop }: SessionDocument) =>
  inOrder(workshop.agenda).map(([, { step, title }]) => step ?? title);
const button = (name: string) => screen.getByRole('button', { name });
const textbox = (name: string) => screen.getByRole('textbox', { name });

/** The lines of the agenda: clock and minutes. */
const agendaLines = () =>
  within(screen.getByRole('region', { name: 'Agenda' }))
    .getAllByRole('listitem')
    .map((item) => {
      const [minutes] = within(item).getAllByRole<HTMLInputElement>('textbox', { name: /^Minutes/ });
      return `${item.textContent.slice(0, 5)} ${minutes?.value}`;
    });

function withTwoPeople({ workshop }: SessionDocument): void {
  workshop.participants = {
    a: { name: 'A. K.', role: 'Head of service', function: 'service', order: 'a0' },
    b: { name: 'B. L.', role: '', function: 'it', order: 'a1' },
  };
}

describe('Participants', () => {
  test('are added by the button, and the next one by Enter', async () => {
    const { user, saved } = await renderStep('kickoff');
    await user.click(button('Add a person'));
    await user.keyboard('A. K.{Enter}B. L.');
    expect(namesIn(await saved())).toEqual(['A. K.', 'B. L.']);
    expect(document.activeElement).toBe(textbox('Name or alias, B. L.'));
    expect(screen.getByRole('heading', { name: 'Participants 2' })).toBeTruthy();
  });

  test('get no second empty row by a second Enter', async () => {
    const { user, saved } = await renderStep('kickoff');
    await user.click(button('Add a person'));
    await user.keyboard('A. K.{Enter}{Enter}{Enter}');
    expect(namesIn(await saved())).toEqual(['A. K.', '']);
  });

  test('come from a pasted list, whose first person takes the empty row; one undo takes all of them back', async () => {
    const { user, saved } = await renderStep('kickoff');
    await user.click(button('Add a person'));
    await user.paste('Name\tRole\tFunction\nK. Weber\tManaging director\tLeadership\nA. Kurz\tArchitect\tIT');
    expect(Object.values((await saved()).workshop.participants)).toMatchObject([
      { name: 'K. Weber', role: 'Managing director', function: 'leadership' },
      { name: 'A. Kurz', role: 'Architect', function: 'it' },
    ]);
    expect(screen.getByText('2 people have been added. The row with the column names was skipped.')).toBeTruthy();
    await user.click(button('Undo'));
    expect(namesIn(await saved())).toEqual(['']);
  });

  test('come from a list that is pasted outside of fields, after those who are there', async () => {
    const { user, saved } = await renderStep('kickoff', { prepare: withTwoPeople });
    button('Add a person').focus();
    await user.paste('C. M., Sales\nD. N., HR');
    expect(namesIn(await saved())).toEqual(['A. K.', 'B. L.', 'C. M.', 'D. N.']);
  });

  test('of a session that is open read-only are not added by pasting, and nothing says so', async () => {
    const { user, saved } = await renderStep('kickoff', { prepare: withTwoPeople, readOnly: true });
    await user.paste('C. M.\tSales\nD. N.\tHR');
    expect(namesIn(await saved())).toEqual(['A. K.', 'B. L.']);
    expect(screen.queryByText(/people have been added/)).toBeNull();
  });

  test('a single pasted name is text of its field', async () => {
    const { user, saved } = await renderStep('kickoff');
    await user.click(button('Add a person'));
    await user.paste('Weber, K.');
    expect(namesIn(await saved())).toEqual(['Weber, K.']);
  });

  test('a role of two lines that is pasted into its field stays the role', async () => {
    const { user, saved } = await renderStep('kickoff', { prepare: withTwoPeople });
    await user.click(textbox('Role, B. L.'));
    await user.paste('Head of sales\nand deputy director');
    const session = await saved();
    expect(namesIn(session)).toEqual(['A. K.', 'B. L.']);
    expect(session.workshop.participants['b']?.role).toMatch(/^Head of sales\sand deputy director$/);
    await user.paste('C. M.\tSales\nD. N.\tHR');
    expect(namesIn(await saved())).toEqual(['A. K.', 'B. L.', 'C. M.', 'D. N.']);
  });

  test('of a long list are added after a question, of a very long one not at all', async () => {
    const { user, saved } = await renderStep('kickoff');
    const list = (count: number) => Array.from({ length: count }, (_, index) => `Person ${index}\tRole`).join('\n');
    button('Add a person').focus();
    await user.paste(list(20_000));
    expect(screen.getByText('The list has 20,000 people. At most 500 are added at once.')).toBeTruthy();
    await user.paste(list(50));
    await user.click(button('Cancel'));
    expect(namesIn(await saved())).toEqual([]);
    button('Add a person').focus();
    await user.paste(list(50));
    await user.click(button('Add 50 people'));
    expect(namesIn(await saved())).toHaveLength(50);
    expect(screen.queryByText('Many people at once')).toBeNull();
  });

  test('can be renamed and given another function', async () => {
    const { user, saved } = await renderStep('kickoff', { prepare: withTwoPeople });
    await user.type(textbox('Role, B. L.'), 'Architect');
    await user.click(button('IT Function, B. L.'));
    await user.click(screen.getByRole('option', { name: 'Service' }));
    const { workshop } = await saved();
    expect(workshop.participants['b']).toMatchObject({ role: 'Architect', function: 'service' });
  });

  test('are removed at once, with an offer to undo; the focus moves to the neighbour', async () => {
    const { user, saved } = await renderStep('kickoff', { prepare: withTwoPeople });
    await user.click(button('Remove A. K.'));
    expect(namesIn(await saved())).toEqual(['B. L.']);
    await waitFor(() => expect(document.activeElement).toBe(button('Remove B. L.')));
    expect(screen.getByText('“A. K.” has been removed.')).toBeTruthy();

    await user.click(button('Undo'));
    expect(namesIn(await saved())).toEqual(['A. K.', 'B. L.']);
    await waitFor(() => expect(screen.queryByText('“A. K.” has been removed.')).toBeNull());
  });

  test('an undo offer ends with the next edit of the step', async () => {
    const { user } = await renderStep('kickoff', { prepare: withTwoPeople });
    await user.click(button('Remove A. K.'));
    await user.type(textbox('Role, B. L.'), 'x');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('without any, the list says what to do, and the focus moves to the button that adds one', async () => {
    const { user } = await renderStep('kickoff', { prepare: withTwoPeople });
    await user.click(button('Remove A. K.'));
    await user.click(button('Remove B. L.'));
    expect(screen.getByText(/^Who is at the table\?/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(button('Add a person')));
  });
});

describe('The agenda', () => {
  test('starts each item when the one before it ends', async () => {
    const { user, saved } = await renderStep('kickoff');
    expect(agendaLines().slice(0, 3)).toEqual(['09:00 10', '09:10 20', '09:30 15']);
    const minutes = textbox('Minutes for Kick-off');
    await user.clear(minutes);
    await user.type(minutes, '45');
    expect(agendaLines().slice(0, 3)).toEqual(['09:00 45', '09:45 20', '10:05 15']);
    expect(inOrder((await saved()).workshop.agenda)[0]?.[1].minutes).toBe(45);
  });

  test('accepts whole minutes only, up to ten hours', async () => {
    const { user, saved } = await renderStep('kickoff');
    await user.type(textbox('Minutes for Kick-off'), 'x5');
    // 10, then 105; 1050 has a digit too many.
    expect(inOrder((await saved()).workshop.agenda)[0]?.[1].minutes).toBe(105);
    await user.clear(textbox('Minutes for Kick-off'));
    await user.type(textbox('Minutes for Kick-off'), '601');
    expect(inOrder((await saved()).workshop.agenda)[0]?.[1].minutes).toBe(60);
  });

  test('items move up and down, and the tool that moved them keeps the focus', async () => {
    const { user, saved } = await renderStep('kickoff');
    expect(button('Kick-off earlier')).toHaveProperty('disabled', true);
    await user.click(button('Kick-off later'));
    expect(titlesIn(await saved()).slice(0, 2)).toEqual(['reality-check', 'kickoff']);
    await waitFor(() => expect(document.activeElement).toBe(button('Kick-off later')));
    await user.click(button('Kick-off earlier'));
    expect(titlesIn(await saved()).slice(0, 2)).toEqual(['kickoff', 'reality-check']);
    // Nothing is earlier than the first: its other tool gets the focus.
    await waitFor(() => expect(document.activeElement).toBe(button('Kick-off later')));
  });

  test('a removed step is offered again, and undo brings it back', async () => {
    const { user, saved } = await renderStep('kickoff');
    const all = titlesIn(await saved());
    await user.click(button('Remove Roadmap'));
    expect(titlesIn(await saved())).toEqual(all.filter((title) => title !== 'roadmap'));
    expect(button('Roadmap')).toBeTruthy();
    await user.click(button('Undo'));
    expect(titlesIn(await saved())).toEqual(all);
    expect(screen.queryByRole('button', { name: 'Roadmap' })).toBeNull();
  });

  test('a break is added at the end and can be named at once', async () => {
    const { user, saved } = await renderStep('kickoff');
    await user.click(button('Add a break'));
    await user.keyboard('Tea break');
    expect(titlesIn(await saved()).at(-1)).toBe('Tea break');
  });

  test('an item goes to a new day by its menu, and back to the end of the first', async () => {
    const { user, saved } = await renderStep('kickoff');
    const choose = async (day: string) => {
      await user.click(button('More for Kick-off'));
      await user.click(screen.getByRole('menuitem', { name: 'To another day' }));
      await user.click(await screen.findByRole('menuitem', { name: day }));
    };
    await choose('Day 2 (new)');
    expect(inOrder((await saved()).workshop.agenda).find(([, { step }]) => step === 'kickoff')?.[1].day).toBe(2);
    expect(screen.getByRole('heading', { name: 'Day 2' })).toBeTruthy();
    await choose('Day 1');
    expect(titlesIn(await saved()).at(-1)).toBe('kickoff');
    expect(screen.queryByRole('heading', { name: 'Day 2' })).toBeNull();
  });

  test('an item has groups that work beside each other, and none of them makes it longer', async () => {
    const { user, saved } = await renderStep('kickoff');
    const before = agendaLines();
    await user.click(button('More for Roadmap'));
    await user.click(screen.getByRole('menuitem', { name: 'Work in groups' }));
    const groups = screen.getByRole('list', { name: 'Groups in Roadmap' });
    await user.type(within(groups).getByRole('textbox', { name: 'Group 1: what it works on' }), 'Next');
    await user.type(within(groups).getByRole('textbox', { name: 'Group 1: room' }), 'Hall');
    await user.click(within(groups).getByRole('button', { name: 'Remove Group 2' }));
    const roadmap = Object.values((await saved()).workshop.agenda).find(({ step }) => step === 'roadmap');
    expect(Object.values(roadmap?.groups ?? {})).toMatchObject([{ title: 'Next', place: 'Hall' }]);
    await user.click(within(groups).getByRole('button', { name: 'Remove Next' }));
    expect(agendaLines()).toEqual(before);
    await user.click(button('Undo'));
    expect(screen.getByRole('textbox', { name: 'Group 1: room' })).toHaveProperty('value', 'Hall');
  });

  test('an item is dragged by its grip to where the pointer is', async () => {
    const { saved } = await renderStep('kickoff');
    const grips = screen.getAllByTitle('Drag to move the item');
    const rows = screen.getByRole('region', { name: 'Agenda' }).querySelectorAll<HTMLElement>('[data-row]');
    for (const [index, row] of rows.entries()) row.getBoundingClientRect = () => new DOMRect(0, index * 40, 300, 40);
    const drag = (kind: 'dragStart' | 'dragOver' | 'drop', on: Element | undefined, clientY: number) => {
      if (!on) throw new Error('Nothing to drag');
      const event = createEvent[kind](on, { clientY });
      const dataTransfer = { setData: () => undefined, setDragImage: () => undefined };
      Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
      Object.defineProperty(event, 'clientY', { value: clientY });
      fireEvent(on, event);
    };
    drag('dragStart', grips[0], 20);
    drag('dragOver', rows[2], 110);
    drag('drop', rows[2], 110);
    expect(titlesIn(await saved()).slice(0, 3)).toEqual(['reality-check', 'intent', 'kickoff']);
  });
});

test('read-only, the kick-off shows its content and no tools', async () => {
  const { user, saved } = await renderStep('kickoff', { prepare: withTwoPeople, readOnly: true });
  const before = await saved();
  expect(screen.queryByRole('button', { name: /^(Add|Remove|Choose)|earlier$|later$/ })).toBeNull();
  await user.type(textbox('Name or alias, A. K.'), 'x');
  await user.type(textbox('Minutes for Kick-off'), '5');
  expect(await saved()).toBe(before);
  expect(textbox('Name or alias, A. K.')).toHaveProperty('value', 'A. K.');
});

test('the kick-off is in German, too', async () => {
  const { user } = await renderStep('kickoff', { prepare: withTwoPeople, language: 'de' });
  await user.click(button('A. K. entfernen'));
  expect(screen.getByText('„A. K.“ ist entfernt.')).toBeTruthy();
  expect(button('Rückgängig')).toBeTruthy();
});
