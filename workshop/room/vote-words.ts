import type { Localized } from '../language';

const de = {
  voting: 'Abstimmung',
  vote_one: 'Ein Punkt',
  vote_other: '{{count}} Punkte',
  stacking: '{{votes}} für jede Person, auch mehrere auf dasselbe',
  noStacking: '{{votes}} für jede Person, höchstens einer auf dasselbe',
  closed: 'Die Punkte sind vergeben. Gleich sehen wir das Ergebnis.',
  result: 'Ergebnis der Abstimmung',
  noVotes: 'Es wurden keine Punkte vergeben.',
  round: 'Stille Stimmen',
  everybody: 'Jede und jeder antwortet zuerst für sich.',
  answered: '{{done}} von {{total}} haben geantwortet.',
  asked_one: 'Eine Person antwortet.',
  asked_other: '{{count}} Personen antworten.',
  scale: 'Von {{lowest}} bis {{highest}}',
  scaleEnds: 'Von {{lowest}} ({{low}}) bis {{highest}} ({{high}})',
  percent: 'Von 0 bis 100 Prozent',
  points: '{{total}} Punkte verteilen',
  ranking: 'In eine Rangfolge bringen',
  legend: 'Punkte: die Stimmen. Strich: der Durchschnitt. Balken: die mittlere Hälfte.',
  nobody: 'Niemand hat geantwortet.',
  place: 'Platz {{place}}',
};

const en: typeof de = {
  voting: 'Voting',
  vote_one: 'One dot',
  vote_other: '{{count}} dots',
  stacking: '{{votes}} per person, several on the same choice allowed',
  noStacking: '{{votes}} per person, at most one on the same choice',
  closed: 'All dots are given. The result comes in a moment.',
  result: 'Result of the voting',
  noVotes: 'No dots were given.',
  round: 'Silent votes',
  everybody: 'Everybody answers alone first.',
  answered: '{{done}} of {{total}} have answered.',
  asked_one: 'One person is answering.',
  asked_other: '{{count}} people are answering.',
  scale: 'From {{lowest}} to {{highest}}',
  scaleEnds: 'From {{lowest}} ({{low}}) to {{highest}} ({{high}})',
  percent: 'From 0 to 100 per cent',
  points: 'Distribute {{total}} points',
  ranking: 'Put them in order',
  legend: 'Dots: the voices. Line: the average. Bar: the middle half.',
  nobody: 'Nobody answered.',
  place: 'Place {{place}}',
};

/** What the room reads while people vote, and of the result. */
export const voteWords = { de, en } satisfies Localized<typeof de>;
