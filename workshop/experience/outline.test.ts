import { expect, test } from 'vitest';
import { experienceCommands } from './commands';
import { experienceOutline } from './outline';
import type { Experience } from './schema';

function remembered(scores: { today?: number; target?: number }): string | undefined {
  const slice: Experience = { phases: {}, touchpoints: {}, targetEmotions: {}, statement: '' };
  experienceCommands.addPhase(slice, { id: 'use', name: 'Nutzen' });
  experienceCommands.addTouchpoint(slice, { id: 'bill', phase: 'use', title: 'Rechnung' });
  experienceCommands.updateTouchpoint(slice, { id: 'bill', change: scores });
  return experienceOutline(slice, 'de')
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : []))
    .at(0);
}

test('What stays in memory is said of today, of the target, or of both, never with a dash', () => {
  expect(remembered({ today: -2, target: 3 })).toMatch(
    /^In Erinnerung bleibt heute −2, künftig \+3 .*heute −2, künftig \+3\.$/,
  );
  expect(remembered({ today: -2 })).toBe(
    'In Erinnerung bleibt heute −2 (Durchschnitt aus stärkstem und letztem Moment). Im Durchschnitt sind es heute −2.',
  );
  expect(remembered({ target: 3 })).toBe(
    'In Erinnerung bleiben soll +3 (Durchschnitt aus stärkstem und letztem Moment). Im Durchschnitt sollen es +3 sein.',
  );
});
