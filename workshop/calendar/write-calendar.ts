import { cleanText } from '../text/clean-text';
import type { Calendar, CalendarEvent } from './calendar';

/** Longest line of a calendar file in bytes of UTF-8, without its line break (RFC 5545, 3.1). */
const maxBytes = 75;

/**
 * A calendar in the format iCalendar (RFC 5545). Events of whole days have no time and end on the day after their last one. `now` is the moment
 * of writing, ISO 8601.
 */
export function writeCalendar({ name, events }: Calendar, now: string): string {
  const stamp = now.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const content = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Leitbild//Leitbild//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return content.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, first, last, summary, description, isCancelled }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(last).replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    // Whole days must not show people as busy.
    'TRANSP:TRANSPARENT',
    ...(isCancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ];
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Text as a value (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line in pieces of at most 75 bytes, each but the first behind a space; no character is torn. */
function folded(line: string): string {
  let [result, bytes] = ['', 0];
  for (const character of line) {
    const size = utf8Length(character.codePointAt(0) ?? 0);
    if (bytes + size > maxBytes) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return result;
}

/** Bytes of a code point in UTF-8. */
function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
