import { expect, test } from 'vitest';
import { emptySession, exampleSession } from '../../test/fixtures/example-session';
import { itemsOnPage } from '../room/list-pages';
import { pageBeside, roomPagesOf, shownPage } from '../room/pages-of-steps';
import { peopleOf, peoplePerPage, roomPages } from './room-pages';

test('An empty session has a first page, and a filled one pages for everyone on it', () => {
  expect(roomPages(emptySession(), 'de')[0].id).toBe('purpose');
  const session = exampleSession();
  session.workshop.participants = Object.fromEntries(
    Array.from({ length: 23 }, (_, index) => [
      `person-${index}`,
      { order: `a${String(index).padStart(2, '0')}`, name: `Person ${index}`, role: '', function: 'other' as const },
    ]),
  );
  const pages = roomPages(session, 'de').filter(({ id }) => id.startsWith('people'));
  expect(pages.map(({ title }) => title)).toEqual(['Teilnehmende 1/3', 'Teilnehmende 2/3', 'Teilnehmende 3/3']);
  const people = peopleOf(session.workshop);
  const shown = pages.flatMap(({ id }) => itemsOnPage('people', id, people, peoplePerPage) ?? []);
  expect(shown).toEqual(people);
});

test('A page that no longer exists is the first one, and there is nothing beyond the ends', () => {
  const pages = roomPagesOf('kickoff', exampleSession(), 'de');
  const last = pages.at(-1)?.id ?? '';
  expect(shownPage(pages, 'gone').id).toBe('purpose');
  expect(pageBeside(pages, '', -1)).toBe('purpose');
  expect(pageBeside(pages, last, 1)).toBe(last);
  expect(pageBeside(pages, 'gone', 1)).toBe(pages[1]?.id);
});

test.each(['people-0', 'people-1x', 'people-', 'peoples', 'people-99999'])('%s is no page of a list', (page) => {
  expect(itemsOnPage('people', page, [1, 2, 3], 2)).toBeNull();
});
