import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderStep } from '../../../test/support/render-step';
import { painPointsCommands } from '../../../workshop/pain-points/commands';
import { roadmapCommands as commands } from '../../../workshop/roadmap/commands';
import { laneOf } from './board/place-by-key';
import type { SessionDocument } from '../../../workshop/session-schema';

const button = (name: string) => screen.getByRole('button', { name });
const card = (title: string) => screen.getByRole('row', { name: title });
const checks = () => screen.getByRole('region', { name: 'What is still missing' }).textContent;

afterEach(() => {
  vi.restoreAllMocks();
  // The stubs of what jsdom lacks stay.
  for (const name of ['requestIdleCallback', 'cancelIdleCallback']) Reflect.deleteProperty(globalThis, name);
});

/** Now: the bill, complete, and the hotline, which depends on the bill and lacks everything. Next: the app. */
function prepare({ steps: { roadmap, 'pain-points': painPoints } }: SessionDocument): void {
  commands.addInitiative(roadmap, { id: 'bill', horizon: 'now', title: 'Clear bill' });
  commands.addInitiative(roadmap, { id: 'line', horizon: 'now', title: 'Hotline' });
  commands.addInitiative(roadmap, { id: 'app', horizon: 'next', title: 'App' });
  commands.updateInitiative(roadmap, { id: 'bill', change: { owner: 'A. K.' } });
  painPointsCommands.addPainPoint(painPoints, { id: 'pain', values: { title: 'Nobody understands it.' } });
  commands.setPainPoint(roadmap, { id: 'bill', painPoints: ['pain'], linked: true });
  commands.updateMetric(roadmap, { id: 'bill', change: { name: 'Queries' } });
  commands.setDependency(roadmap, { id: 'line', on: 'bill', needed: true });
}

describe('A long column', () => {
  test('shows its first cards at once, the others when idle or when a key leads there, and counts all', async () => {
    const idle: (() => void)[] = [];
    Object.assign(globalThis, {
      requestIdleCallback: (run: () => void) => idle.push(run),
      cancelIdleCallback: () => {},
    });
    const { user } = await renderStep('roadmap', {
      prepare: ({ steps: { roadmap } }) => {
        for (let each = 1; each <= 20; each += 1) {
          commands.addInitiative(roadmap, { id: `i${each}`, horizon: 'now', title: `Initiative ${each}` });
        }
      },
    });
    const titles = () => screen.getAllByRole('row').length;
    expect(titles()).toBe(6);
    expect(screen.getByLabelText('20 initiatives')).toBeTruthy();
    act(() => idle.splice(0).forEach((run) => run()));
    expect(titles()).toBe(12);
    card('Initiative 1').focus();
    await user.keyboard('{End}');
    expect(titles()).toBe(20);
    await waitFor(() => expect(document.activeElement).toBe(card('Initiative 20')));
  });
});

describe('A card', () => {
  test('says who is responsible, how far it is, and what is missing', async () => {
    await renderStep('roadmap', { prepare });
    expect(card('Clear bill').textContent).toContain('A. K.');
    expect(card('Clear bill').textContent).not.toContain('Still missing');
    const hotline = within(card('Hotline'));
    expect(hotline.getByText('Still missing: owner, metric, link to customers')).toBeTruthy();
    expect(hotline.getByText('Depends on: Clear bill')).toBeTruthy();
  });

  test('moves with Alt and the arrow keys, says where it is, and keeps the focus', async () => {
    const { user, saved } = await renderStep('roadmap', { prepare });
    card('Hotline').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(laneOf((await saved()).steps.roadmap, 'now')).toEqual(['line', 'bill']);
    expect(screen.getByText('Hotline: Now, place 1 of 2')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(card('Hotline')));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(laneOf((await saved()).steps.roadmap, 'next')).toEqual(['line', 'app']);
    await waitFor(() => expect(document.activeElement).toBe(card('Hotline')));
  });

  test('is where Shift+Tab leads from the field below, and its grip is reached from it with the arrow keys', async () => {
    const { user } = await renderStep('roadmap', { prepare });
    screen.getByRole('textbox', { name: 'New initiative: Now' }).focus();
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(card('Hotline'));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Drag/);
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(card('Hotline'));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'New initiative: Now' }));
  });

  test('is deleted by key, with an offer to undo that brings its dependencies back', async () => {
    const { user, saved } = await renderStep('roadmap', { prepare });
    const before = (await saved()).steps.roadmap;
    card('Clear bill').focus();
    await user.keyboard('{Delete}');
    expect(screen.queryByRole('row', { name: 'Clear bill' })).toBeNull();
    expect((await saved()).steps.roadmap.initiatives['line']?.dependencies).toEqual({});
    await waitFor(() => expect(document.activeElement).toBe(card('Hotline')));
    expect(screen.getByText('“Clear bill” has been deleted.')).toBeTruthy();
    await user.click(button('Undo'));
    expect((await saved()).steps.roadmap).toEqual(before);
  });

  test('opens beside the board with Enter; what is typed there is saved and shown on the card', async () => {
    // Nothing has a width in jsdom.
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1280);
    const { user, saved } = await renderStep('roadmap', { prepare });
    card('Hotline').focus();
    await user.keyboard('{Enter}');
    const details = within(screen.getByRole('complementary', { name: 'Details of the initiative' }));
    await user.type(details.getByRole('combobox', { name: 'Owner' }), 'B. L.');
    expect((await saved()).steps.roadmap.initiatives['line']?.owner).toBe('B. L.');
    expect(within(card('Hotline')).getByText('Still missing: metric, link to customers')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(card('Hotline')));
  });
});

