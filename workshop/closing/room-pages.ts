import { inOrder } from '../collection';
import type { WorkshopFacts } from '../facts/schema';
import { workshopFactsWords } from '../facts/words';
import { fill, formatDay } from '../format';
import type { Language } from '../language';
import { flowPages, textItems } from '../room/flow-pages';
import type { ContentPage, RoomItem } from '../room/room-content';
import { emptyPage } from '../room/room-drawings';
import { somePages } from '../room/some-pages';
import type { SessionDocument } from '../session-schema';
import { describeRating } from './describe-rating';
import { closingRoomWords } from './room-words';
import type { Closing } from './schema';
import { grades } from './terms';
import { closingWords } from './words';

/** Commitments, decisions, parking lot, the rating of the day, the last word from the empty chair, and the day of the follow-up. */
export function roomPages(
  { steps: { closing }, workshop }: SessionDocument,
  language: Language,
): readonly [ContentPage, ...ContentPage[]] {
  const words = closingWords[language];
  const pages = [
    ...commitments(closing, language),
    ...decisions(workshop, language),
    ...parkingLot(workshop, language),
    ...rating(closing, language),
    ...flowPages(
      {
        id: 'last-word',
        title: words.lastWord,
        kicker: [words.lastWord, workshop.emptyChair.name.trim()].filter(Boolean).join(' · '),
        heading: '',
      },
      textItems(closing.lastWord, 'statement'),
    ),
    ...(closing.reviewDay === '' ? [] : reviewDay(closing.reviewDay, language)),
  ];
  return somePages(pages, () => emptyPage('commitments', words.commitments, closingRoomWords[language].empty));
}

function commitments({ commitments: all }: Closing, language: Language): ContentPage[] {
  const rows = inOrder(all)
    .map(([, commitment]) => commitment)
    .filter(({ what }) => what.trim() !== '')
    .map(({ who, what, due }) => rowOf(what, [who, formatDay(due, language)]));
  return flowPages({ id: 'commitments', title: closingWords[language].commitments }, rows);
}

function decisions({ decisions: all }: WorkshopFacts, language: Language): ContentPage[] {
  const rows = inOrder(all)
    .map(([, decision]) => decision)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, owner, due }) => rowOf(text, [owner, formatDay(due, language)]));
  return flowPages({ id: 'decisions', title: workshopFactsWords[language].decisions }, rows);
}

function parkingLot({ parkingLot: all }: WorkshopFacts, language: Language): ContentPage[] {
  const words = workshopFactsWords[language];
  const rows = inOrder(all)
    .map(([, topic]) => topic)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, outcome, owner, due }) => rowOf(text, [words.outcomes[outcome], owner, formatDay(due, language)]));
  return flowPages({ id: 'parking-lot', title: words.parkingLot }, rows);
}

function rowOf(text: string, about: readonly string[]): RoomItem {
  return { kind: 'row', text: text.trim(), about: about.filter((part) => part.trim() !== '').join(' · ') };
}

/** How many people gave each grade, and what would have made it a ten. */
function rating({ ratings, improvements }: Closing, language: Language): ContentPage[] {
  const words = closingWords[language];
  const room = closingRoomWords[language];
  const given = [...grades].reverse().flatMap((grade) => {
    const count = ratings[grade] ?? 0;
    return count === 0 ? [] : [{ grade, count }];
  });
  const most = Math.max(1, ...given.map(({ count }) => count));
  const rows = given.map(({ grade, count }): RoomItem => ({
    kind: 'row',
    lead: grade,
    text: fill(count === 1 ? room.votes_one : room.votes_other, { count }),
    share: count / most,
  }));
  const answers = inOrder(improvements)
    .map(([, { text }]) => text.trim())
    .filter((text) => text !== '')
    .map((text): RoomItem => ({ kind: 'row', text }));
  return [
    ...flowPages({ id: 'rating', title: words.rating }, [...textItems(describeRating(ratings, language)), ...rows]),
    ...flowPages({ id: 'improvements', title: words.improvements }, answers),
  ];
}

function reviewDay(day: string, language: Language): ContentPage[] {
  const words = closingWords[language];
  return flowPages(
    { id: 'review-day', title: words.reviewDay, kicker: words.reviewDay, heading: '' },
    textItems(formatDay(day, language), 'statement'),
  );
}
