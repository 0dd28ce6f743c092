import { expect, test } from 'vitest';
import { dependencyChart } from '../dependencies/dependency-chart';
import { numberedInitiatives } from '../initiatives-in-order';
import { newInitiative } from '../new-initiative';
import { roadmap } from '../roadmap';
import type { Roadmap } from '../schema';
import { timelineCharts } from './timeline-chart';

/** Initiatives that each need the one before them. */
function chain(length: number): Roadmap {
  const ids = Array.from({ length }, (_, index) => `i${String(index).padStart(3, '0')}`);
  const initiatives = ids.map((id, index) => {
    const before = ids[index - 1];
    return [
      id,
      {
        ...newInitiative(`a${id}`, 'now', `Kundenzufriedenheitsverbesserungsmaßnahme <${id}> & mehr`),
        start: `2027-0${1 + (index % 9)}-01`,
        dependencies: before === undefined ? {} : { [before]: true as const },
      },
    ] as const;
  });
  return { ...roadmap.create(), initiatives: Object.fromEntries(initiatives) };
}

test('documents draw as many bars as stay legible, and go on in another picture', () => {
  const charts = timelineCharts(numberedInitiatives(chain(60), 'de'), '2027-03-01', 'de');
  expect(charts.map(({ categories }) => categories.length)).toEqual([24, 24, 12]);
  for (const { drawing } of charts) expect(drawing.svg).not.toMatch(/NaN|undefined|<i0/);
  expect(timelineCharts(numberedInitiatives(chain(1), 'de'), '2027-03-01', 'de')).toEqual([]);
});

test('documents draw dependencies that fit a page, with their figures; larger pictures are left out', () => {
  const small = chain(5);
  const chart = dependencyChart(small, numberedInitiatives(small, 'en'), 'en');
  expect(chart?.categories).toHaveLength(4);
  expect(chart?.drawing.svg).not.toMatch(/NaN|undefined|<i0/);
  const large = chain(500);
  expect(dependencyChart(large, numberedInitiatives(large, 'en'), 'en')).toBeNull();
});
