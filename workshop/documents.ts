import { plain, type Block, type LeitbildDocument } from './document';
import { experienceOutline, journeyOutline } from './experience/outline';
import { workshopFactsWords } from './facts/words';
import { formatDay } from './format';
import { kickoffOutline } from './kickoff/outline';
import type { Language } from './language';
import { annexWords } from './press-release/appendix-words';
import { commentsOutline, attachLooseComments } from './press-release/comments-outline';
import { pressReleaseOutline, pressReleaseTitles } from './press-release/outline';
import { passagesOf } from './press-release/passages';
import { promisesOutline } from './press-release/promises-outline';
import { questionsOutline } from './press-release/questions-outline';
import { pressReleaseWords } from './press-release/words';
import { numberedPromises, promisesWithoutInitiative } from './red-thread';
import { numberedInitiatives } from './roadmap/initiatives-in-order';
import { roadmapOutline } from './roadmap/outline';
import { redThreadOutline } from './roadmap/red-thread';
import type { SessionDocument } from './session-schema';
import { addReferenceMarks } from './reference-marks';
import { stepNames } from './step';
import { visionBoardOutline } from './vision-board/outline';

const words = {
  de: { contents: 'Inhalt', asOf: 'Stand', untitled: 'Workshop ohne Titel' },
  en: { contents: 'Contents', asOf: 'As of', untitled: 'Untitled workshop' },
} satisfies Record<Language, unknown>;

/** The documents of this version. */
export type DocumentKind = 'roadmap' | 'press-release';

/**
 * What a press release may take along: questions and answers with open questions and risks, comments, those comments that are done
 * as well, and its promises.
 */
export type DocumentAddition = 'faq' | 'comments' | 'resolved' | 'promises';

export interface DocumentRequest {
  kind: DocumentKind;
  /** Only a press release has any. */
  additions: readonly DocumentAddition[];
  /** The moment of printing, ISO 8601. */
  now: string;
}

/**
 * One document of a session, in the session's language of documents. The moment is passed in so that the same session gives the
 * same document. Empty steps leave no trace.
 */
export function buildDocument(session: SessionDocument, { kind, additions, now }: DocumentRequest): LeitbildDocument {
  return kind === 'roadmap' ? roadmapDocument(session, now) : pressReleaseDocument(session, now, new Set(additions));
}

function roadmapDocument(session: SessionDocument, now: string): LeitbildDocument {
  const { experience, roadmap } = session.steps;
  const { language } = session.workshop;
  const press = session.steps['press-release'];
  const promises = numberedPromises(press);
  const unkept = promisesWithoutInitiative(promises, roadmap.initiatives);
  const appendices = [
    ...redThreadOutline(roadmap, language, { promises, unkept }),
    ...journeyOutline(experience, language),
    ...visionBoardOutline(session.steps['vision-board'], language),
  ];
  const blocks: Block[] = [
    ...kickoffOutline(session.workshop, language),
    ...experienceOutline(experience, language),
    ...roadmapOutline(roadmap, language, press.promises),
    ...(appendices.length === 0 ? [] : [{ kind: 'pageBreak' } satisfies Block, ...appendices]),
  ];
  const headings = blocks.filter((block) => block.kind === 'heading').length;
  return {
    ...common(session, now),
    form: 'report',
    name: stepNames.roadmap[language],
    title: workshopTitle(session),
    subtitle: stepNames.roadmap[language],
    contents: headings > 3 ? words[language].contents : '',
    blocks,
  };
}

function pressReleaseDocument(
  session: SessionDocument,
  now: string,
  wanted: ReadonlySet<DocumentAddition>,
): LeitbildDocument {
  const { language } = session.workshop;
  const slice = session.steps['press-release'];
  const { headline, subheadline, titleRuns, subtitleRuns } = pressReleaseTitles(slice);
  const title = headline || workshopTitle(session);
  const titled = titleRuns.length > 0 ? titleRuns : plain(title);
  const parts = pressReleaseOutline(slice, language);
  const threads = wanted.has('comments') ? commentsOutline(slice, language, wanted.has('resolved')) : [];
  attachLooseComments(slice, threads, { title: titled, subtitle: subtitleRuns, parts });
  const promises = wanted.has('promises') ? keptPromises(session) : [];
  const annex = [
    ...(wanted.has('faq') ? questionsOutline(slice, language) : []),
    ...promisesOutline(promises, language),
  ];
  const hasContents = annex.filter(({ kind }) => kind === 'heading').length > 3;
  const behind: Block[] = [{ kind: 'pageBreak' }, ...(hasContents ? [{ kind: 'contents' } as const] : []), ...annex];
  const document: LeitbildDocument = {
    ...common(session, now),
    form: 'press-release',
    name: pressReleaseWords[language].fromTheFuture,
    title,
    subtitle: subheadline,
    titleRuns: titled,
    subtitleRuns,
    contents: hasContents ? words[language].contents : '',
    blocks: [...parts.flatMap(({ blocks }) => blocks), ...(annex.length === 0 ? [] : behind)],
    ...(threads.length === 0 ? {} : { comments: { heading: annexWords[language].comments.title, threads } }),
  };
  return addReferenceMarks(document, new Map(promises.map(({ id, name }) => [id, name])));
}

/** The promises, each with the initiatives that keep it. One that was stopped keeps none. */
function keptPromises({ workshop, steps }: SessionDocument) {
  const press = steps['press-release'];
  const inText = passagesOf(press.parts);
  const working = numberedInitiatives(steps.roadmap, workshop.language).filter(
    ({ initiative }) => initiative.status !== 'stopped',
  );
  return numberedPromises(press).map((promise) => ({
    ...promise,
    note: press.promises[promise.id]?.note ?? '',
    gone: !inText.has(promise.id),
    keepers: working
      .filter(({ initiative }) => initiative.promiseIds[promise.id])
      .map(({ number, title }) => `${number} ${title}`),
  }));
}

/** The title of the workshop, or what a document is called without one. */
function workshopTitle({ workshop }: SessionDocument): string {
  return workshop.title.trim() || words[workshop.language].untitled;
}

function common(session: SessionDocument, now: string) {
  const { organisation, confidentiality, facilitators, date, place, language } = session.workshop;
  const terms = workshopFactsWords[language];
  const day = now.slice(0, 10);
  return {
    workshop: workshopTitle(session),
    organisation: organisation.trim(),
    confidentiality: terms.confidentialities[confidentiality],
    author: facilitators.trim(),
    language,
    coverLines: [
      [formatDay(date, language), place.trim()].filter((part) => part !== '').join(', '),
      facilitators.trim() === '' ? '' : `${terms.facilitators}: ${facilitators.trim()}`,
      `${words[language].asOf}: ${formatDay(day, language)}`,
    ].filter((line) => line !== ''),
  };
}
