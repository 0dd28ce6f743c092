import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { Comment, CustomerPromise, Decision, PartId, PressRelease, Reply } from './schema';

/** Comments, promises and the decisions on parts. Marks in the text carry the ids of comments and promises. */
export const reviewCommands = {
  addComment(
    slice: PressRelease,
    { id, comment }: { id: string; comment: Pick<Comment, 'quote' | 'part' | 'author' | 'text' | 'at'> },
  ) {
    slice.comments[id] ??= {
      order: orderAtEnd(slice.comments),
      ...comment,
      decision: null,
      resolved: false,
      replies: {},
    };
  },

  updateComment(
    slice: PressRelease,
    { id, change }: { id: string; change: Partial<Pick<Comment, 'author' | 'text' | 'decision' | 'resolved'>> },
  ) {
    const comment = slice.comments[id];
    if (comment) Object.assign(comment, change);
  },

  removeComment(slice: PressRelease, { id }: { id: string }) {
    delete slice.comments[id];
  },

  restoreComment(slice: PressRelease, { id, comment }: { id: string; comment: Comment }) {
    slice.comments[id] ??= comment;
  },

  addReply(slice: PressRelease, { comment, id, reply }: { comment: string; id: string; reply: Omit<Reply, 'order'> }) {
    const replies = slice.comments[comment]?.replies;
    if (replies) replies[id] ??= { order: orderAtEnd(replies), ...reply };
  },

  updateReply(slice: PressRelease, { comment, id, text }: { comment: string; id: string; text: string }) {
    const reply = slice.comments[comment]?.replies[id];
    if (reply) reply.text = text;
  },

  removeReply(slice: PressRelease, { comment, id }: { comment: string; id: string }) {
    delete slice.comments[comment]?.replies[id];
  },

  addPromise(slice: PressRelease, { id, quote, note = '' }: { id: string; quote: string; note?: string }) {
    if (slice.promises[id]) return;
    slice.promisesNumbered += 1;
    slice.promises[id] = { order: orderAtEnd(slice.promises), number: slice.promisesNumbered, quote, note };
  },

  updatePromise(
    slice: PressRelease,
    { id, change }: { id: string; change: Partial<Pick<CustomerPromise, 'quote' | 'note' | 'withoutText'>> },
  ) {
    const promise = slice.promises[id];
    if (promise) Object.assign(promise, change);
  },

  /** `index` counts the promises without the moved one. */
  movePromise(slice: PressRelease, { id, index }: { id: string; index: number }) {
    const promise = slice.promises[id];
    if (!promise) return;
    const others = inOrder(slice.promises).filter(([other]) => other !== id);
    promise.order = orderAt(others, index);
  },

  removePromise(slice: PressRelease, { id }: { id: string }) {
    delete slice.promises[id];
  },

  restorePromise(slice: PressRelease, { id, promise }: { id: string; promise: CustomerPromise }) {
    slice.promises[id] ??= promise;
  },

  setVerdict(slice: PressRelease, { part, verdict }: { part: PartId; verdict: Decision | null }) {
    if (verdict === null) delete slice.verdicts[part];
    else slice.verdicts[part] = verdict;
  },

  /** A new review session begins without decisions. */
  clearVerdicts(slice: PressRelease) {
    slice.verdicts = {};
  },
};
