import { migrate, schemaVersion } from './migrations/migrate';
import { sessionSchema, type SessionDocument } from './session-schema';

export type ParseResult =
  | { status: 'ok'; session: SessionDocument }
  | { status: 'too-new'; version: number }
  | { status: 'damaged'; reason: string };

/**
 * Parses session data of any origin. Data of an older version is migrated; data of a newer version or data that does not fit the
 * schema is refused. `reason` is for the log, in English, without content of the session.
 */
export function parseSession(version: number, data: unknown): ParseResult {
  if (!Number.isInteger(version) || version < 1) return { status: 'damaged', reason: 'no schema version' };
  if (version > schemaVersion) return { status: 'too-new', version };
  let migrated: unknown;
  try {
    migrated = migrate(version, data);
  } catch (error) {
    return { status: 'damaged', reason: `migration failed: ${String(error)}` };
  }
  const result = sessionSchema.safeParse(migrated);
  if (result.success) return { status: 'ok', session: result.data };
  const issue = result.error.issues[0];
  return { status: 'damaged', reason: `${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'invalid'}` };
}
