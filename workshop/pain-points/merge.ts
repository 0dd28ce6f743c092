import type { Voting } from '../voting/schema';
import type { PainPoint } from './schema';
import { maxProse, maxTitle } from './terms';

/**
 * Two pain points as one. The title of the first stays; title and place of the other are added to the evidence, texts are joined, and
 * an unknown rating, decision or place is filled with the other's. Two known ratings become the higher one. Null when the joined texts
 * are too long to keep.
 */
export function mergedPainPoint(kept: PainPoint, other: PainPoint, otherId: string): PainPoint | null {
  const isSamePlace = other.placeId === kept.placeId && other.place === kept.place;
  const place = kept.place === '' && kept.placeId === null ? other : kept;
  const otherTitle =
    isSamePlace || place === other || other.place === '' ? other.title : `${other.title} (${other.place})`;
  const merged: PainPoint = {
    ...kept,
    place: place.place,
    placeId: place.placeId,
    evidence: joined(
      '\n',
      kept.evidence,
      other.title === kept.title && otherTitle === other.title ? '' : otherTitle,
      other.evidence,
    ),
    severity: higher(kept.severity, other.severity),
    frequency: higher(kept.frequency, other.frequency),
    impact: higher(kept.impact, other.impact),
    effort: higher(kept.effort, other.effort),
    affected: joined('; ', kept.affected, other.affected),
    decision: kept.decision ?? other.decision,
    owner: joined('; ', kept.owner, other.owner),
    measure: joined('\n', kept.measure, other.measure),
    origins: { ...kept.origins, ...other.origins },
    merged: { ...kept.merged, ...other.merged, [otherId]: true },
    distinct: { ...kept.distinct, ...other.distinct },
  };
  const tooLong =
    merged.evidence.length > maxProse ||
    merged.measure.length > maxProse ||
    merged.affected.length > maxTitle ||
    merged.owner.length > maxTitle;
  return tooLong ? null : merged;
}

/** The votes for a merged pain point count for the one that is kept. Changes the voting in place. */
export function moveVotes(voting: Voting, kept: string, other: string): void {
  if (voting.choices[other]) {
    delete voting.choices[other];
    voting.choices[kept] = true;
  }
  for (const vote of Object.values(voting.votes)) if (vote.element === other) vote.element = kept;
}

function higher(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

/** Texts without empty and repeated ones, joined. */
function joined(separator: string, ...texts: string[]): string {
  return [...new Set(texts.filter((text) => text.trim() !== ''))].join(separator);
}
