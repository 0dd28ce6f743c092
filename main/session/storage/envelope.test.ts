import { describe, expect, test } from 'vitest';
import { readEnvelope, writeEnvelope, writeEnvelopeInSlices } from './envelope';
import { sha256 } from './sha256';
import { exampleSession, randomNumbers, stored } from '../testing/sessions';

const session = exampleSession(60);
const file = Buffer.from(writeEnvelope(stored(session, 7)));

function kindOf(bytes: Uint8Array | string): string {
  const result = readEnvelope(Buffer.from(bytes));
  return result.status === 'damaged' ? result.damage : result.status;
}

/** A file whose checksums are right, with other contents. */
function sealed(change: (head: Record<string, unknown>) => void, data = JSON.stringify(session)): string {
  const text = file.toString();
  const head = JSON.parse(`${text.slice(0, text.indexOf(',"headSha256"'))}}`) as Record<string, unknown>;
  head['sha256'] = sha256(Buffer.from(data));
  change(head);
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"headSha256":"${sha256(Buffer.from(start))}","data":${data}}\n`;
}

describe('a session file', () => {
  test('reads what was written', () => {
    expect(readEnvelope(file)).toEqual({ status: 'ok', stored: stored(session, 7) });
  });

  test('is JSON in one line with the documented members in order', () => {
    const value = JSON.parse(file.toString()) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual([
      'format',
      'schemaVersion',
      'appVersion',
      'sessionId',
      'rev',
      'savedAt',
      'sha256',
      'length',
      'summary',
      'headSha256',
      'data',
    ]);
    expect(value['sha256']).toBe(sha256(Buffer.from(JSON.stringify(value['data']))));
    expect(file.indexOf('\n')).toBe(file.length - 1);
  });

  test('is not confused by texts that look like its own syntax', () => {
    const tricky = exampleSession(0, '}\n,"headSha256":"x","data":{"format":"leitbild-session" \u0000 \ud800');
    const result = readEnvelope(writeEnvelope(stored(tricky)));
    expect(result).toMatchObject({ status: 'ok', stored: { session: tricky } });
  });
});

describe('the kind of damage is diagnosed', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n\t'],
    ['null', 'null'],
    ['null', 'null\n'],
    ['foreign', '{"name":"another-program","version":"1.0.0"}'],
    ['foreign', '[1,2,3]\n'],
    ['foreign', 'PK\u0003\u0004 this is a zip'],
    ['altered', JSON.stringify(JSON.parse(file.toString()), null, 2)],
    ['zeroed', Buffer.alloc(8192)],
    ['zeroed', Buffer.concat([file.subarray(0, 4096), Buffer.alloc(file.length - 4096)])],
    ['too-new', sealed((head) => (head['schemaVersion'] = 999), '{"from":"the future"}')],
    ['invalid', sealed(() => {}, '{"header":{},"steps":{}}')],
    ['invalid', sealed(() => {}, 'null')],
    ['invalid', sealed((head) => (head['schemaVersion'] = 0))],
    ['altered', sealed((head) => delete head['rev'])],
    ['ok', sealed(() => {})],
  ])('%s', (kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  test('truncated at every 4 KB and at every one of the first 600 bytes', () => {
    const large = Buffer.from(writeEnvelope(stored(exampleSession(600))));
    expect(large.length).toBeGreaterThan(80_000);
    for (let length = 4096; length < large.length; length += 4096) {
      expect(kindOf(large.subarray(0, length)), `${length} bytes`).toBe('truncated');
    }
    for (let length = 1; length < 600; length += 1) {
      expect(kindOf(file.subarray(0, length)), `${length} bytes`).toBe('truncated');
    }
    for (let missing = 2; missing < 600; missing += 1) {
      expect(kindOf(file.subarray(0, -missing)), `${missing} bytes missing`).toBe('truncated');
    }
  });

  test('a flipped bit anywhere is detected or has no effect', () => {
    const random = randomNumbers(20270331);
    const headBits = Array.from({ length: 450 * 8 }, (_, bit) => bit);
    const others = Array.from({ length: 4_000 }, () => Math.floor(random() * file.length * 8));
    const lastBits = Array.from({ length: 16 }, (_, bit) => (file.length - 2) * 8 + bit);
    for (const bit of [...headBits, ...others, ...lastBits]) {
      const flipped = Buffer.from(file);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      // Only the line break at the end carries nothing.
      const harmless = bit >> 3 === file.length - 1;
      const expected = harmless ? { status: 'ok', stored: { session } } : { status: 'damaged', damage: 'altered' };
      expect(readEnvelope(flipped), `bit ${bit}`).toMatchObject(expected);
    }
  });
});

test('writing in slices makes the same bytes, and lets other events be handled', async () => {
  const large = exampleSession(0);
  const notes = Object.values(exampleSession(20).steps['vision-board'].elements).filter(({ type }) => type === 'note');
  for (let index = 0; index < 400; index += 1) {
    const [note] = notes;
    if (note?.type === 'note')
      large.steps['vision-board'].elements[`note-${index}`] = { ...note, text: 'ä'.repeat(9_000) };
  }
  let pauses = 0;
  const count = () => {
    pauses += 1;
    timer = setImmediate(count);
  };
  let timer = setImmediate(count);
  const bytes = await writeEnvelopeInSlices(stored(large));
  clearImmediate(timer);
  expect(Buffer.from(bytes).equals(Buffer.from(writeEnvelope(stored(large))))).toBe(true);
  expect(pauses).toBeGreaterThanOrEqual(3);
});
