import type { Block, LeitbildDocument } from './document';
import { experienceOutline, journeyOutline } from './experience/outline';
import { formatDay } from './format';
import { kickoffOutline } from './kickoff/outline';
import { kickoffWords } from './kickoff/words';
import type { Language } from './language';
import { pressReleaseOutline, pressReleaseTitles } from './press-release/outline';
import { pressReleaseWords } from './press-release/words';
import { numberedPromises, promisesWithoutInitiative } from './red-thread';
import { roadmapOutline } from './roadmap/outline';
import { redThreadOutline } from './roadmap/red-thread';
import { roadmapWords } from './roadmap/words';
import type { SessionDocument } from './session';
import { visionBoardOutline } from './vision-board/outline';

const words = {
  de: { contents: 'Inhalt', asOf: 'Stand', untitled: 'Workshop ohne Titel' },
  en: { contents: 'Contents', asOf: 'As of', untitled: 'Untitled workshop' },
} satisfies Record<Language, unknown>;

/** The documents of this version. */
export type DocumentKind = 'roadmap' | 'press-release';

/**
 * One document of a session, in the session's language of documents. `now` is the moment of printing, ISO 8601, passed in
 * so that the same session gives the same document. Empty steps leave no trace.
 */
export function buildDocument(kind: DocumentKind, session: SessionDocument, now: string): LeitbildDocument {
  return kind === 'roadmap' ? roadmapDocument(session, now) : pressReleaseDocument(session, now);
}

function roadmapDocument(session: SessionDocument, now: string): LeitbildDocument {
  const { kickoff, experience, roadmap } = session.steps;
  const { language } = kickoff;
  const press = session.steps['press-release'];
  const promises = numberedPromises(press);
  const unkept = promisesWithoutInitiative(promises, roadmap.initiatives);
  const appendices = [
    ...redThreadOutline(roadmap, language, { promises, unkept }),
    ...journeyOutline(experience, language),
    ...visionBoardOutline(session.steps['vision-board'], language),
  ];
  const blocks: Block[] = [
    ...kickoffOutline(kickoff, language),
    ...experienceOutline(experience, language),
    ...roadmapOutline(roadmap, language, press.promises),
    ...(appendices.length === 0 ? [] : [{ kind: 'pageBreak' } satisfies Block, ...appendices]),
  ];
  const headings = blocks.filter((block) => block.kind === 'heading').length;
  return {
    ...common(session, now),
    form: 'report',
    name: roadmapWords[language].name,
    title: kickoff.title.trim() || words[language].untitled,
    subtitle: roadmapWords[language].name,
    contents: headings > 3 ? words[language].contents : '',
    blocks,
  };
}

function pressReleaseDocument(session: SessionDocument, now: string): LeitbildDocument {
  const { kickoff } = session.steps;
  const { language } = kickoff;
  const slice = session.steps['press-release'];
  const { headline, subheadline } = pressReleaseTitles(slice);
  return {
    ...common(session, now),
    form: 'press-release',
    name: pressReleaseWords[language].fromTheFuture,
    title: headline || kickoff.title.trim() || words[language].untitled,
    subtitle: subheadline,
    contents: '',
    blocks: pressReleaseOutline(slice, language),
  };
}

function common(session: SessionDocument, now: string) {
  const { kickoff } = session.steps;
  const { language } = kickoff;
  const terms = kickoffWords[language];
  const day = now.slice(0, 10);
  return {
    workshop: kickoff.title.trim() || words[language].untitled,
    organisation: kickoff.organisation.trim(),
    confidentiality: terms.confidentialities[kickoff.confidentiality],
    author: kickoff.facilitators.trim(),
    language,
    coverLines: [
      [formatDay(kickoff.date, language), kickoff.place.trim()].filter((part) => part !== '').join(', '),
      kickoff.facilitators.trim() === '' ? '' : `${terms.facilitators}: ${kickoff.facilitators.trim()}`,
      `${words[language].asOf}: ${formatDay(day, language)}`,
    ].filter((line) => line !== ''),
  };
}
