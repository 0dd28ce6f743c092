/**
 * Why a file cannot be read: too large; nothing in it; of a kind that holds no text for us; broken; made to do harm; more text than a
 * press release takes; it took too long.
 */
export type Refusal = 'size' | 'empty' | 'type' | 'damaged' | 'unsafe' | 'long' | 'slow' | 'unreadable';

export class FileRefusedError extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}
