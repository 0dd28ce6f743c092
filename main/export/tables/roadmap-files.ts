import type { RoadmapFormat } from '../../../preload/contract';
import { sessionCalendar } from '../../../workshop/calendar/session-calendar';
import { writeCalendar } from '../../../workshop/calendar/write-calendar';
import type { Language } from '../../../workshop/language';
import { linkedPainPoints, numberedPromises } from '../../../workshop/red-thread';
import { roadmapTable } from '../../../workshop/roadmap/files/roadmap-table';
import type { SessionDocument } from '../../../workshop/session-schema';
import { stepNames } from '../../../workshop/step';
import { tableCsv } from './csv';
import { tableXlsx } from './xlsx';

interface RoadmapFileOptions {
  /** Language of the system. */
  system: Language;
  /** The moment of writing, ISO 8601. */
  now: string;
}

/** The roadmap as a table or as a calendar. Throws for a calendar without a single day. */
export function roadmapFile(
  session: SessionDocument,
  format: RoadmapFormat,
  { system, now }: RoadmapFileOptions,
): Uint8Array {
  const { workshop, steps } = session;
  const { language } = workshop;
  if (format === 'ics') {
    const calendar = sessionCalendar(session);
    if (calendar.events.length === 0) throw new Error('the workshop has no dates for a calendar');
    return new TextEncoder().encode(writeCalendar(calendar, now));
  }
  const table = roadmapTable(steps.roadmap, {
    language,
    promises: numberedPromises(steps['press-release']),
    painPoints: linkedPainPoints(steps['pain-points']),
    actuals: steps.closing.followUp?.actuals ?? {},
  });
  if (format === 'csv') return new TextEncoder().encode(tableCsv(table, system));
  const name = stepNames.roadmap[language];
  const title = workshop.title.trim() === '' ? name : `${workshop.title} – ${name}`;
  return tableXlsx(table, { name, title, language, now });
}
