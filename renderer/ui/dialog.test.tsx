import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from './button';
import { Dialog } from './dialog';
import { TextField } from './text-field';

const onSubmit = vi.fn<(name: string) => void>();

function Renaming() {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const onClose = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Rename…</Button>
      {isOpen ? (
        <Dialog
          title="Rename"
          closeLabel="Close"
          onClose={onClose}
          onSubmit={() => onSubmit(name)}
          footer={
            <Button type="submit" isDisabled={name === ''}>
              Save
            </Button>
          }
        >
          <TextField label="Name" value={name} onChange={setName} autoFocus />
        </Dialog>
      ) : null}
    </>
  );
}

async function open() {
  onSubmit.mockClear();
  const user = userEvent.setup();
  render(<Renaming />);
  await user.click(screen.getByRole('button', { name: 'Rename…' }));
  return user;
}

test('a dialog has its title as name, keeps the focus inside, and hides what is behind it', async () => {
  const user = await open();
  const dialog = screen.getByRole('dialog', { name: 'Rename' });
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
  expect(screen.queryByRole('button', { name: 'Rename…' })).toBeNull();
  for (let press = 0; press < 4; press += 1) {
    await user.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
  }
});

test.each([
  ['Escape in a field', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
  [
    'its button',
    (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Close' })),
  ],
])('%s closes the dialog, and the focus returns to where it was', async (_, close) => {
  const user = await open();
  await close(user);
  expect(screen.queryByRole('dialog')).toBeNull();
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename…' })));
  expect(onSubmit).not.toHaveBeenCalled();
});

test('Enter in a field submits, unless the submit button is disabled', async () => {
  const user = await open();
  await user.keyboard('{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
  await user.keyboard('Auental{Enter}');
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith('Auental');
});

/** A dialog that is gone through page by page, like a round of voices. */
function Pages() {
  const [page, setPage] = useState(0);
  return (
    <Dialog key="pages" title="Pages" closeLabel="Close" onClose={() => {}} onSubmit={() => setPage(1)}>
      {page === 0 ? (
        <>
          <TextField label="Name" value="" onChange={() => {}} autoFocus />
          <Button type="submit">Cast</Button>
        </>
      ) : null}
      {page === 1 ? (
        <Button autoFocus onPress={() => setPage(2)}>
          Next person
        </Button>
      ) : null}
      {page === 2 ? <TextField label="Place" value="" onChange={() => {}} autoFocus /> : null}
    </Dialog>
  );
}

test('the next page has the focus at once, also after a click without a pointer', async () => {
  const user = userEvent.setup();
  render(<Pages />);
  // Chromium clicks the submit button when Enter is pressed in a field, as a screen reader does.
  act(() => screen.getByRole('button', { name: 'Cast' }).click());
  const next = screen.getByRole('button', { name: 'Next person' });
  expect(document.activeElement).toBe(next);
  act(() => next.click());
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Place' }));
  await user.keyboard('x');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Place' }));
});

test('content that does not fit can be scrolled by keyboard', () => {
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(900);
  render(
    <Dialog title="About" closeLabel="Close" onClose={() => {}}>
      <p>Long text</p>
    </Dialog>,
  );
  expect(screen.getByRole('group', { name: 'About' }).tabIndex).toBe(0);
  vi.restoreAllMocks();
});
