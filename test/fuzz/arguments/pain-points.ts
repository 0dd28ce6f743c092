import fc from 'fast-check';
import { decisions } from '../../../workshop/pain-points/terms';
import type { CommandName } from '../../../workshop/session';
import { change, idOf, line, prose, type Arguments } from '../draw';
import { votingArguments } from '../voting-arguments';

const rating = fc.option(fc.integer({ min: 1, max: 5 }));

const fields = {
  title: line,
  place: line,
  placeId: fc.option(fc.constantFrom('gone', 'p1')),
  evidence: prose,
  severity: rating,
  frequency: rating,
  impact: rating,
  effort: rating,
  affected: line,
  decision: fc.option(fc.constantFrom(...decisions)),
  owner: line,
  measure: prose,
};

const values = fc.record(fields, { requiredKeys: ['title'] });

export const commandArguments = {
  addPainPoint: (draw, _, freshId) => ({ id: freshId(), values: draw(values) }),
  addPainPoints: (draw, _, freshId) => ({
    added: draw(fc.array(values, { maxLength: 4 })).map((each) => ({ id: freshId(), values: each })),
  }),
  updatePainPoint: (draw, { steps }) => ({
    id: idOf(draw, steps['pain-points'].painPoints),
    change: change(draw, fields),
  }),
  removePainPoint: (draw, { steps }) => ({ id: idOf(draw, steps['pain-points'].painPoints) }),
  mergePainPoints: (draw, { steps }) => ({
    kept: idOf(draw, steps['pain-points'].painPoints),
    other: idOf(draw, steps['pain-points'].painPoints),
  }),
  keepApart: (draw, { steps }) => ({
    id: idOf(draw, steps['pain-points'].painPoints),
    other: idOf(draw, steps['pain-points'].painPoints),
  }),
  ...votingArguments('pain-points', ({ steps }) => steps['pain-points'].painPoints),
} satisfies Record<CommandName<'pain-points'>, Arguments>;
