import type { SnapshotEntry } from '../../../preload/contract';

/** The parts of a snapshot's file name: `20270331T090000000Z_named_0123456789ab_Vor der Pause.json.gz`. */
export interface SnapshotName extends Omit<SnapshotEntry, 'picture'> {
  /** The first digits of the SHA-256 of the session; equal states get no second snapshot. */
  fingerprint: string;
}

const pattern = /^(\d{8}T\d{9}Z)_(opened|interval|before|named|step)_([0-9a-f]{12})_([^/\\]*)\.json\.gz$/;

/** Maximum size of the encoded name in bytes; file systems limit file names to 255. */
const maxNameBytes = 170;

/** The file name of a snapshot. Characters that Windows refuses are percent-encoded; a name that is too long is truncated. */
export function toSnapshotName({ at, reason, name, fingerprint }: Omit<SnapshotName, 'snapshot'>): string {
  let encoded = '';
  for (const character of name.normalize('NFC')) {
    const safe = /[<>:"/\\|?*%\p{Cc}\p{Cf}\p{Cs}]/u.test(character) ? percentEncode(character) : character;
    if (Buffer.byteLength(encoded + safe) > maxNameBytes) break;
    encoded += safe;
  }
  return `${at.replace(/[-:.]/g, '')}_${reason}_${fingerprint}_${encoded}.json.gz`;
}

/** The file beside a snapshot with a picture of the screen. */
export function pictureOfSnapshot(snapshot: string): string {
  return snapshot.replace(/\.json\.gz$/, '.jpg');
}

/** The parts of a file name; null for a file that is not a snapshot. */
export function parseSnapshotName(snapshot: string): SnapshotName | null {
  const [, stamp, reason, fingerprint, encoded] = pattern.exec(snapshot) ?? [];
  if (!stamp || !reason || !fingerprint || encoded === undefined) return null;
  const at = stamp.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)(\d{3}Z)$/, '$1-$2-$3:$4:$5.$6');
  if (Number.isNaN(Date.parse(at))) return null;
  return { snapshot, at, reason: reason as SnapshotEntry['reason'], fingerprint, name: percentDecode(encoded) };
}

function percentEncode(character: string): string {
  // Lone surrogates have no encoding.
  return /\p{Cs}/u.test(character) ? '' : encodeURIComponent(character).replace('*', '%2A');
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
