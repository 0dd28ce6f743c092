// @ts-check
import { createHash } from 'node:crypto';

/**
 * Damages of a session file by name: each maps the bytes of a file to damaged ones. The names are those of the app's messages
 * (`damage` in its texts).
 * @type {Record<'empty' | 'zeroed' | 'truncated' | 'altered' | 'null' | 'foreign', (bytes: Buffer) => Buffer>}
 */
export const damages = {
  empty: () => Buffer.alloc(0),
  // As after a power failure: the length was written, the content was not.
  zeroed: (bytes) => Buffer.alloc(bytes.length),
  truncated: (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.6)),
  altered: (bytes) => {
    const copy = Buffer.from(bytes);
    const middle = Math.floor(copy.length / 2);
    copy.writeUInt8(copy.readUInt8(middle) ^ 1, middle);
    return copy;
  },
  null: () => Buffer.from('null'),
  foreign: () => Buffer.from('{"name":"shopping-list","version":"1.2.0","items":["milk"]}\n'),
};

/** The same workshop as a version of the app saves it that is still to come. @param {Buffer} bytes */
export function fromNewerVersion(bytes) {
  const seal = ',"headSha256":"';
  const at = bytes.indexOf(seal);
  const head = bytes
    .subarray(0, at)
    .toString()
    .replace(/"schemaVersion":\d+/, '"schemaVersion":9999')
    .replace(/"appVersion":"[^"]*"/, '"appVersion":"99.0.0"');
  const sum = createHash('sha256').update(head).digest('hex');
  return Buffer.concat([Buffer.from(head + seal + sum), bytes.subarray(at + seal.length + 64)]);
}
