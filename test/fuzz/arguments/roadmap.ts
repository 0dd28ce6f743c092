import fc from 'fast-check';
import { functions } from '../../../workshop/function';
import { levers } from '../../../workshop/lever';
import { newInitiative } from '../../../workshop/roadmap/new-initiative';
import { confidences, efforts, horizons, impacts, scorings, statuses } from '../../../workshop/roadmap/terms';
import type { CommandName } from '../../../workshop/session';
import { change, day, idOf, idsOf, line, place, prose, type Arguments } from '../draw';

export const commandArguments = {
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
      reach: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      impact: fc.option(fc.constantFrom(...impacts)),
    }),
  }),
  editInitiatives: (draw, { steps }, freshId) => ({
    changed: idsOf(draw, steps.roadmap.initiatives).map((id) => ({
      id,
      values: {
        title: draw(line),
        horizon: draw(fc.constantFrom(...horizons)),
        metric: { unit: draw(line) },
        dependencies: Object.fromEntries(idsOf(draw, steps.roadmap.initiatives).map((each) => [each, true as const])),
      },
    })),
    added: draw(fc.boolean())
      ? [
          {
            id: freshId(),
            horizon: draw(fc.constantFrom(...horizons)),
            values: { title: draw(line), start: draw(day) },
          },
        ]
      : [],
  }),
  updateMetric: (draw, { steps }) => ({
    id: idOf(draw, steps.roadmap.initiatives),
    change: change(draw, { name: line, baseline: line, target: line, unit: line, date: day }),
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
  setPainPoint: (draw, { steps }) => ({
    id: idOf(draw, steps.roadmap.initiatives),
    painPoints: [idOf(draw, steps['pain-points'].painPoints)],
    linked: draw(fc.boolean()),
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
  orderByScore: (draw) => ({ scoring: draw(fc.constantFrom(...scorings)) }),
  setScoring: (draw) => ({ scoring: draw(fc.constantFrom(...scorings)) }),
  setHorizonMonths: (draw) => ({
    horizon: draw(fc.constantFrom(...horizons)),
    months: draw(fc.integer({ min: -3, max: 300 })),
  }),
} satisfies Record<CommandName<'roadmap'>, Arguments>;
