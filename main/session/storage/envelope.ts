import { createHash } from 'node:crypto';
import type { Damage } from '../../../preload/contract';
import { parseSession } from '../../../workshop/parse-session';
import { schemaVersion } from '../../../workshop/migrations/migrate';
import { summarizeSession, type SessionSummary } from './session-summary';
import type { SessionDocument } from '../../../workshop/session-schema';
import { jsonPieces } from './json-pieces';
import { sha256 } from './sha256';

/** A session as stored on the drive: the workshop and the metadata of the last save. */
export interface StoredSession {
  session: SessionDocument;
  /** Number of changes of the session; every acknowledged change increments it. */
  revision: number;
  /** ISO 8601. */
  savedAt: string;
  /** Version of the product that wrote it. */
  appVersion: string;
  /** The schema version of the data on the drive, before migration. Writing always uses the current one. */
  schemaVersion: number;
}

export type EnvelopeResult =
  | { status: 'ok'; stored: StoredSession }
  | { status: 'too-new'; appVersion: string }
  /** `reason` is for the log and holds no content of the session. */
  | { status: 'damaged'; damage: Damage; reason: string };

/** Largest session file that is kept as a snapshot, exported or imported, in bytes: such a file must not fill the memory. */
export const maxSessionBytes = 200_000_000;

const start = '{"format":"leitbild-session",';
const headSeal = ',"headSha256":"';
const beforeData = '","data":';
const end = '}\n';

/**
 * The bytes of a session file: UTF-8 JSON on one line, followed by one line break, with the members in this order:
 *
 *     format        always "leitbild-session"
 *     schemaVersion version of `data` (see workshop/migrations)
 *     appVersion    version of the product that wrote it
 *     sessionId     the id in the header of `data`
 *     rev           number of changes so far
 *     savedAt       ISO 8601
 *     sha256        SHA-256 of the bytes of `data` as they are in the file
 *     length        number of these bytes; absent in files of earlier versions
 *     summary       what the start screen shows, see session-summary.ts; absent in files of earlier versions
 *     headSha256    SHA-256 of the bytes before this member
 *     data          the session
 *
 * JSON on one line contains no line break, so a file that does not end with one was truncated. The second checksum prevents that
 * a single flipped bit turns version 1 into a future version.
 */
export function writeEnvelope(stored: StoredSession): Uint8Array {
  const data = Buffer.from(JSON.stringify(stored.session));
  return Buffer.concat([headOf(stored, data.length, sha256(data)), data, Buffer.from(end)]);
}

/** Levels of a session above the elements of its board, which are what makes a session large. */
const elementDepth = 4;

/** Characters that are written without a pause; they take some milliseconds. */
const charactersPerSlice = 300_000;

/** The same bytes as `writeEnvelope`, made in slices between which other events are handled. */
export async function writeEnvelopeInSlices(stored: StoredSession): Promise<Uint8Array> {
  const hash = createHash('sha256');
  const slices: Uint8Array[] = [];
  let length = 0;
  let text = '';
  const write = () => {
    const slice = Buffer.from(text);
    hash.update(slice);
    slices.push(slice);
    length += slice.length;
    text = '';
  };
  for (const piece of jsonPieces(stored.session, elementDepth)) {
    text += piece;
    if (text.length < charactersPerSlice) continue;
    write();
    await new Promise(setImmediate);
  }
  write();
  return Buffer.concat([headOf(stored, length, hash.digest('hex')), ...slices, Buffer.from(end)]);
}

/** Everything before the data, of which the length and checksum are given. */
function headOf({ session, revision, savedAt, appVersion }: StoredSession, length: number, checksum: string): Buffer {
  const sessionId = session.header.id;
  const summary = summarizeSession(session);
  const fields = {
    schemaVersion,
    appVersion,
    sessionId,
    rev: revision,
    savedAt,
    sha256: checksum,
    length,
    ...(summary ? { summary } : {}),
  };
  const head = Buffer.from(start + JSON.stringify(fields).slice(1, -1));
  return Buffer.concat([head, Buffer.from(headSeal + sha256(head) + beforeData)]);
}

