import fc from 'fast-check';
import { inOrder } from '../../workshop/collection';
import type { SessionDocument } from '../../workshop/session-schema';
import { stepIds } from '../../workshop/step';

/** Draws one value of an arbitrary, determined by the seed of the run. */
export type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;

/** Creates arguments for a command from a session. */
export type Arguments = (draw: Draw, session: SessionDocument, freshId: () => string) => unknown;

export const line = fc.string({ unit: 'grapheme', maxLength: 40 });
export const prose = fc.string({ unit: 'grapheme', maxLength: 300 });
export const day = fc.constantFrom('', '2027-03-31', '2028-02-29');
export const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
export const side = fc.double({ min: 24, max: 2000, noNaN: true });
export const place = fc.integer({ min: -2, max: 12 });
export const score = fc.option(fc.integer({ min: -5, max: 5 }));
export const step = fc.constantFrom(...stepIds);

/** An existing id, or sometimes a missing one: another window may have deleted the item. */
export function idOf(draw: Draw, collection: Record<string, { order: string }>): string {
  return draw(fc.constantFrom(...inOrder(collection).map(([id]) => id), 'gone'));
}

export function idsOf(draw: Draw, collection: Record<string, { order: string }>): string[] {
  return draw(fc.subarray([...Object.keys(collection), 'gone'])).slice(0, 8);
}

export function change(draw: Draw, fields: Record<string, fc.Arbitrary<unknown>>): unknown {
  return draw(fc.record(fields, { requiredKeys: [] }));
}
