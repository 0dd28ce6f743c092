import { decimalsOf, formatFigure } from '../reality-check/describe';
import { valueOf } from '../reality-check/figure-values';
import type { Figure } from '../reality-check/schema';
import { numberFormat } from '../format';
import type { Language } from '../language';
import type { LaterFigure } from '../closing/schema';

/** A figure of the reality check as the follow-up measured it: entered as a value, not as counts. */
export function figureLater(figure: Figure, { value, n, date, source }: LaterFigure): Figure {
  return {
    ...figure,
    promoters: null,
    passives: null,
    detractors: null,
    satisfied: null,
    efforts: {},
    value,
    n,
    date,
    source,
  };
}

/** The change between two measurements with its sign, in the unit of the figure. A dash while one of them is not known. */
export function figureChange(before: Figure, after: Figure, language: Language): string {
  const [then, now] = [valueOf(before), valueOf(after)];
  if (then === null || now === null) return '–';
  const difference = now - then;
  // A difference is not more precise than either value.
  const digits = Math.min(decimalsOf(before), decimalsOf(after));
  return numberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: digits })
    .format(difference)
    .replace('-', '−');
}

/** The later value as text, see `formatFigure`. */
export function formatLater(figure: Figure, later: LaterFigure, language: Language): string {
  return formatFigure(figureLater(figure, later), language);
}
