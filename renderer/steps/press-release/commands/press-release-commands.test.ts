// @vitest-environment jsdom
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { describe, expect, it, vi } from 'vitest';
import { keyboardLayouts, pressOn } from '../../../../test/support/keyboard-layouts';
import { plainToRichText } from '../../../../workshop/rich-text';
import { createSession } from '../../../../workshop/session';
import { appCommands } from '../../../app/app-commands';
import { Replica } from '../../../document/replica';
import { commandForKey } from '../../../shell/command';
import { keyLabel } from '../../../shell/key-label';
import { PressReleaseContext } from '../context/press-release-context';
import { watchEditorState } from '../editor/watch-editor-state';
import { $part, change, emptyParts, openEditor } from '../editor/testing/open-editor';
import { pressReleaseCommand, pressReleaseCommands, pressReleaseCommandsOf } from './press-release-commands';
import { pressReleaseShortcuts } from './press-release-shortcuts';

vi.mock('../../../bridge', () => ({ request: {}, on: () => () => undefined }));

const layouts = Object.keys(keyboardLayouts) as (keyof typeof keyboardLayouts)[];
const now = '2027-03-31T09:00:00.000Z';

/** The press release of a new session without a window, with the start of the solution selected. */
function openContext(): PressReleaseContext {
  const session = createSession(
    { title: 'Test', preset: 'half-day', language: 'de', today: '2027-03-31', newId: () => 'id' },
    'session',
    now,
  );
  const replica = new Replica({
    session,
    revision: 0,
    savedRevision: 0,
    savedAt: now,
    onRefused: () => undefined,
    send: () => new Promise(() => undefined),
  });
  const editor = openEditor({ ...emptyParts, solution: plainToRichText('Eine Lösung') });
  const context = new PressReleaseContext(editor, replica, { language: 'de', names: [], jargon: [] });
  watchEditorState(editor, context.store);
  change(editor, () => $part('solution').getAllTextNodes()[0]?.select(0, 3));
  return context;
}

function formatAtCaret(editor: LexicalEditor): { bold: boolean } {
  return editor.read(() => {
    const selection = $getSelection();
    return { bold: $isRangeSelection(selection) && selection.hasFormat('bold') };
  });
}

describe('The commands of the press release', () => {
  it('have ids of their own', () => {
    const ids = pressReleaseCommands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have one key each, none of them a key of the window', () => {
    const keys = pressReleaseCommands.flatMap((command) => command.keys ?? []);
    const ofWindow = appCommands.flatMap((command) => command.keys ?? []);
    expect(keys.filter((each, index) => keys.indexOf(each) !== index || ofWindow.includes(each))).toEqual([]);
  });

  it.each(layouts)('are run by every key that they show, on a %s keyboard', (layout) => {
    const context = openContext();
    const handlers = [pressReleaseCommandsOf('article'), pressReleaseCommandsOf('screen')];
    const shown = pressReleaseCommands.flatMap(({ id, keys = [] }) => keys.map((each) => ({ id, keys: each })));
    const run = shown.map(({ keys }) => {
      const [found, ...others] = handlers.flatMap((each) => commandForKey(each, pressOn(layout, keys), context) ?? []);
      return others.length === 0 && { id: found?.command.id, keys: found?.keys };
    });
    expect(run).toEqual(shown);
  });

  it('leave characters typed with AltGr and keys of other scopes alone', () => {
    const context = openContext();
    const altGr = { ...pressOn('German', 'Mod+Alt+M'), getModifierState: (key: string) => key === 'AltGraph' };
    expect(commandForKey(pressReleaseCommands, altGr, context)).toBeNull();
    expect(commandForKey(pressReleaseCommandsOf('answer'), pressOn('US', 'Alt+ArrowUp'), context)).toBeNull();
    expect(commandForKey(pressReleaseCommandsOf('screen'), pressOn('US', 'Mod+B'), context)).toBeNull();
  });

  it('navigate while the session is read-only, but change nothing', () => {
    const context = openContext();
    context.editor.setEditable(false);
    const enabled = pressReleaseCommands.filter(({ isEnabled }) => isEnabled?.(context) ?? true).map(({ id }) => id);
    expect(enabled).toEqual(['find', 'replace', 'nextFinding', 'previousFinding']);
    void pressReleaseCommand('replace').run(context);
    expect(context.store.getState().findBar).toBe('find');
  });

  it('act on the article while no answer is open', () => {
    const context = openContext();
    void pressReleaseCommand('bold').run(context);
    expect(formatAtCaret(context.editor).bold).toBe(true);
    const { sequence } = context.store.getState().arrangement;
    void pressReleaseCommand('movePart').run(context, 'Alt+ArrowDown');
    expect(context.store.getState().arrangement.sequence).not.toEqual(sequence);
    void pressReleaseCommand('movePart').run(context, 'Alt+ArrowUp');
    expect(context.store.getState().arrangement.sequence).toEqual(sequence);
  });
});

it('The shortcut sheet shows the keys of the commands in short', () => {
  expect(pressReleaseShortcuts().rows.map(({ keys }) => keys)).toEqual([
    'Mod B / I / U',
    'Mod F',
    'Mod H',
    'Mod Alt M',
    'Mod Alt P',
    '(Shift) F8',
    'Alt ↑ ↓',
  ]);
  expect(keyLabel('Mod Alt M')).toMatch(/ Alt M$/);
});
