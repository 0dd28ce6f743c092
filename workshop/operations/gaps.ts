import type { GapBarsData } from '../charts/gap-bars';
import { fill } from '../format';
import type { Language } from '../language';
import { levers } from '../lever';
import type { Operations } from './schema';
import { gapSizes, type GapSize } from './terms';
import { operationsWords } from './words';

/** A gap as number and word, such as "2 – clear". */
export function gapText(size: GapSize | null, language: Language): string {
  const words = operationsWords[language];
  return size === null ? words.gapOpen : fill(words.gapText, { size, name: words.gaps[size] });
}

/** The gaps of the levers as input of the bars. */
export function gapBarsData(states: Operations['levers'], language: Language): GapBarsData {
  return {
    rows: levers.map((id) => ({
      id,
      label: operationsWords[language].levers[id],
      size: states[id].gap,
      text: gapText(states[id].gap, language),
    })),
    max: Math.max(...gapSizes),
  };
}

/** The bars in words. */
export function gapsAlt({ rows }: GapBarsData, language: Language): string {
  const words = operationsWords[language];
  const rated = rows.filter(({ size }) => size !== null);
  if (rated.length === 0) return words.gapsNone;
  return [words.gapsAlt, ...rated.map(({ label, text }) => `${label}: ${text}.`)].join(' ');
}
