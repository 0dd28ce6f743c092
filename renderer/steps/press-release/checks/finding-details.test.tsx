import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { openDrafts } from '../../../shell/drafts';
import type { ListedFinding } from './checks-store';
import { DismissForm } from './finding-details';

vi.mock('../../../document/open-session', () => ({ useEdit: () => () => undefined }));

vi.mock('../../../ui/combo-field', () => ({
  ComboField: ({ value, onChange }: { value: string; onChange: (text: string) => void }) => (
    <input aria-label="reason" value={value} onChange={(event) => onChange(event.target.value)} />
  ),
}));

const listed = (passage: string) =>
  ({ passage: { part: 'problem', check: 'weasel', passage } }) as unknown as ListedFinding;
const field = () => screen.getByRole<HTMLInputElement>('textbox');

test('the reason to dismiss a finding belongs to that finding', async () => {
  openDrafts({}, async () => undefined);
  const props = { onClose: () => undefined, onDismissed: () => undefined };
  const { rerender } = render(<DismissForm listed={listed('some')} {...props} />);
  await userEvent.type(field(), 'A quotation');
  rerender(<DismissForm listed={listed('many')} {...props} />);
  expect(field().value).toBe('');
  rerender(<DismissForm listed={listed('some')} {...props} />);
  expect(field().value).toBe('A quotation');
});
