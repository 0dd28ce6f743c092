import { fill, formatDay, formatNumber, formatSample, numberFormat, percentSigns } from '../format';
import type { Language } from '../language';
import { sampleOf, valueOf } from './figure-values';
import type { Figure, RealityCheck } from './schema';
import { imageGap } from './progress';
import { realityCheckWords } from './words';

/** What the gap between self-image and customer view says, in one sentence; empty while there is nothing to compare. */
export function describeGap(slice: RealityCheck, language: Language): string {
  const words = realityCheckWords[language];
  const gap = imageGap(slice);
  if (gap === null) return slice.customerView.isUnknown ? words.gapUnknown : '';
  const size = Math.round(Math.abs(gap));
  if (size === 0) return words.gapNone;
  const points = fill(size === 1 ? words.gapPoint : words.gapPoints, { points: size });
  return fill(gap > 0 ? words.gapOver : words.gapUnder, { points });
}

/** The name of a figure: that of its kind, or the own one. */
export function nameOfFigure({ kind, name }: Figure, language: Language): string {
  const { figureKinds } = realityCheckWords[language];
  return kind === 'own' && name.trim() !== '' ? name.trim() : figureKinds[kind];
}

/** The scale of a figure in words; empty where it has none. */
export function scaleOf({ kind, scaleMax }: Figure, language: Language): string {
  const text = realityCheckWords[language].figureScales[kind];
  if (!text.includes('{{max}}')) return text;
  return scaleMax === null ? '' : fill(text, { max: scaleMax });
}

/** Number of answers, date and source, as far as they are known: `n = 412, 1. März 2027, Kundenbefragung`. */
export function originOf(n: number | null, date: string, source: string, language: Language): string {
  const answers = n === null ? '' : formatSample(n, language);
  return [answers, formatDay(date, language), source.trim()].filter((part) => part !== '').join(', ');
}

/** See `originOf`. */
export function originOfFigure(figure: Figure, language: Language): string {
  return originOf(sampleOf(figure), figure.date, figure.source, language);
}

/** A level of a pillar with at most one decimal; a dash for unknown. */
export function formatLevel(level: number | null, language: Language): string {
  return level === null ? '–' : formatNumber(level, language);
}

/** A share in per cent; a dash for unknown. */
export function formatShare(share: number | null, language: Language): string {
  return share === null ? '–' : formatNumber(share, language) + percentSigns[language];
}

/**
 * How many decimals a figure is printed with at most. Studies print shares and NPS from counts of answers as whole numbers and means with
 * one decimal; an entered value keeps up to three.
 */
export function decimalsOf(figure: Figure): number {
  if (valueOf(figure) === figure.value) return 3;
  return figure.kind === 'ces' ? 1 : 0;
}

/**
 * The value with its sign and unit, such as `+12`, `84 %` or `5,4 von 7`; a dash for unknown. For its decimals see `decimalsOf`.
 */
export function formatFigure(figure: Figure, language: Language): string {
  const value = valueOf(figure);
  if (value === null) return '–';
  const { kind, unit, scaleMax } = figure;
  const number = numberFormat(language, {
    maximumFractionDigits: decimalsOf(figure),
    signDisplay: kind === 'nps' ? 'exceptZero' : 'auto',
  })
    .format(value)
    .replace('-', '−');
  if (kind === 'nps') return number;
  if (kind === 'ces') return scaleMax === null ? number : `${number} ${realityCheckWords[language].of} ${scaleMax}`;
  if (kind === 'own' && unit.trim() === '%') return number + percentSigns[language];
  if (kind === 'own') return [number, unit.trim()].filter((part) => part !== '').join('\u00A0');
  return number + percentSigns[language];
}
