import { proposedReviewDay } from '../closing/rating';
import { inOrder } from '../collection';
import { fill } from '../format';
import type { Localized } from '../language';
import { measureText } from '../roadmap/measure-text';
import { numberedInitiatives, type NumberedInitiative } from '../roadmap/initiatives-in-order';
import { roadmapWords } from '../roadmap/words';
import type { SessionDocument } from '../session-schema';
import { stepNames } from '../step';
import type { Calendar, CalendarEvent } from './calendar';

const de = {
  start: 'Beginn: {{title}}',
  end: 'Ende: {{title}}',
  metric: 'Messen: {{metric}}',
  commitment: 'Zusage: {{text}}',
  commitmentOf: 'Zusage von {{who}}: {{text}}',
  decision: 'Entscheidung umsetzen: {{text}}',
  parked: 'Themenspeicher: {{text}}',
  review: 'Nachschau: {{title}}',
  proposed: 'Vorschlag: 90 Tage nach dem Workshop. Vereinbart ist noch kein Tag.',
  review90: 'Was haben wir erreicht, und woran merken es die Kundinnen und Kunden?',
  withoutText: 'ohne Text',
};

const en: typeof de = {
  start: 'Start: {{title}}',
  end: 'End: {{title}}',
  metric: 'Measure: {{metric}}',
  commitment: 'Commitment: {{text}}',
  commitmentOf: 'Commitment by {{who}}: {{text}}',
  decision: 'Carry out the decision: {{text}}',
  parked: 'Parking lot: {{text}}',
  review: 'Follow-up: {{title}}',
  proposed: 'Proposed: 90 days after the workshop. No day has been agreed yet.',
  review90: 'What have we achieved, and how do customers notice?',
  withoutText: 'without text',
};

const words: Localized<typeof de> = { de, en };

/** Longest text that is quoted in the title of an event, in UTF-16 code units; the whole text is in its description. */
const maxQuoted = 120;

/**
 * Everything of a session that has a real day, in the documents' language: initiatives, the dates of their metrics, commitments, decisions,
 * parked topics, and the follow-up, which is proposed 90 days after the workshop while no day is agreed.
 */
export function sessionCalendar(session: SessionDocument): Calendar {
  const { header, workshop, steps } = session;
  const { language } = workshop;
  const text = words[language];
  const title = workshop.title.trim() || stepNames.roadmap[language];
  const event = (id: string, first: string, last: string, summary: string, description = ''): CalendarEvent[] =>
    isDay(first) && isDay(last)
      ? [
          {
            uid: `${header.id}-${id}@leitbild`,
            first,
            last,
            summary,
            description: description.trim(),
            isCancelled: false,
          },
        ]
      : [];
  const due = (id: string, day: string, frame: string, whole: string, owner: string) =>
    event(
      id,
      day,
      day,
      fill(frame, { who: owner.trim(), text: quoted(whole) || text.withoutText }),
      lines([whole, owner]),
    );
  const { commitments, reviewDay } = steps.closing;
  const review = reviewDay === '' ? proposedReviewDay(workshop.date) : reviewDay;
  const reviewText = lines([text.review90, reviewDay === '' ? text.proposed : '']);
  return {
    name: `${title} – ${stepNames.roadmap[language]}`,
    events: [
      ...numberedInitiatives(steps.roadmap, language).flatMap((item) => initiativeEvents(item, session, event)),
      ...inOrder(commitments).flatMap(([id, { who, what, due: day }]) =>
        due(`commitment-${id}`, day, who.trim() === '' ? text.commitment : text.commitmentOf, what, who),
      ),
      ...inOrder(workshop.decisions).flatMap(([id, { text: whole, owner, due: day }]) =>
        due(`decision-${id}`, day, text.decision, whole, owner),
      ),
      ...inOrder(workshop.parkingLot).flatMap(([id, { text: whole, owner, due: day }]) =>
        due(`parked-${id}`, day, text.parked, whole, owner),
      ),
      ...event('review', review, review, fill(text.review, { title }), reviewText),
    ],
  };
}

type MakeEvent = (id: string, first: string, last: string, summary: string, description?: string) => CalendarEvent[];

function initiativeEvents(
  { id, number, title, initiative }: NumberedInitiative,
  { workshop: { language } }: SessionDocument,
  event: MakeEvent,
): CalendarEvent[] {
  const text = words[language];
  const name = roadmapWords[language];
  const { start, end, metric, outcome, owner, status } = initiative;
  const shown = `${number} ${quoted(title)}`;
  const about = lines([
    title.length > maxQuoted ? title : '',
    outcome,
    labelled(name.owner, owner),
    labelled(name.status, name.statuses[status]),
  ]);
  const isPeriod = isDay(start) && isDay(end) && start <= end;
  const target = metric.target.trim() === '' ? '' : measureText(metric.target, metric.unit, language);
  const baseline = metric.baseline.trim() === '' ? '' : measureText(metric.baseline, metric.unit, language);
  const measured = lines([
    shown,
    labelled(name.baseline, baseline),
    labelled(name.target, target),
    labelled(name.owner, owner),
  ]);
  const events = [
    ...(isPeriod
      ? event(`${id}-period`, start, end, shown, about)
      : [
          ...event(`${id}-start`, start, start, fill(text.start, { title: shown }), about),
          ...event(`${id}-end`, end, end, fill(text.end, { title: shown }), about),
        ]),
    ...event(
      `${id}-metric`,
      metric.date,
      metric.date,
      fill(text.metric, { metric: metric.name.trim() || shown }),
      measured,
    ),
  ];
  return events.map((each) => ({ ...each, isCancelled: status === 'stopped' }));
}

/** The first words of a text on one line. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > maxQuoted
    ? `${line
        .slice(0, maxQuoted)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : line;
}

function labelled(label: string, value: string): string {
  return value.trim() === '' ? '' : `${label}: ${value.trim()}`;
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n');
}

/** Whether a text is a day that exists. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return day !== '' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
