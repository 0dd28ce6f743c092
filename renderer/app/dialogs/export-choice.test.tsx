import { expect, test } from 'vitest';
import { loadLeftOut, saveLeftOut } from './export-choice';

test('chapters that are left out are remembered for each document and language', () => {
  saveLeftOut('roadmap', 'de', ['Risiken, Annahmen', 'Rückblick']);
  expect(loadLeftOut('roadmap', 'de')).toEqual(['Risiken, Annahmen', 'Rückblick']);
  expect(loadLeftOut('roadmap', 'en')).toEqual([]);
  expect(loadLeftOut('protocol', 'de')).toEqual([]);
  saveLeftOut('roadmap', 'de', []);
  expect(loadLeftOut('roadmap', 'de')).toEqual([]);
});

test('what cannot be read leaves nothing out', () => {
  localStorage.setItem('left out of roadmap in de', '{broken');
  expect(loadLeftOut('roadmap', 'de')).toEqual([]);
  localStorage.setItem('left out of roadmap in de', '{"a":1}');
  expect(loadLeftOut('roadmap', 'de')).toEqual([]);
});
