import { beforeAll, describe, expect, test, vi } from 'vitest';
import { languages } from '../../../workshop/language';
import { visionBoardTexts } from '../../steps/vision-board/texts';
import { painPointsCommands } from '../../steps/pain-points/pain-points-commands';
import { painPointsTexts } from '../../steps/pain-points/texts';
import { paletteCommands } from '../../steps/vision-board/actions/commands/board-commands';
import type { Command } from '../../shell/command';
import { addTexts, startLanguage, switchLanguage } from '../../shell/i18n';
import { appCommands } from '../app-commands';
import { findCommands, keywordsOf } from './find-commands';

vi.hoisted(() => vi.stubGlobal('navigator', { platform: 'Linux' }));
vi.mock('../../bridge', () => ({ request: {}, on: () => () => undefined }));

type Named = Pick<Command<never>, 'id' | 'label' | 'keywords'>;
const commands: readonly Named[] = [...paletteCommands, ...painPointsCommands, ...appCommands];
const found = (typed: string) => findCommands(commands, typed).map(({ id }) => id);

beforeAll(async () => {
  await startLanguage('de');
  addTexts('vision-board', visionBoardTexts);
  addTexts('pain-points', painPointsTexts);
});

describe.each(languages)('In %s', (language) => {
  beforeAll(() => switchLanguage(language));

  test('every keyword of both languages finds its command', () => {
    const missed = commands.flatMap((command) =>
      keywordsOf(command)
        .filter((word) => !findCommands(commands, word).includes(command))
        .map((word) => `${command.id}: ${word}`),
    );
    expect(missed).toEqual([]);
    expect(commands.filter(({ keywords }) => keywords !== undefined).length).toBeGreaterThan(30);
  });

  test('no keyword is missing, and none is the path of a text', () => {
    expect(commands.flatMap(keywordsOf).filter((word) => !/^[^.:]+$/.test(word))).toEqual([]);
  });

  test.each([
    ['drucken', 'export:roadmap'],
    ['drucken', 'print'],
    ['pdf', 'export:protocol'],
    ['rückgängig', 'undo'],
    ['ruckgangig', 'undo'],
    ['undo', 'undo'],
    ['Timer', 'step:press-release'],
    ['Sicherung', 'snapshots'],
    ['backup', 'snapshots'],
    ['haftnotiz', 'newNote'],
    ['dark mode', 'theme:dark'],
    ['journey', 'touchpoints'],
    ['klebepunkte', 'vote'],
  ])('%s finds %s', (typed, id) => {
    expect(found(typed)).toContain(id);
  });
});

test('Commands whose name matches come before those found by a keyword', async () => {
  await switchLanguage('de');
  expect(found('druck')[0]).toBe('print');
});

test('Each of several words counts, in any order; nothing typed finds all', () => {
  expect(found('pdf protokoll')).toEqual(['export:protocol']);
  expect(found('pdf quark')).toEqual([]);
  expect(found(' ')).toHaveLength(commands.length);
});
