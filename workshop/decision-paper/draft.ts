import { countInWords, fill } from '../format';
import { topPainPoints } from '../pain-points/ranking';
import { pressReleaseTitles } from '../press-release/outline';
import { describeGap } from '../reality-check/describe';
import { answersOf } from '../reality-check/progress';
import { questionIds } from '../reality-check/terms';
import { metricInShort } from '../roadmap/metric-in-short';
import { numberedInitiatives, type NumberedInitiative } from '../roadmap/initiatives-in-order';
import type { SessionDocument } from '../session-schema';
import { decisionPaperWords } from './words';

/** Pain points and metrics that are named in one line of the summary. */
const namedInLine = { pains: 3, metrics: 2 };

/** The initiatives that are under way or to come, in roadmap order. Stopped ones ask nothing of a board. */
export function activeInitiatives({ workshop, steps }: SessionDocument): NumberedInitiative[] {
  return numberedInitiatives(steps.roadmap, workshop.language).filter(
    ({ initiative }) => initiative.status !== 'stopped',
  );
}

/** What the paper asks for, drafted from the decisions that initiatives need; empty without an initiative. */
export function draftPurpose(session: SessionDocument): string {
  const words = decisionPaperWords[session.workshop.language];
  const initiatives = activeInitiatives(session);
  if (initiatives.length === 0) return '';
  const needed = initiatives.map(({ initiative }) => initiative.decision.trim()).filter((text) => text !== '');
  const [first] = needed;
  if (first === undefined) return fill(words.purposeNone, { title: session.workshop.title.trim() });
  return needed.length === 1
    ? fill(words.purposeOne, { decision: first })
    : fill(words.purposeMany, { count: countInWords(needed.length, session.workshop.language) });
}

/**
 * The summary in at most five lines, each drafted from a step: where we stand, what hurts, what we promise, what we do, and how it is
 * measured. A step without content gives no line.
 */
export function draftSummary(session: SessionDocument): string {
  return [stand(session), pains(session), promise(session), way(session), measured(session)]
    .filter((line) => line !== '')
    .join('\n');
}

function stand({ workshop, steps }: SessionDocument): string {
  const words = decisionPaperWords[workshop.language];
  const slice = steps['reality-check'];
  const { yes, open } = answersOf(slice);
  const isAnswered = open.length < questionIds.length;
  const answered =
    yes.length === 0
      ? words.answeredNone
      : fill(words.answeredYes, { count: countInWords(yes.length, workshop.language) });
  return [isAnswered ? answered : '', describeGap(slice, workshop.language)].filter((part) => part !== '').join(' ');
}

function pains({ workshop, steps }: SessionDocument): string {
  const titles = topPainPoints(steps['pain-points'])
    .map(({ painPoint: { title } }) => title.trim().replace(/[.;]$/, ''))
    .filter((title) => title !== '')
    .slice(0, namedInLine.pains);
  return titles.length === 0 ? '' : fill(decisionPaperWords[workshop.language].pains, { pains: titles.join('; ') });
}

function promise({ workshop, steps }: SessionDocument): string {
  const { headline } = pressReleaseTitles(steps['press-release']);
  return headline === '' ? '' : fill(decisionPaperWords[workshop.language].promiseLine, { headline });
}

function way(session: SessionDocument): string {
  const { language } = session.workshop;
  const words = decisionPaperWords[language];
  const initiatives = activeInitiatives(session);
  const [first] = initiatives;
  if (!first) return '';
  if (initiatives.length === 1) return fill(words.initiativeOne, { title: first.title });
  const now = initiatives.filter(({ initiative: { horizon } }) => horizon === 'now').length;
  return fill(now === 0 ? words.initiativeNoneNow : words.initiativeMany, {
    count: countInWords(initiatives.length, language),
    now: countInWords(now, language),
    months: session.steps.roadmap.horizonMonths.now,
  });
}

function measured(session: SessionDocument): string {
  const { language } = session.workshop;
  const metrics = activeInitiatives(session)
    .filter(({ initiative: { metric } }) => metric.name.trim() !== '' && metric.target.trim() !== '')
    .map(({ initiative }) => metricInShort(initiative, language))
    .slice(0, namedInLine.metrics);
  return metrics.length === 0 ? '' : fill(decisionPaperWords[language].measured, { metrics: metrics.join('; ') });
}
