import type { ZodError } from 'zod';
import { migrate, schemaVersion } from './migrations/migrate';
import { sessionSchema, type SessionDocument } from './session-schema';
import { visionBoardSchema } from './vision-board/schema';

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
  return result.success ? { status: 'ok', session: result.data } : damaged(result.error);
}

/** Elements that are validated without a pause; they take a few milliseconds. */
const elementsPerSlice = 250;

const boardElements = visionBoardSchema.shape.elements;

/**
 * Validates a session that edits have made of a valid one, in steps between which the caller may do other work. Elements of the board that
 * are the same objects as `before` are not validated again: they are most of a large session, and no part of a schema looks at several
 * of them. The result keeps these objects.
 */
export function* validateChanged(
  changed: SessionDocument,
  before: SessionDocument,
): Generator<void, ParseResult, void> {
  const board = (changed as Partial<SessionDocument>).steps?.['vision-board'];
  // Only a board with elements is worth it; everything else is validated as a whole, and refused where it does not fit.
  if (!isRecord(board) || !isRecord(board.elements)) return parseSession(schemaVersion, changed);
  const known = before.steps['vision-board'].elements;
  const without = { ...changed, steps: { ...changed.steps, 'vision-board': { ...board, elements: {} } } };
  const rest = sessionSchema.safeParse(without);
  if (!rest.success) return damaged(rest.error);
  const elements: SessionDocument['steps']['vision-board']['elements'] = {};
  let slice: Record<string, unknown> = {};
  let size = 0;
  for (const id of Object.keys(board.elements)) {
    const element = board.elements[id];
    const isKnown = element !== undefined && Object.hasOwn(known, id) && known[id] === element;
    // Assigned at once: the order of the elements stays. What is new is replaced by its validated copy.
    if (element) elements[id] = element;
    if (isKnown) continue;
    slice[id] = element;
    size += 1;
    if (size < elementsPerSlice) continue;
    const result = boardElements.safeParse(slice);
    if (!result.success) return damaged(result.error, elementsPath);
    Object.assign(elements, result.data);
    [slice, size] = [{}, 0];
    yield;
  }
  const result = boardElements.safeParse(slice);
  if (!result.success) return damaged(result.error, elementsPath);
  Object.assign(elements, result.data);
  const { steps } = rest.data;
  return {
    status: 'ok',
    session: { ...rest.data, steps: { ...steps, 'vision-board': { ...steps['vision-board'], elements } } },
  };
}

const elementsPath = ['steps', 'vision-board', 'elements'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged({ issues: [issue] }: ZodError, path: readonly string[] = []): ParseResult {
  const place = [...path, ...(issue?.path ?? [])].join('/');
  return { status: 'damaged', reason: `${place}: ${issue?.message ?? 'invalid'}` };
}
