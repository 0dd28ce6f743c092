import type { Chart } from '../document';
import { chartWords } from '../charts/words';
import { fill, formatScore } from '../format';
import type { Language } from '../language';
import { momentsThatMatter } from './moments';
import type { CurveData } from './curve';
import { experienceWords } from './words';

/** The emotion curve in words: the range of each line, the most intense moment and the steepest fall. */
export function curveAlt(data: CurveData, language: Language): string {
  const words = experienceWords[language];
  const stops = data.phases.flatMap((phase) => phase.stops);
  if (stops.every((stop) => stop.today === null && stop.target === null)) return words.curveNone;
  return [
    fill(words.curveAlt, { count: stops.length }),
    ...(['today', 'target'] as const).flatMap((series) => {
      const scored = stops.flatMap((stop) =>
        stop[series] === null ? [] : [{ title: stop.title, score: stop[series] }],
      );
      const [first, last] = [scored[0], scored.at(-1)];
      if (!first || !last) return [];
      return fill(words.curveRange, {
        series: words[series],
        first: formatScore(first.score, language),
        firstTitle: first.title,
        last: formatScore(last.score, language),
        lastTitle: last.title,
      });
    }),
    ...moments(stops, language),
    ...widestVoices(data, language),
  ].join(' ');
}

/** The figures of the curve as series by touchpoint: today, target, and the lowest and the highest voice on today. */
export function curveSeries({ phases, voices }: Omit<CurveData, 'words'>, language: Language): Chart['series'] {
  const words = { ...experienceWords[language], ...chartWords[language] };
  const stops = phases.flatMap((phase) => phase.stops);
  const row = (name: string, values: readonly (number | null | undefined)[]) => ({
    name,
    values: values.map((value) => ({
      value: value ?? null,
      text: value === null || value === undefined ? '–' : formatScore(value, language),
    })),
  });
  return [
    ...(['today', 'target'] as const).map((series) =>
      row(
        words[series],
        stops.map((stop) => stop[series]),
      ),
    ),
    ...(voices
      ? (['min', 'max'] as const).map((end) =>
          row(
            fill(end === 'min' ? words.lowest : words.highest, { band: voices.name }),
            stops.map(({ id }) => voices.spreads[id]?.[end]),
          ),
        )
      : []),
  ];
}

/** Where the voices on today are furthest apart. */
function widestVoices({ phases, voices }: CurveData, language: Language): string[] {
  if (!voices) return [];
  const [widest] = phases
    .flatMap((phase) => phase.stops)
    .flatMap(({ id, title }) => {
      const spread = voices.spreads[id];
      return spread ? [{ title, ...spread }] : [];
    })
    .sort((a, b) => b.max - b.min - (a.max - a.min));
  if (!widest) return [];
  return [
    fill(chartWords[language].bandWidest, {
      band: voices.name,
      label: widest.title,
      min: formatScore(widest.min, language),
      max: formatScore(widest.max, language),
    }),
  ];
}

function moments(stops: readonly { title: string; today: number | null }[], language: Language): string[] {
  const words = experienceWords[language];
  const { peak, fall } = momentsThatMatter(stops.map((stop) => stop.today));
  const [top, from, to] = [stops[peak ?? -1], stops[fall?.from ?? -1], stops[fall?.to ?? -1]];
  const sentences: string[] = [];
  if (top && top.today !== null) {
    sentences.push(
      fill(words.curveMoment, {
        moment: words.strongest,
        title: top.title,
        score: formatScore(top.today, language),
      }),
    );
  }
  if (from && to && from.today !== null && to.today !== null) {
    sentences.push(fill(words.curveFall, { from: from.title, to: to.title, by: from.today - to.today }));
  }
  return sentences;
}
