import { inOrder } from './collection';
import { oncePerValue } from './once-per-value';
import { idsOf, numberedPainPoints } from './pain-points/pain-points-in-order';
import { topPainPoints } from './pain-points/ranking';
import type { PainPoints } from './pain-points/schema';
import { passagesOf } from './press-release/text/passages';
import type { PressRelease } from './press-release/schema';
import type { Initiative, Roadmap } from './roadmap/schema';

/** A promise of the press release as other steps show it. */
export interface NumberedPromise {
  id: string;
  /** Such as "P3". */
  name: string;
  /** The text of its passage, or the last known one when the passage was deleted. */
  words: string;
}

/** The promises of the press release, in order. */
export function numberedPromises({ promises, parts }: Pick<PressRelease, 'promises' | 'parts'>): NumberedPromise[] {
  if (Object.keys(promises).length === 0) return [];
  const passages = passagesOf(parts);
  return inOrder(promises).map(([id, { number, quote }]) => ({
    id,
    name: `P${number}`,
    words: withoutLeadingPunctuation((passages.get(id)?.text ?? quote).replace(/\s+/g, ' ').trim()),
  }));
}

/** A passage may begin with the comma before it. Amounts, their signs, and marks that open belong to the words. */
export function withoutLeadingPunctuation(words: string): string {
  return words.replace(/^(?:[;:!?…\s]|[,.](?!\d)|[-–—](?=\s)|["”“’‘»«)\]](?=[,;:.!?]))+(?=\S)/, '');
}

/** The promises that no initiative keeps. Stopped initiatives do not count. */
export function promisesWithoutInitiative(
  promises: readonly NumberedPromise[],
  initiatives: Roadmap['initiatives'],
): NumberedPromise[] {
  const working = Object.values(initiatives).filter(({ status }) => status !== 'stopped');
  return promises.filter(({ id }) => !working.some(({ promiseIds }) => promiseIds[id]));
}

/** A pain point as other steps show it. */
export interface LinkedPainPoint {
  id: string;
  number: number;
  title: string;
}

/** The pain points by every id that leads to them: their own, and those of the pain points merged into them. */
export function linkedPainPoints({
  painPoints,
}: Pick<PainPoints, 'painPoints'>): Readonly<Record<string, LinkedPainPoint>> {
  return linkedIn(painPoints);
}

// Each card of the roadmap asks for it.
const linkedIn = oncePerValue((painPoints: PainPoints['painPoints']) =>
  Object.fromEntries(
    numberedPainPoints({ painPoints }).flatMap(({ id, number, painPoint: { title } }) =>
      idsOf({ painPoints }, id).map((each): [string, LinkedPainPoint] => [each, { id, number, title }]),
    ),
  ),
);

/** Whether an initiative is linked to a pain point, or to one that was merged into it. */
export function solves(
  { painPointIds }: Pick<Initiative, 'painPointIds'>,
  slice: PainPoints,
  painPoint: string,
): boolean {
  return idsOf(slice, painPoint).some((id) => painPointIds[id]);
}

/** The top pain points that no initiative solves. Stopped initiatives do not count. */
export function painPointsWithoutInitiative(slice: PainPoints, initiatives: Roadmap['initiatives']): LinkedPainPoint[] {
  const working = Object.values(initiatives).filter(({ status }) => status !== 'stopped');
  return topPainPoints(slice)
    .filter(({ id }) => !working.some((initiative) => solves(initiative, slice, id)))
    .map(({ id, number, painPoint: { title } }) => ({ id, number, title }));
}
