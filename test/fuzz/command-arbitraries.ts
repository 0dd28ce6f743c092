import fc from 'fast-check';
import { functions } from '../../workshop/function';
import { agendaKinds, confidentialities } from '../../workshop/facts/terms';
import { newInitiative } from '../../workshop/roadmap/new-initiative';
import { confidences, efforts, horizons, levers, statuses } from '../../workshop/roadmap/terms';
import type { CommandName, SliceId } from '../../workshop/session';
import { evidenceLevels } from '../../workshop/experience/terms';
import { boardArguments } from './board-arguments';
import { change, day, idOf, idsOf, line, place, prose, score, step, type Arguments } from './draw';
import { pressReleaseArguments } from './press-release-arguments';

/**
 * How to call every command of every slice with sensible arguments. The type checker names a command that is missing here, so
 * none escapes the fuzz test.
 */
export const commandArguments: { [Id in SliceId]: Record<CommandName<Id>, Arguments> } = {
  workshop: {
    updateDetails: (draw) => ({
      change: change(draw, {
        title: line,
        organisation: line,
        purpose: prose,
        date: day,
        place: line,
        facilitators: line,
        startTime: fc.constantFrom('08:30', '09:00', '23:59'),
        confidentiality: fc.constantFrom(...confidentialities),
        language: fc.constantFrom('de', 'en'),
      }),
    }),
    addParticipant: (draw, _, freshId) => ({
      id: freshId(),
      participant: draw(fc.record({ name: line, role: line, function: fc.constantFrom(...functions) })),
    }),
    updateParticipant: (draw, { workshop }) => ({
      id: idOf(draw, workshop.participants),
      change: change(draw, { name: line, role: line, function: fc.constantFrom(...functions) }),
    }),
    removeParticipant: (draw, { workshop }) => ({ id: idOf(draw, workshop.participants) }),
    addAgendaItem: (draw, _, freshId) => ({
      id: freshId(),
      item: draw(
        fc.record({
          kind: fc.constantFrom(...agendaKinds),
          step: fc.option(step),
          title: line,
          minutes: fc.integer({ min: 0, max: 600 }),
          day: fc.integer({ min: 1, max: 2 }),
        }),
      ),
    }),
    updateAgendaItem: (draw, { workshop }) => ({
      id: idOf(draw, workshop.agenda),
      change: change(draw, { title: line, minutes: fc.integer({ min: 0, max: 600 }) }),
    }),
    moveAgendaItem: (draw, { workshop }) => ({
      id: idOf(draw, workshop.agenda),
      day: draw(fc.integer({ min: 1, max: 2 })),
      index: draw(place),
    }),
    removeAgendaItem: (draw, { workshop }) => ({ id: idOf(draw, workshop.agenda) }),
    updateEmptyChair: (draw) => ({
      change: change(draw, { name: line, situation: prose, goal: prose, annoyance: prose, quote: prose }),
    }),
    recordSaying: (draw, _, freshId) => ({
      id: freshId(),
      step: draw(step),
      text: draw(prose),
      at: '2027-03-11T10:00:00.000Z',
    }),
    removeSaying: (draw, { workshop }) => ({ id: idOf(draw, workshop.sayings) }),
  },
  'vision-board': boardArguments,
  experience: {
    addPhase: (draw, _, freshId) => ({ id: freshId(), name: draw(line) }),
    renamePhase: (draw, { steps }) => ({ id: idOf(draw, steps.experience.phases), name: draw(line) }),
    movePhase: (draw, { steps }) => ({ id: idOf(draw, steps.experience.phases), index: draw(place) }),
    removePhase: (draw, { steps }) => ({ id: idOf(draw, steps.experience.phases) }),
    addTouchpoint: (draw, { steps }, freshId) => ({
      id: freshId(),
      phase: idOf(draw, steps.experience.phases),
      title: draw(line),
    }),
    updateTouchpoint: (draw, { steps }) => ({
      id: idOf(draw, steps.experience.touchpoints),
      change: change(draw, {
        title: line,
        channel: line,
        does: prose,
        thinks: prose,
        responsible: line,
        today: score,
        target: score,
        emotion: line,
        evidence: fc.constantFrom(...evidenceLevels),
      }),
    }),
    moveTouchpoint: (draw, { steps }) => ({
      id: idOf(draw, steps.experience.touchpoints),
      phase: idOf(draw, steps.experience.phases),
      index: draw(place),
    }),
    removeTouchpoint: (draw, { steps }) => ({ id: idOf(draw, steps.experience.touchpoints) }),
    addTargetEmotion: (draw, _, freshId) => ({
      id: freshId(),
      kind: draw(fc.constantFrom('evoke', 'avoid')),
      emotion: draw(line),
    }),
    updateTargetEmotion: (draw, { steps }) => ({
      id: idOf(draw, steps.experience.targetEmotions),
      change: change(draw, {
        emotion: line,
        proof: prose,
        touchpoint: fc.constantFrom(null, ...Object.keys(steps.experience.touchpoints)),
      }),
    }),
    removeTargetEmotion: (draw, { steps }) => ({ id: idOf(draw, steps.experience.targetEmotions) }),
    writeStatement: (draw) => ({ statement: draw(prose) }),
  },
  'press-release': pressReleaseArguments,
  roadmap: {
    addInitiative: (draw, _, freshId) => ({
      id: freshId(),
      horizon: draw(fc.constantFrom(...horizons)),
      title: draw(line),
    }),
    updateInitiative: (draw, { steps }) => ({
      id: idOf(draw, steps.roadmap.initiatives),
      change: change(draw, {
        title: line,
        outcome: prose,
        promises: prose,
        painPoints: prose,
        lever: fc.option(fc.constantFrom(...levers)),
        owner: line,
        function: fc.option(fc.constantFrom(...functions)),
        effort: fc.option(fc.constantFrom(...efforts)),
        confidence: fc.option(fc.constantFrom(...confidences)),
        start: day,
        end: day,
        risks: prose,
        decision: prose,
        status: fc.constantFrom(...statuses),
        firstStep: prose,
      }),
    }),
    updateMetric: (draw, { steps }) => ({
      id: idOf(draw, steps.roadmap.initiatives),
      change: change(draw, { name: line, baseline: line, target: line, date: day }),
    }),
    moveInitiative: (draw, { steps }) => ({
      id: idOf(draw, steps.roadmap.initiatives),
      horizon: draw(fc.constantFrom(...horizons)),
      index: draw(place),
    }),
    setDependency: (draw, { steps }) => ({
      id: idOf(draw, steps.roadmap.initiatives),
      on: idOf(draw, steps.roadmap.initiatives),
      needed: draw(fc.boolean()),
    }),
    setPromise: (draw, { steps }) => ({
      id: idOf(draw, steps.roadmap.initiatives),
      promise: idOf(draw, steps['press-release'].promises),
      kept: draw(fc.boolean()),
    }),
    removeInitiative: (draw, { steps }) => ({ id: idOf(draw, steps.roadmap.initiatives) }),
    restoreInitiative: (draw, { steps }, freshId) => ({
      id: draw(fc.constantFrom(freshId(), idOf(draw, steps.roadmap.initiatives))),
      initiative: {
        ...newInitiative('a0', draw(fc.constantFrom(...horizons)), draw(line)),
        dependencies: Object.fromEntries(idsOf(draw, steps.roadmap.initiatives).map((id) => [id, true])),
      },
      neededBy: idsOf(draw, steps.roadmap.initiatives),
    }),
    setHorizonMonths: (draw) => ({
      horizon: draw(fc.constantFrom(...horizons)),
      months: draw(fc.integer({ min: -3, max: 300 })),
    }),
  },
};
