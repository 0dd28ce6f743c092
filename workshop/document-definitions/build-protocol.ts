import { closingOutline } from '../closing/outline';
import { chapter, ofStep, type Block, type LeitbildDocument } from '../document';
import { experienceOutline, journeyOutline } from '../experience/outline';
import { experienceWords } from '../experience/words';
import { followUpOutline } from '../follow-up/follow-up-outline';
import { intentOutline } from '../intent/outline';
import { placesOf } from '../journey-places';
import { agendaOutline, kickoffOutline } from '../kickoff/outline';
import type { Language } from '../language';
import { operationsOutline } from '../operations/outline';
import { painPointsOutline } from '../pain-points/outline';
import { attachLooseComments, commentsOutline } from '../press-release/comments-outline';
import { appendixWords } from '../press-release/appendix-words';
import { pressReleaseOutline, pressReleaseTitles } from '../press-release/outline';
import { questionsOutline } from '../press-release/questions-outline';
import { realityCheckOutline } from '../reality-check/outline';
import { numberedInitiatives } from '../roadmap/initiatives-in-order';
import { roadmapOutline } from '../roadmap/outline';
import { roadmapWords } from '../roadmap/words';
import type { SessionDocument } from '../session-schema';
import { stepNames, type StepId } from '../step';
import { threadOutline } from '../thread/thread-outline';
import { visionBoardOutline } from '../vision-board/outline';
import { stepVoicesOutline } from '../voices/outline';
import { contentsHeading, documentFrame, workshopTitle } from './document-frame';
import type { DocumentRequest } from './document-registry';
import { roadmapContext } from './roadmap-context';

const names = { de: 'Protokoll', en: 'Record of the day' } satisfies Record<Language, string>;

/** The whole day in its order: people and times, every step with its votes and pictures, decisions and commitments. */
export function buildProtocol(session: SessionDocument, { additions, now }: DocumentRequest): LeitbildDocument {
  const { workshop, steps } = session;
  const { language } = workshop;
  const press = steps['press-release'];
  const initiatives = new Map(
    numberedInitiatives(steps.roadmap, language).map(({ id, number, title }) => [id, `${number} ${title}`]),
  );
  const { headline, subheadline, titleRuns, subtitleRuns } = pressReleaseTitles(press);
  // Without text the outline is one block that says so.
  const parts = pressReleaseOutline(press, language).filter((printed) => printed.parts.length > 0);
  const threads = additions.includes('comments')
    ? commentsOutline(press, language, additions.includes('resolved'))
    : [];
  attachLooseComments(press, threads, { title: titleRuns, subtitle: subtitleRuns, parts });
  const release: Block[] = [
    ...(headline === '' ? [] : [{ kind: 'lead', runs: titleRuns } satisfies Block]),
    ...(subheadline === '' ? [] : [{ kind: 'paragraph', runs: subtitleRuns } satisfies Block]),
    ...parts.flatMap(({ blocks }) => blocks),
  ];
  const withVoices = (step: StepId, outline: Block[]): Block[] => {
    const voices = stepVoicesOutline(session.voices, step, language);
    return voices.length > 0 && outline.length === 0
      ? ofStep(step, [chapter(1, stepNames[step][language]), ...voices])
      : ofStep(step, [...outline, ...voices]);
  };
  const beforeAgenda = ofStep('kickoff', kickoffOutline(workshop, language));
  const afterAgenda: Block[] = [
    ...withVoices('reality-check', realityCheckOutline(steps['reality-check'], language, session.voices)),
    ...ofStep('intent', intentOutline(steps.intent, language)),
    ...ofStep(
      'vision-board',
      titled(stepNames['vision-board'][language], visionBoardOutline(steps['vision-board'], language)),
    ),
    ...withVoices(
      'experience',
      titled(stepNames.experience[language], experienceOutline(steps.experience, language, session.voices)),
    ),
    ...ofStep('experience', titled(experienceWords[language].journey, journeyOutline(steps.experience, language))),
    ...ofStep('pain-points', painPointsOutline(steps['pain-points'], placesOf(steps.experience), language)),
    ...ofStep('press-release', [
      ...(release.length === 0 ? [] : [chapter(1, stepNames['press-release'][language]), ...release]),
      ...questionsOutline(press, language),
    ]),
    ...ofStep('operations', operationsOutline(steps.operations, language, initiatives)),
    ...withVoices('roadmap', roadmapOutline(steps.roadmap, language, roadmapContext(session, now))),
    ...ofStep('roadmap', titled(roadmapWords[language].redThread, threadOutline(session))),
    ...withVoices('closing', closingOutline(session)),
    ...followUpOutline(session, language),
  ];
  // The preset of the agenda alone is nothing to report.
  const isEmpty = beforeAgenda.length + afterAgenda.length === 0;
  const blocks = isEmpty ? [] : [...beforeAgenda, ...agendaOutline(workshop, language), ...afterAgenda];
  return {
    ...documentFrame(session, now),
    layout: 'report',
    name: names[language],
    title: workshopTitle(session),
    subtitle: names[language],
    contentsHeading: contentsHeading(blocks, language),
    blocks,
    ...(threads.length === 0 ? {} : { comments: { heading: appendixWords[language].comments.title, threads } }),
  };
}

/** Gives blocks another first heading: here they are chapters of the day, not an appendix. */
function titled(title: string, [first, ...rest]: Block[]): Block[] {
  return first?.kind === 'heading' ? [{ ...first, text: title }, ...rest] : [];
}
