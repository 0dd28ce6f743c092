import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderInSession } from '../../../test/support/render-step';
import { inOrder } from '../../../workshop/collection';
import { openDrafts } from '../../shell/drafts';
import { openCapture } from '../../shell/navigation';
import { useWindowState, type CaptureKind } from '../../shell/window-state';
import { isFocusLent } from '../../ui/lend-focus';
import { CaptureDialog } from './capture-dialog';

/** A field in which someone is writing, and the dialog over it. */
function WithField() {
  return (
    <>
      <textarea aria-label="Note" defaultValue="What customers want" />
      <CaptureDialog />
    </>
  );
}

const open = (kind: CaptureKind) => act(() => openCapture(kind));
const area = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

beforeEach(() => {
  openDrafts({}, async () => undefined);
  useWindowState.setState({ dialog: null });
});
afterEach(() => act(() => useWindowState.setState({ dialog: null })));

describe('Quick capture', () => {
  test('records a topic with owner, day, step and time, and gives the focus back with the caret', async () => {
    const { user, saved } = await renderInSession('intent', WithField);
    const note = area('Note');
    note.focus();
    note.setSelectionRange(5, 9);
    open('parked');
    expect(isFocusLent()).toBe(true);
    expect(document.activeElement).toBe(area('What gets its time later'));
    await user.keyboard('District heating?{Shift>}{Enter}{/Shift}Since when?');
    await user.type(screen.getByRole('combobox', { name: 'Who' }), 'IT');
    await user.keyboard('{Escape}');
    fireEvent.change(screen.getByLabelText('By when'), { target: { value: '2027-04-01' } });
    await user.click(screen.getByRole('button', { name: 'Record' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(note);
    expect([note.value, note.selectionStart, note.selectionEnd]).toEqual(['What customers want', 5, 9]);
    expect(isFocusLent()).toBe(false);
    const [[, topic] = []] = inOrder((await saved()).workshop.parkingLot);
    expect(topic).toMatchObject({
      text: 'District heating?\nSince when?',
      owner: 'IT',
      due: '2027-04-01',
      step: 'intent',
      outcome: 'open',
    });
    expect(Math.abs(Date.parse(topic?.at ?? '') - Date.now())).toBeLessThan(60_000);
  });

  test('Enter records and closes, Ctrl+Enter records and stays, an empty text does nothing', async () => {
    const { user, saved } = await renderInSession('intent', WithField);
    open('decision');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog')).toBeDefined();
    await user.keyboard('The trial starts{Control>}{Enter}{/Control}');
    expect(screen.getByRole('status').textContent).toContain('The trial starts');
    expect(area('What has been decided').value).toBe('');
    await user.keyboard('Three tariffs{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    const decisions = inOrder((await saved()).workshop.decisions).map(([, { text, step }]) => [text, step]);
    expect(decisions).toEqual([
      ['The trial starts', 'intent'],
      ['Three tariffs', 'intent'],
    ]);
  });

  test('Escape records nothing and keeps the draft, also for another kind', async () => {
    const { user, saved } = await renderInSession('intent', WithField);
    open('parked');
    await user.keyboard('Half a thou');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect((await saved()).workshop.parkingLot).toEqual({});
    open('commitment');
    const field = area('What someone commits to');
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['Half a thou', 11, 11]);
    await user.keyboard('ght{Enter}');
    const [[, made] = []] = inOrder((await saved()).steps.closing.commitments);
    expect(made).toMatchObject({ what: 'Half a thought', who: '', step: 'intent' });
    open('saying');
    expect(area('What is said from the empty chair').value).toBe('');
  });

  test('what is recorded is undone in the step on screen', async () => {
    const { user, replica, saved } = await renderInSession('intent', WithField);
    open('saying');
    await user.keyboard('I will believe it when I see it{Enter}');
    expect(inOrder((await saved()).workshop.sayings)[0]?.[1]).toMatchObject({ step: 'intent' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await saved()).workshop.sayings).toEqual({});
    expect(replica.store.getState().redo.intent).toEqual({ slice: 'workshop', command: 'recordSaying' });
  });

  test('a question of the empty chair belongs to the step, and sayings have no owner', async () => {
    await renderInSession('intent', WithField);
    open('saying');
    expect(screen.getByText(/There is growth in your sentence/)).toBeDefined();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  test('the caret of formatted text returns to its place', async () => {
    const { user } = await renderInSession('intent', WithField);
    const host = document.createElement('div');
    host.tabIndex = 0;
    host.innerHTML = '<p>Tomorrow’s news</p>';
    Object.defineProperty(host, 'isContentEditable', { value: true });
    document.body.append(host);
    host.focus();
    const text = host.querySelector('p')?.firstChild ?? host;
    document.getSelection()?.setBaseAndExtent(text, 3, text, 3);
    open('parked');
    await user.keyboard('Later{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(host));
    const selection = document.getSelection();
    expect([selection?.anchorNode, selection?.anchorOffset]).toEqual([text, 3]);
    host.remove();
  });
});
