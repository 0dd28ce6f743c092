import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { RadarData } from '../../../workshop/charts/radar';
import { useAppearance } from '../appearance';
import { RadarChart } from './radar-chart';

const data: RadarData = {
  spokes: ['Goals', 'Culture', 'Needs'].map((label, index) => ({ id: `s${index}`, label })),
  scale: { min: 1, max: 5 },
  series: [
    { kind: 'today', name: 'Today', values: [2, 3, null] },
    { kind: 'target', name: 'Target', values: [4, 4, 5] },
  ],
  band: { name: 'Voices', values: [{ min: 1, max: 3 }, { min: 2, max: 5 }, null] },
};

test('a radar describes itself and has its figures in a table', () => {
  useAppearance.setState({ language: 'en' });
  render(<RadarChart data={data} caption="Five pillars" categoryTitle="Pillar" />);
  expect(
    screen.getByRole('img', { name: /Radar with 3 axes.*furthest apart for “Culture”, from 2 to 5/ }),
  ).toBeTruthy();
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(screen.getByRole('table', { name: 'Five pillars' })).toBeTruthy();
  expect(rows).toEqual([
    'PillarTodayTargetVoices, lowest valueVoices, highest value',
    'Goals2413',
    'Culture3425',
    'Needs–5––',
  ]);
});
