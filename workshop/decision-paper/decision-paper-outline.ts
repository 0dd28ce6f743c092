import { inOrder } from '../collection';
import { chapter, ofStep, paragraphs, plain, tableChapter, textRow, type Block, type Run } from '../document';
import { emotionCurve } from '../experience/outline';
import type { Decision } from '../facts/schema';
import { workshopFactsWords } from '../facts/words';
import { fill, formatDay, linesOf } from '../format';
import { placesOf } from '../journey-places';
import type { Language } from '../language';
import { openTopics } from '../parking-lot/open-topics';
import { placeWords } from '../pain-points/places';
import { topPainPoints } from '../pain-points/ranking';
import { pressReleaseTitles } from '../press-release/outline';
import { numberedPromises, solves } from '../red-thread';
import type { NumberedInitiative } from '../roadmap/initiatives-in-order';
import { measureText } from '../roadmap/measure-text';
import { roadmapWords } from '../roadmap/words';
import type { SessionDocument } from '../session-schema';
import { stepNames } from '../step';
import { activeInitiatives, draftPurpose, draftSummary } from './draft';
import { decisionPaperWords } from './words';

/** Rows that fit on three to six pages. What is left out is counted below its list. */
const most = { promises: 5, pains: 7, initiatives: 20, risks: 8 };

/**
 * The decision paper: purpose, summary, promise, curve, pains, roadmap, metrics, risks, decisions to take, and who begins. Purpose and
 * summary are the ones written by hand, else drafted from the session. Chapters without content are left out.
 */
export function decisionPaperOutline(session: SessionDocument): Block[] {
  const { language } = session.workshop;
  const words = decisionPaperWords[language];
  const { purpose, summary } = session.steps.closing.decisionPaper;
  const initiatives = activeInitiatives(session);
  const lines = linesOf(summary.trim() === '' ? draftSummary(session) : summary);
  const body = [
    ...bulletChapter(words.summary, lines.map(plain)),
    ...ofStep('press-release', promise(session)),
    ...ofStep('experience', curve(session)),
    ...ofStep('pain-points', pains(session, initiatives)),
    ...ofStep('roadmap', [
      ...roadmap(session, initiatives),
      ...metrics(session, initiatives),
      ...risks(session, initiatives),
      ...decisions(session, initiatives),
      ...firstSteps(session, initiatives),
    ]),
  ];
  const about = paragraphs(purpose.trim() === '' ? draftPurpose(session) : purpose);
  return [...(about.length === 0 ? [] : [chapter(1, words.purpose), ...about]), ...body];
}

function bulletChapter(title: string, items: Run[][], marker: 'bullet' | 'number' = 'bullet'): Block[] {
  if (items.length === 0) return [];
  return [chapter(1, title), { kind: 'list', marker, items: items.map((runs) => ({ runs, level: 0 })) }];
}

/** A sentence about what is left out; nothing when nothing is. */
function further(count: number, one: string, many: string): Block[] {
  return count <= 0 ? [] : paragraphs(count === 1 ? one : fill(many, { count }));
}

function promise({ workshop, steps }: SessionDocument): Block[] {
  const words = decisionPaperWords[workshop.language];
  const { headline, subheadline } = pressReleaseTitles(steps['press-release']);
  const promises = numberedPromises(steps['press-release']);
  const shown = promises.slice(0, most.promises);
  const blocks: Block[] = [
    ...(headline === '' ? [] : [{ kind: 'quote', runs: plain(headline) } satisfies Block]),
    ...paragraphs(subheadline),
    ...(shown.length === 0
      ? []
      : [
          {
            kind: 'list',
            marker: 'bullet',
            items: shown.map(({ name, words: text }) => ({
              runs: [{ text: `${name}: `, bold: true }, { text }],
              level: 0,
            })),
          } satisfies Block,
        ]),
    ...further(promises.length - shown.length, words.furtherPromiseOne, words.furtherPromiseMany),
  ];
  return blocks.length === 0 ? [] : [chapter(1, words.promise), ...blocks];
}

function curve({ workshop, steps, voices }: SessionDocument): Block[] {
  const blocks = emotionCurve(steps.experience, workshop.language, voices).filter(({ kind }) => kind !== 'heading');
  return blocks.length === 0 ? [] : [chapter(1, decisionPaperWords[workshop.language].curve), ...blocks];
}

function pains({ workshop, steps }: SessionDocument, initiatives: readonly NumberedInitiative[]): Block[] {
  const words = decisionPaperWords[workshop.language];
  const slice = steps['pain-points'];
  const places = placesOf(steps.experience);
  const rows = topPainPoints(slice)
    .filter(({ painPoint }) => painPoint.title.trim() !== '')
    .slice(0, most.pains)
    .map(({ id, painPoint }) => {
      const handled = initiatives.filter(({ initiative }) => solves(initiative, slice, id));
      return textRow([
        painPoint.title,
        placeWords(painPoint, places),
        handled.map(({ number, title }) => `${number} ${title}`).join('\n') || painPoint.measure || words.notHandled,
      ]);
    });
  return tableChapter(words.topPains, [words.pain, words.where, words.handledBy], [9, 5, 9], rows, 1);
}

