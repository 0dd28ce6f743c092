import { expect, test } from 'vitest';
import { languages } from '../language';
import { createSession } from '../session';
import { missingStarterJargon, starterJargon } from './starter-jargon';

test.each(languages)('a new press release starts with the jargon of its language (%s)', (language) => {
  const context = { title: '', preset: 'half-day', language, today: '2027-03-31', newId: () => 'id' } as const;
  const { jargon } = createSession(context, 'session', '2027-03-31T09:00:00.000Z').steps['press-release'];
  expect(jargon).toEqual(starterJargon(language));
  expect(jargon.length).toBeGreaterThan(30);
  expect(new Set(jargon.map((word) => word.toLowerCase())).size).toBe(jargon.length);
});

test('the words that a list of the client lacks are offered, whatever their case', () => {
  const missing = missingStarterJargon(['TOUCHPOINT', 'Netzentgelt'], 'de');
  expect(missing).not.toContain('Touchpoint');
  expect(missing).toContain('Stakeholder');
  expect(missingStarterJargon(starterJargon('en'), 'en')).toEqual([]);
});
