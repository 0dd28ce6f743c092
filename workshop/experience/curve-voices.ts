import { area, curveMonotoneX } from 'd3-shape';
import { layOutLegend, type LegendItem } from '../charts/legend';
import { fill } from '../format';
import type { Language } from '../language';
import { describeN } from '../voices/describe-n';
import type { RoundResult } from '../voices/results';
import type { Spread } from '../voices/spread';
import { experienceWords } from './words';

/** The voices on today's scores, by touchpoint, and what the two areas are called. */
export interface CurveVoices {
  spreads: Readonly<Record<string, Pick<Spread, 'min' | 'max' | 'lowerQuartile' | 'upperQuartile'>>>;
  /** With the number of voices. */
  name: string;
  rangeName: string;
  middleName: string;
}

export type VoicesArea = 'range' | 'middle';

/** SVG path data of the areas, empty without voices, and their legend. Coordinates are CSS pixels of the drawing. */
export interface VoicesGeometry {
  areas: Record<VoicesArea, string>;
  legend: LegendItem<VoicesArea>[];
}

/** The voices of a round about today's scores of these touchpoints; undefined when it says nothing to any of them. */
export function curveVoices(
  result: RoundResult | null,
  stops: readonly { id: string }[],
  language: Language,
): CurveVoices | undefined {
  const ids = new Set(stops.map(({ id }) => id));
  const items = result?.items.filter(({ id, spread }) => spread !== null && ids.has(id)) ?? [];
  if (items.length === 0) return undefined;
  const words = experienceWords[language];
  const n = describeN(items, language);
  return {
    spreads: Object.fromEntries(
      items.flatMap(({ id, spread }) => {
        if (!spread) return [];
        const { min, max, lowerQuartile, upperQuartile } = spread;
        return [[id, { min, max, lowerQuartile, upperQuartile }]];
      }),
    ),
    name: fill(words.voicesToday, { n }),
    rangeName: fill(words.voicesRange, { n }),
    middleName: words.voicesMiddle,
  };
}

/**
 * Lays out the voices behind the lines: from the lowest to the highest voice, and the middle half. Touchpoints without voices are gaps.
 * The legend is below a drawing of this height; `height` is the height with it.
 */
export function layOutVoices(
  voices: CurveVoices | undefined,
  places: readonly { id: string; x: number }[],
  y: (score: number) => number,
  { width, height, fontSize }: { width: number; height: number; fontSize: number },
): VoicesGeometry & { height: number } {
  if (!voices) return { areas: { range: '', middle: '' }, legend: [], height };
  const spreadAt = ({ id }: { id: string }) => voices.spreads[id];
  const draw = (upper: 'max' | 'upperQuartile', lower: 'min' | 'lowerQuartile') =>
    area<{ id: string; x: number }>()
      .defined((place) => spreadAt(place) !== undefined)
      .x((place) => round(place.x))
      .y0((place) => round(y(spreadAt(place)?.[lower] ?? 0)))
      .y1((place) => round(y(spreadAt(place)?.[upper] ?? 0)))
      .curve(curveMonotoneX)([...places]) ?? '';
  const entries = [
    { kind: 'range' as const, name: voices.rangeName },
    { kind: 'middle' as const, name: voices.middleName },
  ];
  // Laid out once to learn how many rows it has, then at the bottom of the higher drawing.
  const needed = Math.ceil(height - layOutLegend(entries, { width, height, fontSize }).top);
  return {
    areas: { range: draw('max', 'min'), middle: draw('upperQuartile', 'lowerQuartile') },
    legend: layOutLegend(entries, { width, height: height + needed, fontSize }).items,
    height: height + needed,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
