import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../workshop/language';
import { readingHeight, type ReadingItem } from '../../workshop/press-release/reading-pages';
import { roomPages as pressRelease } from '../../workshop/press-release/room-pages';
import { projectSession } from '../../workshop/projections/project-session';
import { richTextToPlain } from '../../workshop/rich-text';
import { flowPages, heightOf, roomPageHeight } from '../../workshop/room/flow-pages';
import { roomPagesOf } from '../../workshop/room/pages-of-steps';
import type { ContentPage, RoomItem } from '../../workshop/room/room-content';
import { createSession } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import { stepIds, type StepId } from '../../workshop/step';
import { crowdedSession, longText } from '../fixtures/crowded-session';
import { sampleSession } from '../fixtures/sample-session';

let ids = 0;
const empty = (language: 'de' | 'en') =>
  createSession(
    { title: 'Leer', preset: 'half-day', language, today: '2027-03-31', newId: () => `id-${(ids += 1)}` },
    'empty',
    '2027-03-31T09:00:00.000Z',
  );
const crowded = projectSession(crowdedSession(), 'room');

const sessions: [name: string, session: (language: 'de' | 'en') => SessionDocument][] = [
  ['an empty session', empty],
  ['the sample', (language) => projectSession(sampleSession(language), 'room')],
  ['a crowded session', () => crowded],
];

describe.each(stepIds)('the pages of %s', (step) => {
  test.each(sessions)('are never none, and each has an id and a title of its own: %s', (_, session) => {
    for (const language of languages) {
      const pages = roomPagesOf(step, session(language), language);
      expect(pages.length).toBeGreaterThan(0);
      expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
      expect(new Set(pages.map(({ title }) => title)).size).toBeGreaterThan(0);
      for (const { id, title } of pages) {
        expect(id.length).toBeLessThanOrEqual(200);
        expect(id).not.toBe('');
        expect(title.trim()).not.toBe('');
      }
    }
  });

  test.each(sessions)('hold no more than fits: %s', (_, session) => {
    for (const page of contentPages(step, session('de'))) {
      const { items, columns = 1 } = page.content('2027-04-01');
      const height = items.reduce((sum, item) => sum + heightOf(item), 0) / columns;
      expect({ id: page.id, fits: height <= roomPageHeight }).toEqual({ id: page.id, fits: true });
    }
  });
});

/** The list of each step that has the items, by the ids of its pages. */
const lists: [step: StepId, prefix: string, pages: RegExp][] = [
  ['pain-points', 'Pain', /^list(-\d+)?$/],
  ['experience', 'Touch', /^phase-Phase000(-\d+)?$/],
  ['roadmap', 'Init', /^(now|next|later)(-\d+)?$/],
  ['operations', 'Change', /^lever-culture(-\d+)?$/],
  ['closing', 'Commit', /^commitments(-\d+)?$/],
  ['closing', 'Decision', /^decisions(-\d+)?$/],
  ['intent', 'Conflict', /^conflicts(-\d+)?$/],
];

test.each(lists)('two hundred items of %s: each %s is on exactly one page', (step, prefix, isList) => {
  const pages = contentPages(step, crowded).filter(({ id }) => isList.test(id));
  const found = pages.flatMap((page) =>
    page
      .content('2027-04-01')
      .items.flatMap((item) => ('text' in item ? (item.text.match(new RegExp(`^${prefix}\\d{3}`)) ?? []) : [])),
  );
  expect(found).toHaveLength(200);
  expect(new Set(found).size).toBe(200);
});

test('the press release: each question is on exactly one page, before its answer, and no word is lost', () => {
  const pages = pressRelease(crowded, 'de').flatMap((page) => ('reading' in page ? [page] : []));
  const questions = pages
    .filter(({ id }) => id.startsWith('questions-'))
    .flatMap(({ reading }) => reading.flatMap((item) => (item.kind === 'question' ? [item.text.slice(0, 11)] : [])));
  expect(questions).toHaveLength(200);
  expect(new Set(questions).size).toBe(200);
  const problem = pages.flatMap(({ reading }) =>
    reading.flatMap((item) => (item.kind === 'part' && item.part === 'problem' ? [wordsOf(item)] : [])),
  );
  expect(problem.join(' ')).toBe(longText('Problem', 30_000));
  expect(pages.filter((page) => readingHeight(page) > roomPageHeight)).toEqual([]);
});

function wordsOf(item: ReadingItem): string {
  return 'blocks' in item ? richTextToPlain(item.blocks).trim() : '';
}

/** The pages that say what they show: all but those of the kick-off, of formatted text, and of the drawn board. */
function contentPages(step: StepId, session: SessionDocument): ContentPage[] {
  return roomPagesOf(step, session, 'de').flatMap((page) => ('content' in page ? [page as ContentPage] : []));
}

const words = fc.array(fc.constantFrom('ein', 'Wort', 'Energieversorgungsunternehmen', 'ist.', 'Satz', '\n'), {
  maxLength: 400,
});
const items: fc.Arbitrary<RoomItem> = fc.oneof(
  words.map((each): RoomItem => ({ kind: 'text', look: 'prose', text: `a ${each.join(' ')}`, label: 'Label' })),
  words.map((each): RoomItem => ({ kind: 'text', look: 'statement', text: `a ${each.join(' ')}` })),
  fc
    .string({ maxLength: 500 })
    .map((text): RoomItem => ({ kind: 'row', text: `a${text}`, lead: '1', about: text.slice(0, 90) })),
  fc.constant<RoomItem>({ kind: 'meters', meters: [{ label: 'Wirkung', value: 3, max: 5 }] }),
);

describe('items on pages', () => {
  it('keep their order and lose no word, and no page is overfull', () => {
    fc.assert(
      fc.property(fc.array(items, { minLength: 1, maxLength: 30 }), (all) => {
        const pages = flowPages({ id: 'p', title: 'Titel' }, all).map((page) => page.content(''));
        expect(textOf(pages.flatMap((page) => page.items))).toBe(textOf(all));
        for (const { items: own, columns = 1 } of pages) {
          expect(own.length).toBeGreaterThan(0);
          expect(own.reduce((sum, item) => sum + heightOf(item), 0) / columns).toBeLessThanOrEqual(roomPageHeight);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand in two columns when they are many and short', () => {
    const rows = Array.from({ length: 12 }, (_, index): RoomItem => ({ kind: 'row', text: `Zeile ${index}` }));
    expect(flowPages({ id: 'p', title: 'Titel' }, rows).map((page) => page.content('').columns)).toEqual([2]);
  });

  it('are spread evenly over their pages', () => {
    const rows = Array.from({ length: 9 }, (_, index): RoomItem => ({
      kind: 'row',
      text: longText(`Zeile ${index}`, 90),
    }));
    const counts = flowPages({ id: 'p', title: 'Titel' }, rows).map((page) => page.content('').items.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

function textOf(all: readonly RoomItem[]): string {
  return all
    .map((item) => ('text' in item ? item.text : ''))
    .join(' ')
    .replace(/\s+/g, '');
}
