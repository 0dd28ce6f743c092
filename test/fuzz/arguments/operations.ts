import fc from 'fast-check';
import { functions } from '../../../workshop/function';
import { levers } from '../../../workshop/lever';
import { gapSizes } from '../../../workshop/operations/terms';
import type { CommandName } from '../../../workshop/session';
import { change, idOf, line, place, prose, type Arguments } from '../draw';

const area = fc.constantFrom(...functions);

export const commandArguments = {
  updateLever: (draw) => ({
    lever: draw(fc.constantFrom(...levers)),
    change: change(draw, { today: prose, needed: prose, gap: fc.option(fc.constantFrom(...gapSizes)) }),
  }),
  addChange: (draw, _, freshId) => ({ id: freshId(), lever: draw(fc.constantFrom(...levers)), text: draw(line) }),
  writeChange: (draw, { steps }) => ({ id: idOf(draw, steps.operations.changes), text: draw(line) }),
  moveChange: (draw, { steps }) => ({ id: idOf(draw, steps.operations.changes), index: draw(place) }),
  removeChange: (draw, { steps }) => ({ id: idOf(draw, steps.operations.changes) }),
  linkInitiative: (draw, { steps }) => ({
    id: idOf(draw, steps.operations.changes),
    initiative: idOf(draw, steps.roadmap.initiatives),
  }),
  updateParticipation: (draw) => ({ function: draw(area), change: change(draw, { contributes: prose, stops: prose }) }),
  removeParticipation: (draw) => ({ function: draw(area) }),
  addAgent: (_, __, freshId) => ({ id: freshId() }),
  updateAgent: (draw, { steps }) => ({
    id: idOf(draw, steps.operations.agents),
    change: change(draw, { name: line, task: line }),
  }),
  moveAgent: (draw, { steps }) => ({ id: idOf(draw, steps.operations.agents), index: draw(place) }),
  removeAgent: (draw, { steps }) => ({ id: idOf(draw, steps.operations.agents) }),
  addLeader: (_, __, freshId) => ({ id: freshId() }),
  updateLeader: (draw, { steps }) => ({
    id: idOf(draw, steps.operations.leaders),
    change: change(draw, { name: line, does: line, when: line }),
  }),
  moveLeader: (draw, { steps }) => ({ id: idOf(draw, steps.operations.leaders), index: draw(place) }),
  removeLeader: (draw, { steps }) => ({ id: idOf(draw, steps.operations.leaders) }),
  addMetric: (_, __, freshId) => ({ id: freshId() }),
  updateMetric: (draw, { steps }) => ({
    id: idOf(draw, steps.operations.metrics),
    change: change(draw, { internal: line, customer: line, source: line }),
  }),
  moveMetric: (draw, { steps }) => ({ id: idOf(draw, steps.operations.metrics), index: draw(place) }),
  removeMetric: (draw, { steps }) => ({ id: idOf(draw, steps.operations.metrics) }),
} satisfies Record<CommandName<'operations'>, Arguments>;
