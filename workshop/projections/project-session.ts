import type { Kickoff } from '../kickoff/schema';
import type { Experience } from '../experience/schema';
import { pressRelease } from '../press-release/press-release';
import { roadmap } from '../roadmap/roadmap';
import type { SessionDocument } from '../session';
import { mapItems } from './map-items';
import { projectBoard, projectBallot } from './project-board';
import { projectPressRelease } from './project-press-release';
import { projectRoadmap } from './project-roadmap';

/** Roles that see only a part of a session: the projector in the room, and the phones of participants. */
export type ProjectedRole = 'room' | 'phone';

/**
 * The part of a session that a role may see, as a valid session in which everything else is empty. An allow-list: each field is named,
 * so that a new field of a schema stays hidden until it is added here.
 *
 * Hidden from both: face-down notes, authors, ballots until they are revealed and voters afterwards, comments, dismissed findings,
 * the origin of source material, earlier versions, what a review decided, and text that is left out of the press release.
 * A phone sees what can be voted on, and which workshop it is.
 */
export function projectSession(session: SessionDocument, role: ProjectedRole): SessionDocument {
  const { id, createdAt } = session.header;
  const { steps } = session;
  const header = { id, createdAt };
  if (role === 'phone') {
    return {
      header,
      steps: {
        kickoff: nameOfWorkshop(steps.kickoff),
        'vision-board': projectBallot(steps['vision-board']),
        experience: { phases: {}, touchpoints: {}, targetEmotions: {}, statement: '' },
        'press-release': pressRelease.create(),
        roadmap: roadmap.create(),
      },
    };
  }
  const release = projectPressRelease(steps['press-release']);
  return {
    header,
    steps: {
      kickoff: projectFacts(steps.kickoff),
      'vision-board': projectBoard(steps['vision-board']),
      experience: projectExperience(steps.experience),
      'press-release': release,
      roadmap: projectRoadmap(steps.roadmap, release),
    },
  };
}

/** What a person needs to know that this is their workshop. */
function nameOfWorkshop({ title, organisation, logo, date, language }: Kickoff): Kickoff {
  return {
    title,
    organisation,
    logo,
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
  };
}

function projectFacts(facts: Kickoff): Kickoff {
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
    agenda: mapItems(facts.agenda, ({ order, kind, step, title, minutes, day }) => ({
      order,
      kind,
      step,
      title,
      minutes,
      day,
    })),
    emptyChair: { name, picture, situation, goal, annoyance, quote },
    sayings: mapItems(facts.sayings, ({ order, step, text, at }) => ({ order, step, text, at })),
  };
}

function projectExperience({ phases, touchpoints, targetEmotions, statement }: Experience): Experience {
  return {
    phases: mapItems(phases, ({ order, name }) => ({ order, name })),
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
