import { plain, type Block, type LeitbildDocument } from '../document';
import { appendixWords } from '../press-release/appendix-words';
import { attachLooseComments, commentsOutline } from '../press-release/comments-outline';
import { pressReleaseOutline, pressReleaseTitles } from '../press-release/outline';
import { passagesOf } from '../press-release/text/passages';
import { promisesOutline } from '../press-release/promises-outline';
import { questionsOutline } from '../press-release/questions-outline';
import { pressReleaseWords } from '../press-release/words';
import { numberedPromises } from '../red-thread';
import { addReferenceMarks } from '../reference-marks';
import { numberedInitiatives } from '../roadmap/initiatives-in-order';
import type { SessionDocument } from '../session-schema';
import { contentsHeading, documentFrame, workshopTitle } from './document-frame';
import type { DocumentRequest } from './document-registry';

/** The press release, followed by the additions: questions and risks, promises, comments. */
export function buildPressRelease(session: SessionDocument, { additions, now }: DocumentRequest): LeitbildDocument {
  const { language } = session.workshop;
  const slice = session.steps['press-release'];
  const { headline, subheadline, titleRuns, subtitleRuns } = pressReleaseTitles(slice);
  const title = headline || workshopTitle(session);
  const titled = titleRuns.length > 0 ? titleRuns : plain(title);
  const parts = pressReleaseOutline(slice, language);
  const threads = additions.includes('comments')
    ? commentsOutline(slice, language, additions.includes('resolved'))
    : [];
  attachLooseComments(slice, threads, { title: titled, subtitle: subtitleRuns, parts });
  const promises = additions.includes('promises') ? keptPromises(session) : [];
  const appendix = [
    ...(additions.includes('faq') ? questionsOutline(slice, language) : []),
    ...promisesOutline(promises, language),
  ];
  const heading = contentsHeading(appendix, language);
  const behind: Block[] = [
    { kind: 'pageBreak' },
    ...(heading === '' ? [] : [{ kind: 'contents' } as const]),
    ...appendix,
  ];
  const document: LeitbildDocument = {
    ...documentFrame(session, now),
    layout: 'press-release',
    name: pressReleaseWords[language].fromTheFuture,
    title,
    subtitle: subheadline,
    titleRuns: titled,
    subtitleRuns,
    contentsHeading: heading,
    blocks: [...parts.flatMap(({ blocks }) => blocks), ...(appendix.length === 0 ? [] : behind)],
    ...(threads.length === 0 ? {} : { comments: { heading: appendixWords[language].comments.title, threads } }),
  };
  return addReferenceMarks(document, new Map(promises.map(({ id, name }) => [id, name])));
}

/** The promises with the initiatives that keep them. Stopped initiatives do not count. */
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
