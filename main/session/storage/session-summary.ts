import { sessionProgress } from '../../../workshop/session';
import type { SessionDocument } from '../../../workshop/session-schema';

/** What the start screen shows of a session. It is in the head of the file, so that listing large sessions does not read them. */
export interface SessionSummary {
  title: string;
  organisation: string;
  /** Day of the workshop, `YYYY-MM-DD` or empty. */
  date: string;
  /** Progress per step, 0 to 1. Null in summaries of files whose head has none. */
  progress: ReturnType<typeof sessionProgress> | null;
}

/** The summary of a session. Null when it cannot be made: nothing in it may keep a session from being saved. */
export function summarizeSession(session: SessionDocument): SessionSummary | null {
  try {
    const { title, organisation, date } = session.workshop;
    return { title, organisation, date, progress: sessionProgress(session) };
  } catch {
    return null;
  }
}

/**
 * The summary of a session from the beginning of its JSON, for files of earlier versions, whose head has none. Null when the beginning does
 * not hold the title.
 */
export function summarizeBeginning(data: Uint8Array): SessionSummary | null {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString();
  const [, value] = /"title":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  if (value === undefined) return null;
  const field = (name: string) =>
    JSON.parse(new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*")`).exec(text)?.[1] ?? '""') as string;
  return {
    title: JSON.parse(value) as string,
    organisation: field('organisation'),
    date: field('date'),
    progress: null,
  };
}
