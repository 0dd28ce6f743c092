import type { Experience } from '../experience/schema';
import type { WorkshopFacts } from '../facts/schema';
import type { Language } from '../language';
import { linkedPainPoints } from '../red-thread';
import { createSession } from '../session';
import type { SessionDocument } from '../session-schema';
import type { Timer } from '../timer/schema';
import { mapItems } from './map-items';
import { projectBoard, projectBallot } from './project-board';
import { projectClosing } from './project-closing';
import { projectIntent } from './project-intent';
import { projectOperations } from './project-operations';
import { projectPainPointBallot, projectPainPoints } from './project-pain-points';
import { projectPressRelease } from './project-press-release';
import { projectRealityCheck } from './project-reality-check';
import { projectRoadmap } from './project-roadmap';
import { projectVoices } from './project-voices';

/** Roles that see only a part of a session: the projector in the room, and the phones of participants. */
export type ProjectedRole = 'room' | 'phone';

/**
 * The part of a session that a role may see, as a valid session in which everything else is empty. An allow-list: each field is named,
 * so that a new field of a schema stays hidden until it is added here.
 *
 * Hidden from both: face-down notes, authors, ballots until they are revealed and voters afterwards, comments, dismissed findings,
 * the origin of source material and of pain points, earlier versions, what a review decided, text that is left out of the press release,
 * alternatives to the intent, the texts of the decision paper, and the follow-up. A phone sees what can be voted on, and which workshop it
 * is.
 *
 * `before` is an earlier projection for the same role: slices whose sources are still the same are taken from it.
 */
export function projectSession(session: SessionDocument, role: ProjectedRole, before?: Projection): SessionDocument {
  const { id, createdAt } = session.header;
  const { steps, workshop } = session;
  const header = { id, createdAt };
  if (role === 'phone') {
    return {
      header,
      workshop: nameOfWorkshop(workshop),
      voices: { rounds: {} },
      steps: {
        ...emptySteps(workshop.language),
        'vision-board': projectBallot(steps['vision-board']),
        'pain-points': projectPainPointBallot(steps['pain-points']),
      },
    };
  }
  const seen = sameUnlessChanged(session, before);
  const release = seen(
    (each) => each.steps['press-release'],
    ({ steps: from }) => [from['press-release']],
    () => projectPressRelease(steps['press-release']),
  );
  const roadmap = seen(
    (each) => each.steps.roadmap,
    ({ steps: from }) => [from.roadmap, from['press-release'], from['pain-points']],
    () => projectRoadmap(steps.roadmap, release, linkedPainPoints(steps['pain-points'])),
  );
  return {
    header,
    workshop: seen(
      (each) => each.workshop,
      (from) => [from.workshop],
      () => projectFacts(workshop),
    ),
    voices: seen(
      (each) => each.voices,
      (from) => [from.voices],
      () => projectVoices(session.voices),
    ),
    steps: {
      // A step that is not named here stays hidden.
      ...emptySteps(workshop.language),
      'vision-board': seen(
        (each) => each.steps['vision-board'],
        ({ steps: from }) => [from['vision-board']],
        () => projectBoard(steps['vision-board']),
      ),
      experience: seen(
        (each) => each.steps.experience,
        ({ steps: from }) => [from.experience],
        () => projectExperience(steps.experience),
      ),
      'press-release': release,
      'pain-points': seen(
        (each) => each.steps['pain-points'],
        ({ steps: from }) => [from['pain-points'], from.experience],
        () => projectPainPoints(steps['pain-points'], steps.experience),
      ),
      roadmap,
      'reality-check': seen(
        (each) => each.steps['reality-check'],
        ({ steps: from }) => [from['reality-check']],
        () => projectRealityCheck(steps['reality-check']),
      ),
      intent: seen(
        (each) => each.steps.intent,
        ({ steps: from }) => [from.intent],
        () => projectIntent(steps.intent),
      ),
      operations: seen(
        (each) => each.steps.operations,
        ({ steps: from }) => [from.operations, from.roadmap],
        () => projectOperations(steps.operations, steps.roadmap.initiatives),
      ),
      closing: seen(
        (each) => each.steps.closing,
        ({ steps: from }) => [from.closing],
        () => projectClosing(steps.closing),
      ),
    },
  };
}

/** What a role saw of a session, and of which state of it. */
export interface Projection {
  source: SessionDocument;
  seen: SessionDocument;
}

/** Gives a slice of the earlier projection as long as everything it is made of is the same value, and makes it again otherwise. */
function sameUnlessChanged(session: SessionDocument, before: Projection | undefined) {
  return <Slice>(
    slice: (seen: SessionDocument) => Slice,
    sources: (from: SessionDocument) => readonly unknown[],
    project: () => Slice,
  ): Slice => {
    if (!before) return project();
    const earlier = sources(before.source);
    return sources(session).every((source, index) => source === earlier[index]) ? slice(before.seen) : project();
  };
}

const emptyByLanguage = new Map<Language, SessionDocument['steps']>();

/** The steps of a workshop in which nothing was done; the same value for each language. */
function emptySteps(language: Language): SessionDocument['steps'] {
  const known = emptyByLanguage.get(language);
  if (known) return known;
  let count = 0;
  const newId = () => `hidden-${(count += 1)}`;
  const { steps } = createSession({ title: '', preset: 'half-day', language, today: '', newId }, '', '');
  emptyByLanguage.set(language, steps);
  return steps;
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
    })),
    timer: facts.timer && projectTimer(facts.timer),
    emptyChair: { name, picture, situation, goal, annoyance, quote },
    sayings: mapItems(facts.sayings, ({ order, step, text, at }) => ({ order, step, text, at })),
    decisions: mapItems(facts.decisions, ({ order, text, owner, due, step, at }) => ({
      order,
      text,
      owner,
      due,
      step,
      at,
    })),
    parkingLot: mapItems(facts.parkingLot, ({ order, text, outcome, owner, due, step, at }) => ({
      order,
      text,
      outcome,
      owner,
      due,
      step,
      at,
    })),
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
