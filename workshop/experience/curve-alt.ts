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
  ].join(' ');
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
