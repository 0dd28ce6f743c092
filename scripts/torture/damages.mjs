// @ts-check
import { createHash } from 'node:crypto';

/**
 * What can happen to the file of a workshop, by name: each takes its bytes and answers with what is found instead. The names
 * are those of the app's messages (`damage` in its texts).
 * @type {Record<'empty' | 'zeroed' | 'truncated' | 'altered' | 'null' | 'foreign', (bytes: Buffer) => Buffer>}
 */
export const damages = {
  empty: () => Buffer.alloc(0),
  // As after a power cut: the length is there, the content never arrived.
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