describe('The checks', () => {
  test('count what is missing, and follow what is done about it', async () => {
    const { user } = await renderStep('roadmap', { prepare });
    expect(checks()).toContain('2 without an owner');
    card('App').focus();
    await user.keyboard('{Delete}');
    expect(checks()).toContain('1 without an owner');
  });

  test('name dependencies on something later and in a circle', async () => {
    await renderStep('roadmap', {
      prepare: (session) => {
        prepare(session);
        const { roadmap } = session.steps;
        commands.setDependency(roadmap, { id: 'bill', on: 'app', needed: true });
        commands.setDependency(roadmap, { id: 'app', on: 'bill', needed: true });
      },
    });
    expect(checks()).toContain('1 depends on something later');
    expect(checks()).toContain('Circular dependency: Clear bill → App → Clear bill');
  });

  test('say so when nothing is missing', async () => {
    const { user } = await renderStep('roadmap', { prepare });
    for (const title of ['Hotline', 'App']) {
      card(title).focus();
      await user.keyboard('{Delete}');
    }
    expect(checks()).toBe('Every initiative has an owner, a metric and a link to customers.');
  });
});

describe('A horizon', () => {
  test('takes one initiative after the other from its field', async () => {
    const { user, saved } = await renderStep('roadmap');
    await user.click(button('Write the first initiative'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await user.keyboard('Clear bill{Enter}Hotline{Enter}   {Enter}');
    const { roadmap } = (await saved()).steps;
    expect(laneOf(roadmap, 'now').map((id) => roadmap.initiatives[id]?.title)).toEqual(['Clear bill', 'Hotline']);
  });

  test('has an initiative for each line of a list that is pasted into its empty field, and one undo takes them back', async () => {
    const { user, saved, replica } = await renderStep('roadmap');
    await user.click(screen.getByRole('textbox', { name: 'New initiative: Next' }));
    await user.paste('1. Clear bill\n2. Hotline\n3. App');
    const titles = async () =>
      Object.values((await saved()).steps.roadmap.initiatives).map((each) => [each.horizon, each.title]);
    expect(await titles()).toEqual([
      ['next', 'Clear bill'],
      ['next', 'Hotline'],
      ['next', 'App'],
    ]);
    expect(screen.getByRole('textbox', { name: 'New initiative: Next' })).toHaveProperty('value', '');
    replica.undo('roadmap');
    expect(await titles()).toEqual([]);
  });

  test('never ends in month zero, though its field may be empty', async () => {
    const { user, saved } = await renderStep('roadmap', { prepare });
    const before = (await saved()).steps.roadmap.horizonMonths;
    const months = screen.getByRole<HTMLInputElement>('textbox', { name: 'Next: by month' });
    await user.clear(months);
    await user.type(months, '0');
    expect((await saved()).steps.roadmap.horizonMonths).toEqual(before);
    await user.tab();
    expect(months.value).toBe(String(before.next));
  });
});

test('read-only, the roadmap shows its content and no tools', async () => {
  const { user, saved } = await renderStep('roadmap', { prepare, readOnly: true });
  const before = await saved();
  expect(screen.queryByRole('textbox', { name: /^New initiative/ })).toBeNull();
  card('Hotline').focus();
  await user.keyboard('{Delete}{Alt>}{ArrowUp}{/Alt}{Enter}');
  expect(await saved()).toBe(before);
  const details = within(screen.getByRole('dialog', { name: 'Hotline' }));
  expect(details.queryByRole('button', { name: 'Delete initiative' })).toBeNull();
  expect(details.getByRole('combobox', { name: 'Owner' })).toHaveProperty('readOnly', true);
});

test('a finding filters the board, until nothing is left of it', async () => {
  const { user } = await renderStep('roadmap', { prepare });
  await user.click(button('2 without an owner'));
  expect(screen.queryByRole('row', { name: 'Clear bill' })).toBeNull();
  expect(card('Hotline')).toBeTruthy();
  expect(card('App')).toBeTruthy();
  expect(button('2 without an owner').getAttribute('aria-pressed')).toBe('true');

  await user.click(card('App'));
  await user.type(screen.getByRole('combobox', { name: 'Owner' }), 'A. K.');
  await user.tab();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('row', { name: 'App' })).toBeNull();
  await user.click(button('1 without an owner'));
  expect(card('Clear bill')).toBeTruthy();
});

test('the owner of an initiative is suggested from participants and functions', async () => {
  const { user, saved } = await renderStep('roadmap', {
    prepare: (session) => {
      prepare(session);
      session.workshop.participants = { a: { name: 'K. Weber', role: '', function: 'it', order: 'a0' } };
    },
  });
  await user.click(card('Hotline'));
  await user.click(screen.getByRole('combobox', { name: 'Owner' }));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toContain('Service');
  await user.click(screen.getByRole('option', { name: 'K. Weber' }));
  expect((await saved()).steps.roadmap.initiatives['line']?.owner).toBe('K. Weber');
});
