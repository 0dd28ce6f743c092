import type { MenuItemConstructorOptions } from 'electron';
import i18next from 'i18next';
import { expect, test, vi } from 'vitest';
import { exportCommand, usage, type CommandLineTools } from '../../main/export/command-line';
import { buildMenu } from '../../main/menu';
import { requests } from '../../preload/contract';
import { appCommands } from '../../renderer/app/app-commands';
import { menuModel } from '../../renderer/app/native-menu';
import { loadExportChoice, saveExportChoice } from '../../renderer/app/dialogs/export-choice';
import { useAppearance } from '../../renderer/shell/appearance';
import { appTexts } from '../../renderer/shell/texts';
import { useWindowState } from '../../renderer/shell/window-state';
import type { DocumentDefinition } from '../../workshop/document-definitions/document-definition';
import {
  documentKinds,
  documentOfStep,
  type DocumentKind,
} from '../../workshop/document-definitions/document-registry';
import type { Language } from '../../workshop/language';
import type { StepId } from '../../workshop/step';

/** A document that is registered only in these tests: everything that lists documents must contain it. */
const minutes = vi.hoisted((): DocumentDefinition => ({
  kind: 'minutes',
  names: { de: 'Mitschrift', en: 'minutes' },
  additions: {
    sayings: { names: { de: 'Äußerungen', en: 'Sayings' }, isDefault: true },
    votes: { names: { de: 'Stimmen', en: 'Votes' } },
  },
  steps: ['intent'],
}));
const kind = minutes.kind as DocumentKind;

vi.mock(import('../../workshop/document-definitions/document-definitions'), async (importOriginal) => {
  const { documentDefinitions } = await importOriginal();
  return { documentDefinitions: [...documentDefinitions, minutes] as never };
});
vi.hoisted(() => vi.stubGlobal('navigator', { platform: 'Linux' }));
vi.mock('electron', () => ({ Menu: { buildFromTemplate: (template: unknown) => template } }));
vi.mock('../../renderer/bridge', () => ({ request: {}, on: () => () => undefined }));

const itemsOf = (menu: unknown) =>
  (menu as MenuItemConstructorOptions[]).flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);

test('a document that is added belongs to its step; other steps keep theirs', () => {
  expect(documentKinds).toEqual([
    'roadmap',
    'decision-paper',
    'press-release',
    'protocol',
    'journey-map',
    'agenda',
    'minutes',
  ]);
  expect(documentOfStep('intent')).toBe('minutes');
  expect(documentOfStep('press-release')).toBe('press-release');
  expect(documentOfStep('experience')).toBe('journey-map');
  expect(documentOfStep('pain-points')).toBe('roadmap');
  expect(documentOfStep(null)).toBe('roadmap');
});

test('it is in the native menu by its name, with the keys while its step is on screen', async () => {
  await i18next.init({
    defaultNS: 'app',
    resources: { de: { app: appTexts.de }, en: { app: appTexts.en } },
    interpolation: { escapeValue: false },
  });
  const itemsIn = async (language: Language, step: StepId) => {
    await i18next.changeLanguage(language);
    useAppearance.setState({ language });
    useWindowState.setState({ step });
    return itemsOf(buildMenu(menuModel(), language, () => {}));
  };
  const german = await itemsIn('de', 'intent');
  expect(german).toContainEqual(
    expect.objectContaining({ label: 'Mitschrift exportieren …', accelerator: 'CmdOrCtrl+E' }),
  );
  expect(german).toContainEqual(expect.objectContaining({ label: 'Mitschrift drucken …' }));
  const labels = (await itemsIn('en', 'roadmap')).map(({ label }) => label);
  expect(labels).toContain('Export minutes…');
  expect(labels).toContain('Print roadmap document…');
});

test('it is among the commands of the window, from which palette and top bar derive', () => {
  expect(appCommands.map(({ id }) => id)).toContain('export:minutes');
});

test('it has an export choice of its own, with its own additions', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });
  expect(loadExportChoice(kind).additions).toEqual(['sayings']);
  saveExportChoice(kind, { formats: ['pdf'], additions: ['votes', 'faq'] as never, fontsEmbedded: false });
  expect(loadExportChoice(kind)).toEqual({ formats: ['pdf'], additions: ['votes'], fontsEmbedded: false });
  expect(loadExportChoice('press-release').additions).toEqual(['faq']);
});

test('the contract accepts it with its additions, and nothing that is unknown', () => {
  const order = (document: string, additions: string[]) =>
    requests['document.print'].safeParse({ key: 'a', document, additions }).success;
  expect(order('minutes', ['sayings'])).toBe(true);
  expect(order('minutes', ['gossip'])).toBe(false);
  expect(order('poem', [])).toBe(false);
});

test('the command line knows it and what it contains', async () => {
  const asked: unknown[] = [];
  const tools = {
    readSession: () => Promise.resolve({ session: {} as never, assets: '' }),
    exportFiles: (_: unknown, task: Parameters<CommandLineTools['exportFiles']>[1]) => {
      if (task.kind === 'documents') for (const { kind, additions } of task.documents) asked.push([kind, ...additions]);
      return Promise.resolve([]);
    },
    print: () => {},
    printError: () => {},
    now: '2026-11-12T16:00:00.000Z',
    system: 'de' as const,
  };
  expect(await exportCommand(['sample:de', '--document', 'minutes'], tools)).toBe(0);
  expect(await exportCommand(['sample:de', '--document', 'minutes', '--with', 'votes'], tools)).toBe(0);
  expect(asked).toEqual([
    ['minutes', 'sayings'],
    ['minutes', 'votes'],
  ]);
  expect(usage).toContain('roadmap,decision-paper,press-release,protocol,journey-map,agenda,minutes, or all');
  expect(usage).toMatch(/minutes:\n +sayings +Sayings \(default\)\n +votes +Votes\n/);
});
