import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCalendar } from './write-calendar';

const event = {
  uid: 'a@b',
  first: '2027-12-31',
  last: '2027-12-31',
  summary: 'x',
  description: '',
  isCancelled: false,
};
const now = '2027-01-05T10:11:12.345Z';

test('events of whole days end on the day after, and have an id and a stamp', () => {
  const lines = writeCalendar({ name: 'Roadmap', events: [event] }, now).split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20271231');
  expect(lines).toContain('DTEND;VALUE=DATE:20280101');
  expect(lines).toContain('DTSTAMP:20270105T101112Z');
  expect(lines).toContain('UID:a@b');
  expect(lines.at(-1)).toBe('');
});

test('any text comes back; lines have at most 75 bytes and tear no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const summary = `a${text.replace(/\p{Cc}/gu, '').normalize('NFC')}\nb`;
      const file = writeCalendar({ name: '', events: [{ ...event, summary }] }, now);
      const lines = file.split('\r\n');
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toContain('\uFFFD');
      }
      const value = /^SUMMARY:(.*)$/m.exec(file.replaceAll('\r\n ', ''))?.[1]?.trimEnd() ?? '';
      const read = value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      expect(read).toBe(summary.trimEnd());
    }),
  );
});
