import type { Block, LeitbildDocument } from '../document';
import { experienceOutline, journeyOutline } from '../experience/outline';
import { placesOf } from '../journey-places';
import { kickoffOutline } from '../kickoff/outline';
import {
  linkedPainPoints,
  numberedPromises,
  painPointsWithoutInitiative,
  promisesWithoutInitiative,
} from '../red-thread';
import { closingOutline } from '../closing/outline';
import { intentOutline } from '../intent/outline';
import { operationsOutline } from '../operations/outline';
import { painPointsOutline } from '../pain-points/outline';
import { realityCheckOutline } from '../reality-check/outline';
import { roadmapOutline } from '../roadmap/outline';
import { redThreadOutline } from '../roadmap/red-thread';
import type { SessionDocument } from '../session-schema';
import { stepNames } from '../step';
import { visionBoardOutline } from '../vision-board/outline';
import { contentsHeading, documentFrame, workshopTitle } from './document-frame';
import type { DocumentRequest } from './document-registry';

/** The roadmap document: purpose and participants, experience, roadmap; appendices for red thread, journey and board. */
export function buildRoadmap(session: SessionDocument, { now }: DocumentRequest): LeitbildDocument {
  const { experience, roadmap, 'pain-points': painPoints } = session.steps;
  const { language } = session.workshop;
  const press = session.steps['press-release'];
  const promises = numberedPromises(press);
  const unkept = promisesWithoutInitiative(promises, roadmap.initiatives);
  const linked = linkedPainPoints(painPoints);
  const appendices = [
    ...redThreadOutline(roadmap, language, {
      promises,
      unkept,
      painPoints: linked,
      unsolved: painPointsWithoutInitiative(painPoints, roadmap.initiatives),
    }),
    ...journeyOutline(experience, language),
    ...visionBoardOutline(session.steps['vision-board'], language),
  ];
  const blocks: Block[] = [
    ...kickoffOutline(session.workshop, language),
    ...realityCheckOutline(session.steps['reality-check'], language),
    ...intentOutline(session.steps.intent, language),
    ...experienceOutline(experience, language),
    ...painPointsOutline(painPoints, placesOf(experience), language),
    ...operationsOutline(session.steps.operations, language),
    ...roadmapOutline(roadmap, language, { promises: press.promises, painPoints: linked }),
    ...closingOutline(session.steps.closing, language),
    ...(appendices.length === 0 ? [] : [{ kind: 'pageBreak' } satisfies Block, ...appendices]),
  ];
  return {
    ...documentFrame(session, now),
    layout: 'report',
    name: stepNames.roadmap[language],
    title: workshopTitle(session),
    subtitle: stepNames.roadmap[language],
    contentsHeading: contentsHeading(blocks, language),
    blocks,
  };
}