function roadmap({ workshop, steps }: SessionDocument, initiatives: readonly NumberedInitiative[]): Block[] {
  const words = decisionPaperWords[workshop.language];
  const terms = roadmapWords[workshop.language];
  const shown = initiatives.slice(0, most.initiatives);
  if (shown.length === 0) return [];
  return [
    chapter(1, words.roadmap),
    {
      kind: 'table',
      caption: fill(words.roadmapCaption, { months: fill(words.monthsNow, steps.roadmap.horizonMonths) }),
      header: [terms.number, terms.initiative, terms.outcome, terms.horizon, terms.owner, terms.effort],
      widths: [4, 15, 20, 8, 12, 7],
      rows: shown.map(({ number, title, initiative: { outcome, horizon, owner, effort } }) =>
        textRow([String(number), title, outcome, terms.horizons[horizon], owner, effort ?? '']),
      ),
    },
    ...further(initiatives.length - shown.length, words.furtherOne, words.furtherMany),
  ];
}

function metrics({ workshop: { language } }: SessionDocument, initiatives: readonly NumberedInitiative[]): Block[] {
  const words = decisionPaperWords[language];
  const rows = initiatives
    .filter(({ initiative: { metric } }) => metric.name.trim() !== '')
    .slice(0, most.initiatives)
    .map(({ number, initiative: { metric } }) =>
      textRow([
        metric.name,
        measureText(metric.baseline, metric.unit, language),
        measureText(metric.target, metric.unit, language),
        formatDay(metric.date, language),
        String(number),
      ]),
    );
  const header = [words.metric, words.today, words.target, words.until, words.initiative];
  return tableChapter(words.metrics, header, [10, 6, 6, 6, 4], rows, 1);
}

function risks({ workshop, steps }: SessionDocument, initiatives: readonly NumberedInitiative[]): Block[] {
  const words = decisionPaperWords[workshop.language];
  const named = [
    ...initiatives.flatMap(({ title, initiative }) =>
      linesOf(initiative.risks).map((text) => [{ text: `${title}: `, bold: true }, { text }]),
    ),
    ...linesOf(steps['reality-check'].orientation.risks).map(plain),
  ];
  return [
    ...bulletChapter(words.risks, named.slice(0, most.risks)),
    ...further(named.length - most.risks, words.furtherRiskOne, words.furtherRiskMany),
  ];
}

/** The decisions with a column for each answer, to be filled in by hand, and what was already decided. */
function decisions(session: SessionDocument, initiatives: readonly NumberedInitiative[]): Block[] {
  const { workshop } = session;
  const words = decisionPaperWords[workshop.language];
  const rows = initiatives
    .filter(({ initiative }) => initiative.decision.trim() !== '')
    .map(({ initiative }, index) => textRow([String(index + 1), initiative.decision, '', '', '']));
  const taken = inOrder(workshop.decisions).flatMap(([, { text, ...others }]) =>
    text.trim() === '' ? [] : [recordedRow({ text: text.trim(), ...others }, workshop.language)],
  );
  const open = openTopics(session).map(([, topic]) => recordedRow(topic, workshop.language));
  const header = [roadmapWords[workshop.language].number, words.decision, words.yes, words.no, words.postponed];
  return [
    ...tableChapter(words.decisions, header, [3, 30, 4, 5, 7], rows, 1),
    ...tableChapter(words.taken, recordedHeader('decision', workshop.language), recordedWidths, taken, 1),
    ...tableChapter(words.openTopics, recordedHeader('parked', workshop.language), recordedWidths, open, 1),
  ];
}

const recordedWidths = [9, 4, 3, 4];

function recordedHeader(what: 'decision' | 'parked', language: Language): string[] {
  const words = workshopFactsWords[language];
  return [words[what], words.owner, words.due, words.fromStep];
}

/** A decision or an open topic with who takes care of it, by when, and the step in which it came up. */
function recordedRow({ text, owner, due, step }: Omit<Decision, 'order' | 'at'>, language: Language) {
  return textRow([text, owner, formatDay(due, language), stepNames[step][language]]);
}

function firstSteps({ workshop, steps }: SessionDocument, initiatives: readonly NumberedInitiative[]): Block[] {
  const { language } = workshop;
  const words = decisionPaperWords[language];
  const begun = initiatives.filter(({ initiative }) => initiative.firstStep.trim() !== '');
  // Who begins at once; a board need not know the first steps of what comes later.
  const atOnce = begun.filter(({ initiative }) => initiative.horizon === 'now').slice(0, most.initiatives);
  const shown = atOnce.length === 0 ? begun.slice(0, most.initiatives) : atOnce;
  const rows = shown.map(({ title, initiative }) => textRow([initiative.owner, initiative.firstStep, title]));
  const { reviewDay } = steps.closing;
  const header = [words.owner, words.firstStep, words.initiative];
  return [
    ...tableChapter(words.owners, header, [6, 12, 9], rows, 1),
    ...(shown.length < begun.length ? paragraphs(words.furtherSteps) : []),
    ...(reviewDay === '' ? [] : paragraphs(fill(words.review, { day: formatDay(reviewDay, language) }))),
    ...(initiatives.length === 0 ? [] : paragraphs(words.signature)),
  ];
}
