import type { Damage } from '../../../preload/contract';
import { parseSession } from '../../../workshop/parse-session';
import { schemaVersion } from '../../../workshop/migrations/migrate';
import type { SessionDocument } from '../../../workshop/session-schema';
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

const start = '{"format":"leitbild-session",';
const headSeal = ',"headSha256":"';
const beforeData = '","data":';

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
 *     headSha256    SHA-256 of the bytes before this member
 *     data          the session
 *
 * JSON on one line contains no line break, so a file that does not end with one was truncated. The second checksum prevents that
 * a single flipped bit turns version 1 into a future version.
 */
export function writeEnvelope({ session, revision, savedAt, appVersion }: StoredSession): Uint8Array {
  const data = Buffer.from(JSON.stringify(session));
  const sessionId = session.header.id;
  const fields = { schemaVersion, appVersion, sessionId, rev: revision, savedAt, sha256: sha256(data) };
  const head = Buffer.from(start + JSON.stringify(fields).slice(1, -1));
  return Buffer.concat([head, Buffer.from(headSeal + sha256(head) + beforeData), data, Buffer.from('}\n')]);
}

/** Reads the bytes of a session file, and diagnoses how they are damaged. */
export function readEnvelope(content: Uint8Array): EnvelopeResult {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) return damaged('empty', 'no bytes');
  if (bytes[0] === 0 || bytes.at(-1) === 0) return damaged('zeroed', 'NUL bytes');

  const headEnd = bytes.indexOf(headSeal);
  const dataStart = headEnd + headSeal.length + 64 + beforeData.length;
  const looksOurs = headEnd > 0 || bytes.subarray(0, start.length).equals(Buffer.from(start).subarray(0, bytes.length));
  if (!looksOurs) return notOurs(bytes.toString());

  const cutOff = bytes.at(-1) !== 0x0a;
  const broken = (reason: string) => damaged(cutOff ? 'truncated' : 'altered', reason);
  const head = headEnd > 0 ? readHead(bytes.subarray(0, headEnd)) : null;
  if (!head) return broken('no head');
  const seal = bytes.subarray(headEnd + headSeal.length, dataStart).toString();
  if (seal !== sha256(bytes.subarray(0, headEnd)) + beforeData) return broken('head does not match its checksum');
  const data = bytes.subarray(dataStart, Math.max(dataStart, bytes.lastIndexOf('}')));
  if (sha256(data) !== head.sha256) return broken('data does not match its checksum');

  const { appVersion, rev: revision, savedAt } = head;
  const result = parseSession(head.schemaVersion, parseJson(data.toString()));
  if (result.status === 'too-new') return { status: 'too-new', appVersion };
  if (result.status === 'damaged') return damaged('invalid', result.reason);
  const { session } = result;
  return { status: 'ok', stored: { session, revision, savedAt, appVersion, schemaVersion: head.schemaVersion } };
}

interface Head {
  schemaVersion: number;
  appVersion: string;
  rev: number;
  savedAt: string;
  sha256: string;
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
    typeof head.sha256 === 'string';
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
