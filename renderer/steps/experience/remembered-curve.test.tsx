import { expect, test } from 'vitest';
import { curveGeometry, type CurveData } from '../../../workshop/experience/curve';
import { experienceWords } from '../../../workshop/experience/words';
import { rememberedCurve } from './remembered-curve';

const size = { width: 900, height: 300, fontSize: 13 };
const curve = (title: string, today: number): CurveData => ({
  phases: [{ id: 'p', name: 'Phase', stops: [{ id: 'a', title, today, target: 4 }] }],
  words: experienceWords.en,
});

test('the curve is computed again for other scores, titles, words and sizes only', () => {
  const first = rememberedCurve(curve('Bill', -2), size);
  expect(rememberedCurve(curve('Bill', -2), { ...size })).toBe(first);
  expect(first).toEqual(curveGeometry(curve('Bill', -2), size));
  const others: [CurveData, typeof size][] = [
    [curve('Bill', -3), size],
    [curve('Letter', -3), size],
    [{ ...curve('Letter', -3), words: experienceWords.de }, size],
    [
      { ...curve('Letter', -3), words: experienceWords.de },
      { ...size, width: 640 },
    ],
  ];
  for (const [data, box] of others) expect(rememberedCurve(data, box)).toEqual(curveGeometry(data, box));
});
