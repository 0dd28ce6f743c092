import { useCallback } from 'react';
import { create } from 'zustand';
import { registerFlush } from './flush';
import { setPendingInput } from './pending-input';
import { Throttle } from './throttle';

/** Text by the name of its field. Empty texts are absent. */
type Drafts = Readonly<Record<string, string>>;

/** Sends changed drafts to main; an empty text deletes the draft. Resolves when the change is durable, rejects to be called again. */
type SendDrafts = (changed: Drafts) => Promise<void>;

const retryAfter = 500;

const useDrafts = create<{ texts: Drafts }>(() => ({ texts: {} }));
/** Names of the fields whose text main has not acknowledged. */
let changed = new Set<string>();
let send: SendDrafts = async () => {};
let sending: Promise<void> = Promise.resolve();
const throttle = new Throttle(() => void sendChanged());
registerFlush(() => sendChanged());

/** Starts with the drafts of the session that is opened. The fields of the session before must have been flushed. */
export function openDrafts(texts: Drafts, sendDrafts: SendDrafts): void {
  throttle.cancel();
  changed = new Set();
  send = sendDrafts;
  setPendingInput(useDrafts, false);
  useDrafts.setState({ texts });
}

/**
 * The text of a field that becomes part of the session only by a later action, such as the title of a new initiative before Enter. It is
 * kept beside the session at the pace of typing, so that it is in its field again after a crash, and outlives the field itself. The
 * empty text deletes it. `field` is unique in the session and at most 200 characters long.
 */
export function useDraft(field: string): [text: string, write: (text: string) => void] {
  const text = useDrafts(({ texts }) => texts[field] ?? '');
  const write = useCallback((typed: string) => writeDraft(field, typed), [field]);
  return [text, write];
}

function writeDraft(field: string, text: string): void {
  const { [field]: before = '', ...others } = useDrafts.getState().texts;
  if (text === before) return;
  useDrafts.setState({ texts: text === '' ? others : { ...others, [field]: text } });
  changed.add(field);
  setPendingInput(useDrafts, true);
  throttle.start();
}

/** Sends what has changed since the last time. Resolves after one attempt; a failed one is repeated later. */
function sendChanged(): Promise<void> {
  throttle.cancel();
  sending = sending.then(attempt);
  return sending;
}

async function attempt(): Promise<void> {
  if (changed.size === 0) return;
  const fields = changed;
  const { texts } = useDrafts.getState();
  changed = new Set();
  const sendOfSession = send;
  try {
    await sendOfSession(Object.fromEntries([...fields].map((field) => [field, texts[field] ?? ''])));
    if (changed.size === 0) setPendingInput(useDrafts, false);
  } catch {
    if (send !== sendOfSession) return;
    changed = new Set([...fields, ...changed]);
    setTimeout(() => void sendChanged(), retryAfter);
  }
}
