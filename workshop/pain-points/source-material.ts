import type { SourceMaterial } from '../step';
import { numberedPainPoints } from './pain-points-in-order';
import type { PainPoints } from './schema';

/** The pain points with their evidence, for the problem in the press release. */
export function painPointsSourceMaterial(slice: PainPoints): SourceMaterial[] {
  return numberedPainPoints(slice).map(({ id, painPoint: { title, evidence, place } }) => ({
    kind: 'painPoint',
    source: { step: 'pain-points', id },
    text: [title, evidence].filter((text) => text.trim() !== '').join('\n'),
    about: place,
  }));
}
