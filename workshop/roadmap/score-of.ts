import type { Initiative, Scoring } from './schema';
import { effortWeights, type confidences, type impacts } from './terms';

/** What the words for impact count in a score. The values are those of RICE. */
const impactValues: Record<(typeof impacts)[number], number> = {
  minimal: 0.25,
  low: 0.5,
  medium: 1,
  high: 2,
  massive: 3,
};

/** What the words for confidence count in RICE: 50, 80 and 100 per cent. */
const confidenceShares: Record<(typeof confidences)[number], number> = { low: 0.5, medium: 0.8, high: 1 };

/**
 * The score of an initiative; null while a part of it is unknown, or without scoring. RICE is reach × impact × confidence / effort
 * (Sean McBride, Intercom: "RICE: Simple prioritization for product managers"), with the weight of the size S to XL as effort.
 */
export function scoreOf(
  { reach, impact, confidence, effort }: Pick<Initiative, 'reach' | 'impact' | 'confidence' | 'effort'>,
  scoring: Scoring,
): number | null {
  if (scoring === 'none' || impact === null || effort === null) return null;
  const perEffort = impactValues[impact] / effortWeights[effort];
  if (scoring === 'impactEffort') return perEffort;
  return reach === null || confidence === null ? null : reach * confidenceShares[confidence] * perEffort;
}
