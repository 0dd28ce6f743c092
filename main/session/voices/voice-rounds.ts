import { randomInt } from 'node:crypto';
import type { Responses } from '../../../preload/contract';
import { newId } from '../../../workshop/new-id';
import { isValidAnswer } from '../../../workshop/voices/answers';
import { beginRound, revealRound, roundsAbout } from '../../../workshop/voices/rounds';
import type { Answer, NewRound, OpenRound } from '../../../workshop/voices/schema';
import { saveProblem } from '../save-problem';
import type { SessionStore } from '../session-store';
import type { SealedRounds } from './sealed-votes';
import type { SecretVotes, VoteCipher } from './vote-cipher';

type VoicesResult = Responses['voices.cast'];
type VoicesStatus = Responses['voices.status'];

/**
 * Rounds of silent votes in open sessions. Until a round is revealed its answers are only in `sealed-votes.json`, encrypted; everything that
 * is sent to clients says at most who has answered.
 *
 * Copies of a session (duplicate, `.leitbild` file) begin with open rounds that have no answers: a copy could otherwise be revealed to
 * look at answers that are still sealed in the original.
 */
export class VoiceRounds {
  readonly #cipher: VoteCipher;

  constructor(cipher: VoteCipher) {
    this.#cipher = cipher;
  }

  /**
   * Begins a round and returns its id, or that of the open round about the same subject, which another window has begun. Resolves when
   * the session is saved, or cannot be saved at the moment.
   */
  async begin(store: SessionStore, round: NewRound): Promise<string> {
    const open = roundsAbout(store.session.voices, round.subject).find(([, { status }]) => status === 'open');
    if (open) return open[0];
    const id = newId();
    store.setRound(id, beginRound(store.session.voices, round, new Date().toISOString()));
    await store.flush();
    return id;
  }

  status(store: SessionStore, id: string): Promise<VoicesStatus> {
    return store.sealedVotes.access(async (rounds) => {
      const round = openRound(store, id);
      if (!round) return { result: { count: 0, voters: null, elsewhere: 0 } };
      const { own, others } = await this.#open(rounds, id, round);
      const voters = Object.keys(own.answers);
      return {
        result: {
          count: voters.length,
          voters: round.named ? voters : null,
          elsewhere: others.reduce((sum, { count }) => sum + count, 0),
        },
      };
    });
  }

