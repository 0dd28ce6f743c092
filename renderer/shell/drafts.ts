import { useCallback } from 'react';
import { create } from 'zustand';
import { registerFlush } from './flush';
import { setPendingInput } from './pending-input';
import { Throttle } from './throttle';

/** Text by the name of its field. Empty texts are absent. */
type TextByField = Readonly<Record<string, string>>;

/**
 * Sends changed drafts to main; an empty text deletes the draft. Resolves when the change is durable, rejects to be called again unless
 * main refuses the draft.
 */
type SendDrafts = (changed: TextByField) => Promise<void>;

/** Delays after the first, second, ... consecutive failure, in milliseconds; the last one is repeated. */
const retryPauses = [500, 1_000, 2_000, 5_000, 10_000];

/** Longest name of a field, in characters; see the contract. */
const maxFieldLength = 200;

/** Texts of fields that are kept at one place. */
class Drafts {
  readonly use = create<{ texts: TextByField }>(() => ({ texts: {} }));
  /** Names of the fields whose text main has not acknowledged. */
  #changed = new Set<string>();
  /** Names of the fields whose text main has refused. They are sent again when they change. */
  readonly #refused = new Set<string>();
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #send: SendDrafts = async () => {};
  #sending: Promise<void> = Promise.resolve();
  readonly #throttle = new Throttle(() => void this.#sendChanged());

  constructor() {
    registerFlush(() => this.#sendChanged());
  }

  /** Starts with the texts of another place. Those of the place before must have been flushed. */
  open(texts: TextByField, sendDrafts: SendDrafts): void {
    this.#throttle.cancel();
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#failures = 0;
    this.#changed = new Set();
    this.#refused.clear();
    this.#send = sendDrafts;
    setPendingInput(this, false);
    this.use.setState({ texts });
  }

  write(field: string, text: string): void {
    const { [field]: before = '', ...others } = this.use.getState().texts;
    if (text === before) return;
    this.use.setState({ texts: text === '' ? others : { ...others, [field]: text } });
    this.#changed.add(field);
    this.#refused.delete(field);
    setPendingInput(this, true);
    // After a failure, the next attempt sends it.
    if (this.#retry === undefined) this.#throttle.start();
  }

  /** Sends what has changed since the last time. Resolves after one attempt; a failed one is repeated later. */
  #sendChanged(): Promise<void> {
    this.#throttle.cancel();
    this.#sending = this.#sending.then(() => this.#attempt());
    return this.#sending;
  }

  async #attempt(): Promise<void> {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    if (this.#changed.size === 0) return;
    const fields = this.#changed;
    this.#changed = new Set();
    const send = this.#send;
    try {
      await this.#sendFields([...fields], send);
      if (this.#send !== send) return;
      this.#failures = 0;
      if (this.#changed.size === 0 && this.#refused.size === 0) setPendingInput(this, false);
    } catch {
      if (this.#send !== send) return;
      this.#changed = new Set([...fields, ...this.#changed]);
      const pause = retryPauses[Math.min(this.#failures, retryPauses.length - 1)];
      this.#retry = setTimeout(() => void this.#sendChanged(), pause);
      this.#failures += 1;
    }
  }

  /** Sends fields together, or one by one after a refusal, so that a refused one does not keep the others from being saved. */
  async #sendFields(fields: readonly string[], send: SendDrafts): Promise<void> {
    const { texts } = this.use.getState();
    try {
      await send(Object.fromEntries(fields.map((field) => [field, texts[field] ?? ''])));
    } catch (error) {
      if (!String(error).includes('Refused: ')) throw error;
      const [field, ...others] = fields;
      if (field !== undefined && others.length === 0) {
        if (this.#send === send && !this.#changed.has(field)) this.#refused.add(field);
      } else for (const each of fields) await this.#sendFields([each], send);
    }
  }
}

const sessionDrafts = new Drafts();
const libraryDrafts = new Drafts();

/** Starts with the drafts of the session that is opened. The fields of the session before must have been flushed. */
export function openDrafts(texts: TextByField, sendDrafts: SendDrafts): void {
  sessionDrafts.open(texts, sendDrafts);
}

/** Starts with the drafts of the fields that belong to no session. */
export function openLibraryDrafts(texts: TextByField, sendDrafts: SendDrafts): void {
  libraryDrafts.open(texts, sendDrafts);
}

/**
 * The text of a field that becomes part of the session only by a later action, such as the title of a new initiative before Enter. It is
 * kept beside the session at the pace of typing, so that it is in its field again after a crash, and outlives the field itself. The
 * empty text deletes it. `field` is unique in the session and at most 200 characters long.
 */
export function useDraft(field: string): [text: string, write: (text: string) => void] {
  return useDraftOf(sessionDrafts, field);
}

/** Like `useDraft`, for a field that belongs to no open session, such as the title of a new workshop. A longer `field` is cut. */
export function useLibraryDraft(field: string): [text: string, write: (text: string) => void] {
  return useDraftOf(libraryDrafts, field.slice(0, maxFieldLength));
}

function useDraftOf(drafts: Drafts, field: string): [text: string, write: (text: string) => void] {
  const text = drafts.use(({ texts }) => texts[field] ?? '');
  const write = useCallback((typed: string) => drafts.write(field, typed), [drafts, field]);
  return [text, write];
}

/** The name of the draft of a field that belongs to a passage of the text. */
export function draftOfPassage(field: string, part: string | null, passage: string): string {
  return [field, part ?? '', passage].join('.').slice(0, maxFieldLength);
}
