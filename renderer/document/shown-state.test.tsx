// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderStep } from '../../test/support/render-step';
import type { SessionDocument } from '../../workshop/session-schema';
import { renderNow } from '../ui/render-after-paint';

afterEach(() => {
  act(renderNow);
  vi.unstubAllGlobals();
});

/** A screen with one person, and no idle moment from now on. */
async function open() {
  const { replica } = await renderStep('kickoff', { prepare: withOnePerson });
  vi.stubGlobal('requestIdleCallback', () => 1);
  vi.stubGlobal('cancelIdleCallback', () => {});
  return replica;
}

function withOnePerson({ workshop }: SessionDocument): void {
  workshop.participants = { a: { name: 'A. K.', role: 'Head of service', function: 'service', order: 'a0' } };
}
const fields = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^(Name or alias|Role),/ });
const name = () => fields()[0]?.value;
/** Its label names the row. */
const labelBeside = () => fields()[1]?.labels[0]?.textContent;
const typeName = (value: string) => fireEvent.change(fields()[0] ?? document.body, { target: { value } });

test('a key is shown in its field and is an edit at once; the rest of the screen follows before the next event', async () => {
  const replica = await open();
  typeName('Zoe');
  expect(name()).toBe('Zoe');
  expect(replica.store.getState().session.workshop.participants['a']?.name).toBe('Zoe');
  expect(labelBeside()).toBe('Role, A. K.');
  fireEvent.keyDown(document.body, { key: 'Shift' });
  expect(labelBeside()).toBe('Role, Zoe');
  expect(name()).toBe('Zoe');
});

test('an undo before the rest is rendered is shown in the field', async () => {
  const replica = await open();
  typeName('Zoe');
  replica.undo('kickoff');
  act(renderNow);
  expect(name()).toBe('A. K.');
});

test('an edit that is not typed is shown at once', async () => {
  const replica = await open();
  act(() => replica.edit('workshop', 'updateParticipant', { id: 'a', change: { name: 'Zoe' } }));
  expect(labelBeside()).toBe('Role, Zoe');
});
