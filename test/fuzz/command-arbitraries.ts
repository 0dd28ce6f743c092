import fc from 'fast-check';
import { inOrder } from '../../workshop/collection';
import { functions } from '../../workshop/function';
import { agendaKinds, confidentialities } from '../../workshop/kickoff/schema';
import { partIds } from '../../workshop/press-release/schema';
import { plainToRichText } from '../../workshop/rich-text';
import { confidences, efforts, horizons, levers, statuses } from '../../workshop/roadmap/schema';
import type { CommandName, SessionDocument } from '../../workshop/session';
import { stepIds, type StepId } from '../../workshop/step';
import { evidenceLevels } from '../../workshop/experience/schema';
import { noteColours } from '../../workshop/vision-board/schema';

/** Draws one value of an arbitrary; the run's seed decides which. */
export type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;

type Arguments = (draw: Draw, session: SessionDocument, freshId: () => string) => unknown;

const line = fc.string({ unit: 'grapheme', maxLength: 40 });
const prose = fc.string({ unit: 'grapheme', maxLength: 300 });
const day = fc.constantFrom('', '2027-03-31', '2028-02-29');
const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
const side = fc.double({ min: 24, max: 2000, noNaN: true });
const place = fc.integer({ min: -2, max: 12 });
const score = fc.option(fc.integer({ min: -5, max: 5 }));
const step = fc.constantFrom(...stepIds);

/** An id that is there, or now and then one that is not: another window may have deleted it. */
function idOf(draw: Draw, collection: Record<string, { order: string }>): string {
  return draw(fc.constantFrom(...inOrder(collection).map(([id]) => id), 'gone'));
}

function idsOf(draw: Draw, collection: Record<string, { order: string }>): string[] {
  return draw(fc.subarray([...Object.keys(collection), 'gone'])).slice(0, 8);
}

function change(draw: Draw, fields: Record<string, fc.Arbitrary<unknown>>): unknown {
  return draw(fc.record(fields, { requiredKeys: [] }));
}

const note = () =>
  fc.record({
    x: coordinate,
    y: coordinate,
    width: side,
    height: side,
    text: prose,
    colour: fc.constantFrom(...noteColours),
    author: fc.constant(null),
  });
const picture = () =>
  fc.record({
    x: coordinate,
    y: coordinate,
    width: side,
    height: side,
    asset: fc.constant(`${'a'.repeat(64)}.png`),
    alt: line,
  });
const question = { audience: fc.constantFrom('customer', 'internal'), question: prose, answer: prose };

/**
 * How to call every command of every step with sensible arguments. The type checker names a command that is missing here, so
 * none escapes the fuzz test.
 */
