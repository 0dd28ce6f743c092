import { valueOf } from './figure-values';
import type { RealityCheck } from './schema';
import { orientationPoints, pillarIds, questionIds, strategies, type QuestionId } from './terms';

/** The questions that are answered with a clear yes, those that are findings, and those that are open. */
export function answersOf({ questions }: RealityCheck): Record<'yes' | 'findings' | 'open', QuestionId[]> {
  const having = (...wanted: (string | null)[]) => questionIds.filter((id) => wanted.includes(questions[id].answer));
  return { yes: having('yes'), findings: having('no', 'partly'), open: having(null) };
}

/**
 * Self-image minus customer view in percentage points; null while one of them is not known.
 */
export function imageGap({ selfImage, customerView }: RealityCheck): number | null {
  return selfImage.share === null || customerView.isUnknown || customerView.share === null
    ? null
    : selfImage.share - customerView.share;
}

/** Points that are left to distribute; negative when there are too many. */
export function pointsLeft(points: RealityCheck['orientation']['today']): number {
  return orientationPoints - strategies.reduce((sum, strategy) => sum + points[strategy], 0);
}

/** Whether no points are distributed yet. */
export function isUntouched(points: RealityCheck['orientation']['today']): boolean {
  return strategies.every((strategy) => points[strategy] === 0);
}

/** The step's five parts, each 0 to 1. */
export function progressOf(slice: RealityCheck): number {
  const { customerView, selfImage, pillars, orientation } = slice;
  const answered = (questionIds.length - answersOf(slice).open.length) / questionIds.length;
  const isCompared = selfImage.share !== null && (customerView.share !== null || customerView.isUnknown);
  const rated = pillarIds.filter((id) => pillars[id].today !== null && pillars[id].target !== null).length;
  const isOriented = pointsLeft(orientation.today) === 0 && pointsLeft(orientation.target) === 0;
  const isMeasured = Object.values(slice.figures).some((figure) => valueOf(figure) !== null);
  const parts = [answered, Number(isCompared), rated / pillarIds.length, Number(isOriented), Number(isMeasured)];
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
