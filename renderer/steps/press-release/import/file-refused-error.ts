/**
 * Why a file cannot be read: `size` too large; `empty` no text; `type` no text format; `damaged`; `unsafe` malicious; `long` more
 * text than a press release; `slow` timeout; `unreadable` by the system.
 */
export type Refusal = 'size' | 'empty' | 'type' | 'damaged' | 'unsafe' | 'long' | 'slow' | 'unreadable';

export class FileRefusedError extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}