export const commandArguments: { [Id in StepId]: Record<CommandName<Id>, Arguments> } = {
  kickoff: {
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
    updateParticipant: (draw, { steps }) => ({
      id: idOf(draw, steps.kickoff.participants),
      change: change(draw, { name: line, role: line, function: fc.constantFrom(...functions) }),
    }),
    removeParticipant: (draw, { steps }) => ({ id: idOf(draw, steps.kickoff.participants) }),
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
    updateAgendaItem: (draw, { steps }) => ({
      id: idOf(draw, steps.kickoff.agenda),
      change: change(draw, { title: line, minutes: fc.integer({ min: 0, max: 600 }) }),
    }),
    moveAgendaItem: (draw, { steps }) => ({
      id: idOf(draw, steps.kickoff.agenda),
      day: draw(fc.integer({ min: 1, max: 2 })),
      index: draw(place),
    }),
    removeAgendaItem: (draw, { steps }) => ({ id: idOf(draw, steps.kickoff.agenda) }),
    updateEmptyChair: (draw) => ({
      change: change(draw, { name: line, situation: prose, goal: prose, annoyance: prose, quote: prose }),
    }),
    recordSaying: (draw, _, freshId) => ({
      id: freshId(),
      step: draw(step),
      text: draw(prose),
      at: '2027-03-11T10:00:00.000Z',
    }),
    removeSaying: (draw, { steps }) => ({ id: idOf(draw, steps.kickoff.sayings) }),
  },
  'vision-board': {
    addNote: (draw, _, freshId) => ({ id: freshId(), note: draw(note()) }),
    addNotes: (draw, _, freshId) => ({
      notes: draw(fc.array(note(), { maxLength: 3 })).map((item) => ({ id: freshId(), note: item })),
    }),
    addPictures: (draw, _, freshId) => ({
      pictures: draw(fc.array(picture(), { maxLength: 3 })).map((item) => ({ id: freshId(), picture: item })),
    }),
    addElements: (draw, { steps }, freshId) => ({
      elements: idsOf(draw, steps['vision-board'].elements).flatMap((id) => {
        const element = steps['vision-board'].elements[id];
        return element ? [{ id: freshId(), element }] : [];
      }),
    }),
    writeNote: (draw, { steps }) => ({
      id: idOf(draw, steps['vision-board'].elements),
      text: draw(prose),
      height: draw(fc.option(side, { nil: undefined })),
    }),
    describePicture: (draw, { steps }) => ({ id: idOf(draw, steps['vision-board'].elements), alt: draw(line) }),
    colourNotes: (draw, { steps }) => ({
      ids: idsOf(draw, steps['vision-board'].elements),
      colour: draw(fc.constantFrom(...noteColours)),
    }),
    moveElements: (draw, { steps }) => ({
      ids: idsOf(draw, steps['vision-board'].elements),
      dx: draw(coordinate),
      dy: draw(coordinate),
    }),
    resizeElement: (draw, { steps }) => ({
      id: idOf(draw, steps['vision-board'].elements),
      ...draw(fc.record({ x: coordinate, y: coordinate, width: side, height: side })),
    }),
    stackElements: (draw, { steps }) => ({
      ids: idsOf(draw, steps['vision-board'].elements),
      place: draw(fc.constantFrom('front', 'back')),
    }),
    removeElements: (draw, { steps }) => ({ ids: idsOf(draw, steps['vision-board'].elements) }),
  },
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
  'press-release': {
    writeParts: (draw) => ({
      parts: draw(
        fc.dictionary(fc.constantFrom(...partIds), prose.map(plainToRichText), { maxKeys: 3, noNullPrototype: true }),
      ),
    }),
    addQuestion: (draw, _, freshId) => ({
      id: freshId(),
      audience: draw(question.audience),
      question: draw(question.question),
    }),
    updateQuestion: (draw, { steps }) => ({
      id: idOf(draw, steps['press-release'].questions),
      change: change(draw, question),
    }),
    moveQuestion: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].questions), index: draw(place) }),
    restoreQuestion: (draw, _, freshId) => ({
      id: freshId(),
      question: { order: 'a0', ...draw(fc.record(question)) },
    }),
    removeQuestion: (draw, { steps }) => ({ id: idOf(draw, steps['press-release'].questions) }),
  },
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
    removeInitiative: (draw, { steps }) => ({ id: idOf(draw, steps.roadmap.initiatives) }),
    restoreInitiative: (draw, { steps }, freshId) => ({
      id: draw(fc.constantFrom(freshId(), idOf(draw, steps.roadmap.initiatives))),
      initiative: {
        order: 'a0',
        horizon: draw(fc.constantFrom(...horizons)),
        title: draw(line),
        outcome: '',
        promises: '',
        painPoints: '',
        lever: null,
        owner: '',
        function: null,
        effort: null,
        confidence: null,
        dependencies: Object.fromEntries(idsOf(draw, steps.roadmap.initiatives).map((id) => [id, true])),
        start: '',
        end: '',
        metric: { name: '', baseline: '', target: '', date: '' },
        risks: '',
        decision: '',
        status: 'open',
        firstStep: '',
      },
      neededBy: idsOf(draw, steps.roadmap.initiatives),
    }),
    setHorizonMonths: (draw) => ({
      horizon: draw(fc.constantFrom(...horizons)),
      months: draw(fc.integer({ min: -3, max: 300 })),
    }),
  },
};
