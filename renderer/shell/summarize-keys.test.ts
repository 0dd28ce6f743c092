import { expect, it } from 'vitest';
import { summarizeKeys } from './summarize-keys';

it.each([
  [['Mod+A', 'Alt+B'], 'Mod A / Alt B'],
  [['Mod+B', 'Mod+I', 'Mod+U'], 'Mod B / I / U'],
  [['V', 'T'], 'V T'],
  [['F8', 'Shift+F8'], '(Shift) F8'],
  [['Alt+ArrowUp', 'Alt+ArrowDown'], 'Alt ↑ ↓'],
  [['Alt+1', 'Alt+2', 'Alt+3'], 'Alt 1 – 3'],
  [[], ''],
])('summarizes %j', (keys, summary) => {
  expect(summarizeKeys(keys)).toBe(summary);
});
