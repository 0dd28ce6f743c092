import { functions, type CompanyFunction } from './function';
import type { WorkshopFacts } from './facts/schema';
import type { Operations } from './operations/schema';

/** The functions that sit at the table, or of which the operations review says what they contribute or stop. Never `other`. */
export function functionsPresent(
  { participants }: Pick<WorkshopFacts, 'participants'>,
  { participation }: Pick<Operations, 'participation'>,
): CompanyFunction[] {
  const seated = new Set(Object.values(participants).map((person) => person.function));
  return functions.filter(
    (each) =>
      each !== 'other' &&
      (seated.has(each) || [participation[each]?.contributes, participation[each]?.stops].some((text) => text?.trim())),
  );
}
