import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { openDrafts } from '../../../shell/drafts';
import { CommentDraft } from './comment-draft';

vi.mock('./use-author', () => ({ useAuthor: () => ({ author: '', people: [], setAuthor: () => undefined }) }));
vi.mock('./comments-and-promises', () => ({ focusInList: () => undefined }));
vi.mock('./passages-in-editor', () => ({ markPassage: () => undefined }));
vi.mock('../context/press-release-context', () => ({
  usePressRelease: () => ({ editor: { getRootElement: () => null }, store: { setState: () => undefined } }),
}));

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /comment/i });

test('the draft of a comment belongs to its passage', async () => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  openDrafts({}, async () => undefined);
  const target = { part: 'problem', selection: null } as const;
  const { rerender } = render(<CommentDraft draft={{ ...target, quote: 'six weeks' }} />);
  await userEvent.type(field(), 'Too long');
  rerender(<CommentDraft draft={{ ...target, quote: 'three days' }} />);
  expect(field().value).toBe('');
  rerender(<CommentDraft draft={{ ...target, quote: 'six weeks' }} />);
  expect(field().value).toBe('Too long');
  rerender(<CommentDraft draft={{ ...target, part: 'solution', quote: 'six weeks' }} />);
  expect(field().value).toBe('');
});