/** Reads the bytes of a session file, and diagnoses how they are damaged. */
export function readEnvelope(content: Uint8Array): EnvelopeResult {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) return damaged('empty', 'no bytes');
  if (bytes[0] === 0 || bytes.at(-1) === 0) return damaged('zeroed', 'NUL bytes');

  const cutOff = bytes.at(-1) !== 0x0a;
  const broken = (reason: string) => damaged(cutOff ? 'truncated' : 'altered', reason);
  const found = findHead(bytes);
  if (found === 'foreign') return notOurs(bytes.toString());
  if (typeof found === 'string') return broken(found);
  const { head, dataStart } = found;
  const data = bytes.subarray(dataStart, Math.max(dataStart, bytes.lastIndexOf('}')));
  if (sha256(data) !== head.sha256) return broken('data does not match its checksum');

  const { appVersion, rev: revision, savedAt } = head;
  const result = parseSession(head.schemaVersion, parseJson(data.toString()));
  if (result.status === 'too-new') return { status: 'too-new', appVersion };
  if (result.status === 'damaged') return damaged('invalid', result.reason);
  const { session } = result;
  return { status: 'ok', stored: { session, revision, savedAt, appVersion, schemaVersion: head.schemaVersion } };
}

/** What the beginning of a session file says without its data. */
export type HeadResult =
  /** `summary` is null in files of earlier versions. */
  | { status: 'ok'; savedAt: string; sha256: string; summary: SessionSummary | null; data: Uint8Array }
  | { status: 'too-new' }
  | { status: 'damaged' };

/**
 * Reads the head of a session file of `size` bytes from its first bytes, for lists: the data itself is not verified. `data` is the
 * beginning of the data.
 */
export function readEnvelopeHead(beginning: Uint8Array, size: number): HeadResult {
  const bytes = Buffer.from(beginning.buffer, beginning.byteOffset, beginning.byteLength);
  const found = findHead(bytes);
  if (typeof found === 'string') return { status: 'damaged' };
  const { head, dataStart } = found;
  if (head.length !== undefined && dataStart + head.length + end.length !== size) return { status: 'damaged' };
  if (head.schemaVersion > schemaVersion) return { status: 'too-new' };
  const { savedAt, sha256, summary = null } = head;
  return { status: 'ok', savedAt, sha256, summary, data: bytes.subarray(dataStart) };
}

/** The head of a session file, when it matches its checksum; otherwise what is wrong with it. */
function findHead(bytes: Buffer): { head: Head; dataStart: number } | 'foreign' | 'no head' | 'head is not sealed' {
  const headEnd = bytes.indexOf(headSeal);
  const dataStart = headEnd + headSeal.length + 64 + beforeData.length;
  const looksOurs = headEnd > 0 || bytes.subarray(0, start.length).equals(Buffer.from(start).subarray(0, bytes.length));
  if (!looksOurs) return 'foreign';
  const head = headEnd > 0 ? readHead(bytes.subarray(0, headEnd)) : null;
  if (!head) return 'no head';
  const seal = bytes.subarray(headEnd + headSeal.length, dataStart).toString();
  return seal === sha256(bytes.subarray(0, headEnd)) + beforeData ? { head, dataStart } : 'head is not sealed';
}

interface Head {
  schemaVersion: number;
  appVersion: string;
  rev: number;
  savedAt: string;
  sha256: string;
  length?: number;
  summary?: SessionSummary;
}

function readHead(bytes: Buffer): Head | null {
  const value = parseJson(`${bytes.toString()}}`);
  if (typeof value !== 'object' || value === null) return null;
  const head = value as Partial<Record<keyof Head, unknown>>;
  const fits =
    typeof head.schemaVersion === 'number' &&
    typeof head.appVersion === 'string' &&
    typeof head.rev === 'number' &&
    typeof head.savedAt === 'string' &&
    typeof head.sha256 === 'string' &&
    (head.length === undefined || typeof head.length === 'number');
  return fits ? (head as Head) : null;
}

function notOurs(text: string): EnvelopeResult {
  if (text.trim() === '') return damaged('empty', 'only white space');
  if (text.trim() === 'null') return damaged('null', 'the JSON value null');
  // A session file that another program has formatted or edited.
  const value = parseJson(text);
  const ours = typeof value === 'object' && value !== null && 'format' in value && value.format === 'leitbild-session';
  return ours ? damaged('altered', 'written by another program') : damaged('foreign', 'not a session file');
}

function damaged(damage: Damage, reason: string): EnvelopeResult {
  return { status: 'damaged', damage, reason };
}

/** The value; undefined, which no schema accepts, when the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
