import type { HeatMapData } from '../charts/heat-map';
import { formatValue } from '../charts/radar-table';
import { inOrder } from '../collection';
import { fill } from '../format';
import type { Language } from '../language';
import type { RoundResult } from '../voices/results';
import { meanScore } from './moments';
import type { Experience, Phase } from './schema';
import { wishIds, wishRatings, type WishId } from './terms';
import { experienceWords } from './words';

/** The six wishes, none of them rated. */
export function noRatings(): Phase['wishes'] {
  return { simple: null, convenient: null, solution: null, fast: null, help: null, feeling: null };
}

/** Whether any wish is rated in the phase. */
export function isRated({ wishes }: Phase): boolean {
  return wishIds.some((wish) => wishes[wish] !== null);
}

/** From the lowest to the highest voice on a wish, such as "(0–3)"; empty without voices. */
export function wishRange(result: RoundResult | undefined, wish: WishId): string {
  const spread = result?.items.find(({ id }) => id === wish)?.spread;
  if (!spread) return '';
  return spread.min === spread.max ? `(${spread.min})` : `(${spread.min}–${spread.max})`;
}

/** The ratings as a heat map: a row for each wish, a column for each phase. `voices` has rounds by phase. */
export function wishHeatMap(
  phases: Experience['phases'],
  language: Language,
  voices: Readonly<Record<string, RoundResult>> = {},
): HeatMapData {
  const columns = inOrder(phases);
  const words = experienceWords[language];
  return {
    rows: wishIds.map((id) => ({ id, label: words.wishes[id] })),
    columns: columns.map(([id, { name }]) => ({ id, label: name.trim() || words.untitled })),
    values: wishIds.map((wish) => columns.map(([, { wishes }]) => wishes[wish])),
    scale: { min: wishRatings[0], max: wishRatings[3] },
    notes: wishIds.map((wish) => columns.map(([id]) => wishRange(voices[id], wish))),
  };
}

interface WeakestWishes {
  /** The wish with the lowest mean over all phases, and the phase with the lowest mean over all wishes. */
  wish: { id: WishId; mean: number };
  phase: { id: string; mean: number };
}

/** Where the wishes are fulfilled least: of equal means the first one. Null while nothing is rated. */
export function weakestWishes(phases: Experience['phases']): WeakestWishes | null {
  const rated = inOrder(phases);
  const wish = lowest(wishIds.map((id) => ({ id, mean: meanScore(rated.map(([, { wishes }]) => wishes[id])) })));
  const phase = lowest(rated.map(([id, { wishes }]) => ({ id, mean: meanScore(Object.values(wishes)) })));
  return wish && phase ? { wish, phase } : null;
}

/** The least fulfilled wish and the weakest phase as sentences; empty while nothing is rated. */
export function weakestWishesInWords(phases: Experience['phases'], language: Language): string {
  const words = experienceWords[language];
  const weakest = weakestWishes(phases);
  if (!weakest) return '';
  const { wish, phase } = weakest;
  return [
    fill(words.weakestWish, { wish: words.wishes[wish.id], mean: formatValue(wish.mean, language) }),
    fill(words.weakestPhase, {
      phase: phases[phase.id]?.name.trim() || words.untitled,
      mean: formatValue(phase.mean, language),
    }),
  ].join(' ');
}

function lowest<Id>(means: readonly { id: Id; mean: number | null }[]): { id: Id; mean: number } | null {
  let least: { id: Id; mean: number } | null = null;
  for (const { id, mean } of means) if (mean !== null && (least === null || mean < least.mean)) least = { id, mean };
  return least;
}
