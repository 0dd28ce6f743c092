import { useCallback } from 'react';
import { create } from 'zustand';
import { registerFlush } from './flush';
import { setPendingInput } from './pending-input';
import { Throttle } from './throttle';

/** Text by the name of its field. Empty texts are absent. */
type Drafts = Readonly<Record<string, string>>;

/**
 * Sends changed drafts to main; an empty text deletes the draft. Resolves when the change is durable, rejects to be called again unless
 * main refuses the draft.
 */
type SendDrafts = (changed: Drafts) => Promise<void>;

/** Delays after the first, second, ... consecutive failure, in milliseconds; the last one is repeated. */
const retryPauses = [500, 1_000, 2_000, 5_000, 10_000];

/** Longest name of a field, in characters; see the contract. */
const maxFieldLength = 200;

const useDrafts = create<{ texts: Drafts }>(() => ({ texts: {} }));
/** Names of the fields whose text main has not acknowledged. */
let changed = new Set<string>();
/** Names of the fields whose text main has refused. They are sent again when they change. */
const refused = new Set<string>();
let failures = 0;
let retry: ReturnType<typeof setTimeout> | undefined;
let send: SendDrafts = async () => {};
let sending: Promise<void> = Promise.resolve();
const throttle = new Throttle(() => void sendChanged());
registerFlush(() => sendChanged());

/** Starts with the drafts of the session that is opened. The fields of the session before must have been flushed. */
export function openDrafts(texts: Drafts, sendDrafts: SendDrafts): void {
  throttle.cancel();
  clearTimeout(retry);
  retry = undefined;
  failures = 0;
  changed = new Set();
  refused.clear();
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

/** The name of the draft of a field that belongs to a passage of the text. */
export function draftOfPassage(field: string, part: string | null, passage: string): string {
  return [field, part ?? '', passage].join('.').slice(0, maxFieldLength);
}

function writeDraft(field: string, text: string): void {
  const { [field]: before = '', ...others } = useDrafts.getState().texts;
  if (text === before) return;
  useDrafts.setState({ texts: text === '' ? others : { ...others, [field]: text } });
  changed.add(field);
  refused.delete(field);
  setPendingInput(useDrafts, true);
  // After a failure, the next attempt sends it.
  if (retry === undefined) throttle.start();
}

/** Sends what has changed since the last time. Resolves after one attempt; a failed one is repeated later. */
function sendChanged(): Promise<void> {
  throttle.cancel();
  sending = sending.then(attempt);
  return sending;
}

async function attempt(): Promise<void> {
  clearTimeout(retry);
  retry = undefined;
  if (changed.size === 0) return;
  const fields = changed;
  changed = new Set();
  const sendOfSession = send;
  try {
    await sendFields([...fields], sendOfSession);
    if (send !== sendOfSession) return;
    failures = 0;
    if (changed.size === 0 && refused.size === 0) setPendingInput(useDrafts, false);
  } catch {
    if (send !== sendOfSession) return;
    changed = new Set([...fields, ...changed]);
    retry = setTimeout(() => void sendChanged(), retryPauses[Math.min(failures, retryPauses.length - 1)]);
    failures += 1;
  }
}

/** Sends fields together, or one by one after a refusal, so that a refused one does not keep the others from being saved. */
async function sendFields(fields: readonly string[], sendDrafts: SendDrafts): Promise<void> {
  const { texts } = useDrafts.getState();
  try {
    await sendDrafts(Object.fromEntries(fields.map((field) => [field, texts[field] ?? ''])));
  } catch (error) {
    if (!String(error).includes('Refused: ')) throw error;
    const [field, ...others] = fields;
    if (field !== undefined && others.length === 0) {
      if (send === sendDrafts && !changed.has(field)) refused.add(field);
    } else for (const each of fields) await sendFields([each], sendDrafts);
  }
}
