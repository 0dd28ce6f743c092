import { inOrder } from '../collection';
import { chapter, paragraphs, plain, tableChapter, textRow, type Block } from '../document';
import type { WorkshopFacts } from '../facts/schema';
import { workshopFactsWords } from '../facts/words';
import { fill, formatDay } from '../format';
import type { Language } from '../language';
import { openTopics, outcomeOf } from '../parking-lot/open-topics';
import type { SessionDocument } from '../session-schema';
import { stepNames } from '../step';
import { describeRating } from './describe-rating';
import type { Closing } from './schema';
import { closingWords } from './words';

/** Decisions, topics of the parking lot and commitments, the rating and the last word. */
export function closingOutline(session: Pick<SessionDocument, 'workshop' | 'steps'>): Block[] {
  const { closing } = session.steps;
  const { language } = session.workshop;
  const blocks = [
    ...decisions(session.workshop),
    ...parkingLot(session),
    ...commitments(closing, language),
    ...rating(closing, language),
    ...lastWord(closing, language),
  ];
  return blocks.length === 0 ? [] : [chapter(1, stepNames.closing[language]), ...blocks];
}

function decisions({ decisions: taken, language }: WorkshopFacts): Block[] {
  const words = workshopFactsWords[language];
  const rows = inOrder(taken)
    .map(([, decision]) => decision)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, owner, due, step }) => textRow([text, owner, formatDay(due, language), stepNames[step][language]]));
  return tableChapter(words.decisions, [words.decision, words.owner, words.due, words.fromStep], [9, 4, 3, 4], rows);
}

/** The topics with the step in which they came up and what has become of them, and how many are still open. */
function parkingLot(session: Pick<SessionDocument, 'workshop' | 'steps'>): Block[] {
  const { parkingLot: topics, language } = session.workshop;
  const words = workshopFactsWords[language];
  const rows = inOrder(topics)
    .map(([, topic]) => topic)
    .filter(({ text }) => text.trim() !== '')
    .map((topic) =>
      textRow([
        topic.text,
        words.outcomes[outcomeOf(topic, session)],
        topic.owner,
        formatDay(topic.due, language),
        stepNames[topic.step][language],
      ]),
    );
  const open = openTopics(session).length;
  return [
    ...tableChapter(
      words.parkingLot,
      [words.parked, words.outcome, words.owner, words.due, words.fromStep],
      [8, 4, 4, 3, 4],
      rows,
    ),
    ...(open === 0 ? [] : paragraphs(open === 1 ? words.openTopicOne : fill(words.openTopicMany, { open }))),
  ];
}

function commitments({ commitments: made, followUp }: Closing, language: Language): Block[] {
  const words = closingWords[language];
  const rows = inOrder(made)
    .map(([, commitment]) => commitment)
    .filter(({ what }) => what.trim() !== '')
    .map(({ who, what, due, step, isDone }) =>
      textRow([
        who,
        what,
        formatDay(due, language),
        stepNames[step][language],
        ...(followUp ? [isDone ? words.done : words.notDone] : []),
      ]),
    );
  const state = followUp ? [words.isDone] : [];
  return tableChapter(
    words.commitments,
    [words.who, words.what, words.due, workshopFactsWords[language].fromStep, ...state],
    [4, 9, 3, 4, ...state.map(() => 2)],
    rows,
  );
}

function rating({ ratings, improvements }: Closing, language: Language): Block[] {
  const words = closingWords[language];
  const sentence = describeRating(ratings, language);
  const answers = inOrder(improvements)
    .map(([, { text }]) => text.trim())
    .filter((text) => text !== '');
  if (sentence === '' && answers.length === 0) return [];
  return [
    chapter(2, words.rating),
    ...paragraphs(sentence),
    ...(answers.length === 0
      ? []
      : [
          chapter(3, words.improvements),
          { kind: 'list', marker: 'bullet', items: answers.map((text) => ({ runs: plain(text), level: 0 })) } as const,
        ]),
  ];
}

function lastWord({ lastWord: text, reviewDay }: Closing, language: Language): Block[] {
  const words = closingWords[language];
  return [
    ...(text.trim() === ''
      ? []
      : [chapter(2, words.lastWord), { kind: 'quote', runs: plain(text.trim()) } satisfies Block]),
    ...(reviewDay === '' ? [] : paragraphs(fill(words.reviewOn, { day: formatDay(reviewDay, language) }))),
  ];
}
