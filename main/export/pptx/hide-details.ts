import type { Slide, SlideShape } from './slide-plan';

/** Slides that belong together: a table or text with those on which it goes on. */
type Unit = Slide[];

/** A chapter of at least this many units with titles of the third level is a catalogue: details that nobody shows one by one. */
const catalogueUnits = 4;

/** More slides than these are too many for a table that is shown. */
const longUnit = 4;

/** A chart is as important as what comes so many places before it in its chapter. */
const visualAdvantage = 3;

/**
 * Hides slides until a slide show has no more than `most`, with the title slide: first the appendix and catalogues, then what comes late
 * in its chapter. Pictures of figures count more than tables. The first unit of a chapter stays. Hidden slides are at the end, in their
 * order.
 */
export function hideDetails(slides: readonly Slide[], most: number | undefined): Slide[] {
  if (most === undefined || slides.length < most) return [...slides];
  // Of a long unit, what is behind its first slide is a detail.
  const units = unitsOf(slides).flatMap((unit) =>
    unit.length > longUnit ? [unit.slice(0, 1), unit.slice(1)] : [unit],
  );
  const catalogues = cataloguesOf(units);
  const ranked = units
    .map((unit, index) => ({ unit, index, rank: rankOf(unit, catalogues) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.index - a.index);
  const hidden = new Set<Slide>();
  for (const { unit } of ranked) {
    if (slides.length - hidden.size < most) break;
    for (const slide of unit) hidden.add(slide);
  }
  return [
    ...slides.filter((slide) => !hidden.has(slide)),
    ...slides.filter((slide) => hidden.has(slide)).map((slide) => ({ ...slide, hidden: true })),
  ];
}

/** How soon a unit is hidden; 0 for one that stays. */
function rankOf(unit: Unit, catalogues: ReadonlySet<number>): number {
  const [first] = unit;
  if (!first) return 0;
  if (first.appendix) return 3000;
  if (catalogues.has(first.chapter)) return 2000;
  if (first.place === 0) return 0;
  const isVisualUnit = unit.some(({ shapes }) => shapes.some(isVisual));
  return first.place + unit.length + (isVisualUnit ? 0 : visualAdvantage);
}

function isVisual(shape: SlideShape): boolean {
  return shape.kind === 'table' ? shape.rows.some(({ heat }) => heat !== undefined) : shape.kind !== 'text';
}

function cataloguesOf(units: readonly Unit[]): Set<number> {
  const counts = new Map<number, number>();
  for (const [first] of units) {
    if (!first) continue;
    counts.set(first.chapter, first.depth < 2 ? -Infinity : (counts.get(first.chapter) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= catalogueUnits).map(([chapter]) => chapter));
}

function unitsOf(slides: readonly Slide[]): Unit[] {
  const units: Unit[] = [];
  for (const slide of slides) {
    const last = units.at(-1);
    if (last && slide.continues) last.push(slide);
    else units.push([slide]);
  }
  return units;
}
