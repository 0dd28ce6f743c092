import type { Experience } from '../experience/schema';
import type { WorkshopFacts } from '../facts/schema';
import { linkedPainPoints } from '../red-thread';
import { createSession } from '../session';
import type { SessionDocument } from '../session-schema';
import type { Timer } from '../timer/schema';
import { mapItems } from './map-items';
import { projectBoard, projectBallot } from './project-board';
import { projectPainPointBallot, projectPainPoints } from './project-pain-points';
import { projectPressRelease } from './project-press-release';
import { projectRoadmap } from './project-roadmap';

/** Roles that see only a part of a session: the projector in the room, and the phones of participants. */
export type ProjectedRole = 'room' | 'phone';

/**
 * The part of a session that a role may see, as a valid session in which everything else is empty. An allow-list: each field is named,
 * so that a new field of a schema stays hidden until it is added here.
 *
 * Hidden from both: face-down notes, authors, ballots until they are revealed and voters afterwards, comments, dismissed findings,
 * the facilitator's notes, who has spoken, the origin of source material and of pain points, earlier versions, what a review decided, and text that is left out of the press release.
 * A phone sees what can be voted on, and which workshop it is. A step that is not named here is hidden whole, as are rounds of voices.
 */
export function projectSession(session: SessionDocument, role: ProjectedRole): SessionDocument {
  const { id, createdAt } = session.header;
  const { steps, workshop } = session;
  const header = { id, createdAt };
  const hidden = emptySteps(session);
  if (role === 'phone') {
    return {
      header,
      workshop: nameOfWorkshop(workshop),
      voices: { rounds: {} },
      steps: {
        ...hidden,
        'vision-board': projectBallot(steps['vision-board']),
        'pain-points': projectPainPointBallot(steps['pain-points']),
      },
    };
  }
  const release = projectPressRelease(steps['press-release']);
  return {
    header,
    workshop: projectFacts(workshop),
    voices: { rounds: {} },
    steps: {
      ...hidden,
      'vision-board': projectBoard(steps['vision-board']),
      experience: projectExperience(steps.experience),
      'press-release': release,
      'pain-points': projectPainPoints(steps['pain-points'], steps.experience),
      roadmap: projectRoadmap(steps.roadmap, release, linkedPainPoints(steps['pain-points'])),
    },
  };
}

/** The steps of a workshop in which nothing was done. */
function emptySteps({ workshop: { language } }: SessionDocument): SessionDocument['steps'] {
  let count = 0;
  const newId = () => `hidden-${(count += 1)}`;
  return createSession({ title: '', preset: 'half-day', language, today: '', newId }, '', '').steps;
}

/** What a person needs to know that this is their workshop. */
function nameOfWorkshop({ title, organisation, logo, date, language }: WorkshopFacts): WorkshopFacts {
  return {
    title,
    organisation,
    logo,
    accentColour: null,
    wordTemplate: null,
    powerPointTemplate: null,
    date,
    language,
    purpose: '',
    place: '',
    confidentiality: 'internal',
    facilitators: '',
    startTime: '00:00',
    participants: {},
    agenda: {},
    emptyChair: { name: '', picture: null, situation: '', goal: '', annoyance: '', quote: '' },
    sayings: {},
    decisions: {},
    parkingLot: {},
    timer: null,
    facilitatorNotes: {},
    spoken: {},
  };
}

function projectFacts(facts: WorkshopFacts): WorkshopFacts {
  const { name, picture, situation, goal, annoyance, quote } = facts.emptyChair;
  return {
    ...nameOfWorkshop(facts),
    purpose: facts.purpose,
    place: facts.place,
    confidentiality: facts.confidentiality,
    facilitators: facts.facilitators,
    startTime: facts.startTime,
    participants: mapItems(facts.participants, (person) => ({
      order: person.order,
      name: person.name,
      role: person.role,
      function: person.function,
    })),
    agenda: mapItems(facts.agenda, (item) => ({
      order: item.order,
      kind: item.kind,
      step: item.step,
      title: item.title,
      minutes: item.minutes,
      day: item.day,
      newMinutes: item.newMinutes,
      fixedStart: item.fixedStart,
      startedAt: item.startedAt,
      finishedAt: item.finishedAt,
      isSkipped: item.isSkipped,
      groups: mapItems(item.groups, ({ order, title, place }) => ({ order, title, place })),
    })),
    timer: facts.timer && projectTimer(facts.timer),
    emptyChair: { name, picture, situation, goal, annoyance, quote },
    sayings: mapItems(facts.sayings, ({ order, step, text, at }) => ({ order, step, text, at })),
  };
}

/** The title may be a line of the guide, which is for the facilitator. */
function projectTimer({ step, minutes, elapsed, runningSince }: Timer): Timer {
  return { step, title: '', minutes, elapsed, runningSince };
}

function projectExperience({ phases, touchpoints, targetEmotions, statement }: Experience): Experience {
  return {
    phases: mapItems(phases, ({ order, name, wishes }) => ({ order, name, wishes })),
    touchpoints: mapItems(touchpoints, (each) => ({
      order: each.order,
      phase: each.phase,
      title: each.title,
      channel: each.channel,
      does: each.does,
      thinks: each.thinks,
      responsible: each.responsible,
      today: each.today,
      target: each.target,
      emotion: each.emotion,
      evidence: each.evidence,
      pictures: mapItems(each.pictures, ({ order, asset, alt }) => ({ order, asset, alt })),
    })),
    targetEmotions: mapItems(targetEmotions, ({ order, kind, emotion, touchpoint, proof }) => ({
      order,
      kind,
      emotion,
      touchpoint,
      proof,
    })),
    statement,
  };
}
