import { ofStep, type Block, type LeitbildDocument } from '../document';
import { experienceOutline, journeyOutline } from '../experience/outline';
import { placesOf } from '../journey-places';
import { kickoffOutline } from '../kickoff/outline';
import { closingOutline } from '../closing/outline';
import { followUpOutline } from '../follow-up/follow-up-outline';
import { painPointsOutline } from '../pain-points/outline';
import { roadmapOutline } from '../roadmap/outline';
import type { SessionDocument } from '../session-schema';
import { stepNames } from '../step';
import { threadOutline } from '../thread/thread-outline';
import { visionBoardOutline } from '../vision-board/outline';
import { voicesOutline } from '../voices/outline';
import { contentsHeading, documentFrame, workshopTitle } from './document-frame';
import type { DocumentRequest } from './document-registry';
import { roadmapContext } from './roadmap-context';

/** The roadmap with its reasons: purpose, experience, pain points, decisions; appendices for red thread, journey and board. */
export function buildRoadmap(session: SessionDocument, { now }: DocumentRequest): LeitbildDocument {
  const { experience, roadmap, 'pain-points': painPoints } = session.steps;
  const { language } = session.workshop;
  const appendices = [
    ...ofStep('roadmap', threadOutline(session)),
    ...ofStep('experience', journeyOutline(experience, language)),
    ...ofStep('vision-board', visionBoardOutline(session.steps['vision-board'], language)),
  ];
  const blocks: Block[] = [
    ...ofStep('kickoff', kickoffOutline(session.workshop, language)),
    ...ofStep('experience', experienceOutline(experience, language, session.voices)),
    ...ofStep('pain-points', painPointsOutline(painPoints, placesOf(experience), language)),
    ...ofStep('roadmap', roadmapOutline(roadmap, language, roadmapContext(session, now))),
    ...voicesOutline(session.voices, 'roadmap/now', language),
    ...ofStep('closing', closingOutline(session)),
    ...followUpOutline(session, language),
    ...(appendices.length === 0 ? [] : [{ kind: 'pageBreak' } satisfies Block, ...appendices]),
  ];
  return {
    ...documentFrame(session, now),
    layout: 'report',
    name: stepNames.roadmap[language],
    title: workshopTitle(session),
    subtitle: stepNames.roadmap[language],
    contentsHeading: contentsHeading(blocks, language),
    shownSlides: 14,
    blocks,
  };
}