  /** Seals an answer in place of an earlier one of the same person. */
  cast(store: SessionStore, id: string, voter: string, answer: Answer): Promise<VoicesResult> {
    return this.#change(store, id, voter, (round, answers) =>
      isValidAnswer(round.ask, answer) ? { ...answers, [voter]: answer } : 'answer',
    );
  }

  /** Deletes the sealed answer of a person, if there is one. */
  withdraw(store: SessionStore, id: string, voter: string): Promise<VoicesResult> {
    return this.#change(store, id, voter, (_, answers) =>
      Object.fromEntries(Object.entries(answers).filter(([other]) => other !== voter)),
    );
  }

  /**
   * Makes the answers part of the session. They stay sealed, too, until the session with them is on the drive. Answers that were sealed on
   * another computer stay where they are and count as missing.
   */
  reveal(store: SessionStore, id: string): Promise<VoicesResult> {
    return refusing(() =>
      store.sealedVotes.access(async (rounds) => {
        const round = openRound(store, id);
        if (!round || store.readOnly) return { result: refused(round ? 'denied' : 'closed') };
        const { own, others } = await this.#open(rounds, id, round);
        store.setRound(id, revealRound(round, own.answers, { now: new Date().toISOString(), newId, shuffle }));
        const { saved } = await store.flush();
        const result = { status: 'ok' } as const;
        return saved && rounds[id] ? { result, rounds: { ...rounds, [id]: others } } : { result };
      }),
    );
  }

  /** Deletes a round and its sealed answers. A snapshot keeps a revealed round. */
  async remove(store: SessionStore, id: string): Promise<VoicesResult> {
    if (!(id in store.session.voices.rounds)) return refused('closed');
    return refusing(async () => {
      if (store.readOnly) return refused('denied');
      await store.history.takeSafety();
      // The answers go first: reconcile would add the round again for their sake.
      await store.sealedVotes.access(async (rounds) => {
        store.setRound(id, null);
        return { result: null, rounds: { ...rounds, [id]: [] } };
      });
      await store.flush();
      return { status: 'ok' };
    });
  }

  /**
   * Brings session and sealed votes together after opening: an open round whose session file was lost is added again, and sealed answers
   * to a round that is revealed are deleted. True when the session was changed.
   */
  reconcile(store: SessionStore): Promise<boolean> {
    return store.sealedVotes.access(async (rounds) => {
      if (store.readOnly) return { result: false };
      let changed = false;
      const kept: SealedRounds = {};
      for (const [id, boxes] of Object.entries(rounds)) {
        const known = store.session.voices.rounds[id];
        const opened = await Promise.all(boxes.map((box) => this.#cipher.open(id, box)));
        const found = opened.find((secret) => secret !== null);
        if (!known && found) {
          store.setRound(id, found.round);
          changed = true;
        }
        kept[id] = known?.status === 'revealed' ? boxes.filter((_, index) => opened[index] === null) : boxes;
      }
      if (changed) await store.flush();
      return Object.values(kept).flat().length < Object.values(rounds).flat().length
        ? { result: changed, rounds: kept }
        : { result: changed };
    });
  }

  #change(
    store: SessionStore,
    id: string,
    voter: string,
    change: (round: OpenRound, answers: SecretVotes['answers']) => SecretVotes['answers'] | 'answer',
  ): Promise<VoicesResult> {
    return refusing(() =>
      store.sealedVotes.access(async (rounds) => {
        const round = openRound(store, id);
        if (!round || store.readOnly) return { result: refused(round ? 'denied' : 'closed') };
        if (!Object.hasOwn(round.voters, voter)) return { result: refused('voter') };
        const { own, others } = await this.#open(rounds, id, round);
        const answers = change(round, own.answers);
        if (answers === 'answer') return { result: refused('answer') };
        const boxes = Object.keys(answers).length > 0 ? [await this.#cipher.seal(id, { round, answers })] : [];
        return { result: { status: 'ok' }, rounds: { ...rounds, [id]: [...others, ...boxes] } };
      }),
    );
  }

  /** The answers that can be opened here, and the boxes that cannot. */
  async #open(rounds: SealedRounds, id: string, round: OpenRound) {
    const boxes = rounds[id] ?? [];
    const opened = await Promise.all(boxes.map((box) => this.#cipher.open(id, box)));
    const own = opened.reduce<SecretVotes>(
      (all, secret) => ({ round, answers: { ...all.answers, ...secret?.answers } }),
      { round, answers: {} },
    );
    return { own, others: boxes.filter((_, index) => opened[index] === null) };
  }
}

function openRound(store: SessionStore, id: string): OpenRound | null {
  const round = Object.hasOwn(store.session.voices.rounds, id) ? store.session.voices.rounds[id] : undefined;
  return round?.status === 'open' ? round : null;
}

type Reason = Extract<VoicesResult, { status: 'refused' }>['reason'];

function refused(reason: Reason): VoicesResult {
  return { status: 'refused', reason };
}

/** Errors of the drive become a reason; they quote no content. */
async function refusing(work: () => Promise<VoicesResult>): Promise<VoicesResult> {
  try {
    return await work();
  } catch (error) {
    return refused(saveProblem(error));
  }
}

/** Fisher-Yates with the random numbers of the system. */
function shuffle<Item>(items: Item[]): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [a, b] = [shuffled[last], shuffled[other]];
    if (a !== undefined && b !== undefined) [shuffled[last], shuffled[other]] = [b, a];
  }
  return shuffled;
}
