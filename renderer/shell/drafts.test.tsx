import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDrafts, useDraft } from './drafts';
import { flushSession } from './flush';
import { useHasPendingInput } from './pending-input';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A field and the save state, with a main process that can be made to fail. */
function open(kept: Record<string, string> = {}) {
  const sent: Record<string, string>[] = [];
  const main = { isFailing: false, attempts: 0 };
  openDrafts(kept, async (drafts) => {
    main.attempts += 1;
    if (main.isFailing) throw new Error('full');
    const tooLong = Object.values(drafts).some((text) => text.length > 50);
    if (tooLong) throw new Error("Error invoking remote method 'session.setDrafts': Error: Refused: too long");
    sent.push({ ...drafts });
  });
  const { result } = renderHook(() => ({
    draft: useDraft('initiative.now'),
    other: useDraft('initiative.later'),
    isPending: useHasPendingInput(),
  }));
  const type = (text: string) => act(() => result.current.draft[1](text));
  const typeInOther = (text: string) => act(() => result.current.other[1](text));
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
  return { sent, main, result, type, typeInOther, wait };
}

test('a kept draft is in its field', () => {
  expect(open({ 'initiative.now': 'Neue Kas' }).result.current.draft[0]).toBe('Neue Kas');
});

test('typing without a pause is sent at a steady pace', async () => {
  const { sent, type, wait, result } = open();
  for (let length = 1; length <= 20; length += 1) {
    type('x'.repeat(length));
    expect(result.current.isPending).toBe(true);
    await wait(50);
  }
  expect(sent.length).toBeGreaterThanOrEqual(4);
  await wait(300);
  expect(sent.at(-1)).toEqual({ 'initiative.now': 'x'.repeat(20) });
  expect(result.current.isPending).toBe(false);
});

test('text stays pending until main has it, after failures too', async () => {
  const { sent, main, type, wait, result } = open();
  main.isFailing = true;
  type('Kasse');
  await wait(3000);
  expect(result.current.isPending).toBe(true);
  main.isFailing = false;
  await wait(1000);
  expect(sent).toEqual([{ 'initiative.now': 'Kasse' }]);
  expect(result.current.isPending).toBe(false);
});

test('while main fails, attempts become rare, also while keys keep coming', async () => {
  const { main, type, wait } = open();
  main.isFailing = true;
  for (let length = 1; length <= 400; length += 1) {
    type(String(length));
    await wait(50);
  }
  expect(main.attempts).toBeLessThan(8);
});

test('a draft that main refuses does not block the others and stays pending until it changes', async () => {
  const { sent, main, type, typeInOther, wait, result } = open();
  type('x'.repeat(51));
  typeInOther('Kasse');
  await wait(300);
  expect(sent).toEqual([{ 'initiative.later': 'Kasse' }]);
  const { attempts } = main;
  await wait(60_000);
  expect(main.attempts).toBe(attempts);
  expect(result.current.isPending).toBe(true);
  type('kurz');
  await wait(300);
  expect(sent.at(-1)).toEqual({ 'initiative.now': 'kurz' });
  expect(result.current.isPending).toBe(false);
});

test('leaving the session sends what is pending, and an emptied field deletes its draft', async () => {
  const { sent, type } = open({ 'initiative.now': 'Kas' });
  type('');
  await flushSession();
  expect(sent).toEqual([{ 'initiative.now': '' }]);
});
