import type { LexicalEditor } from 'lexical';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PressRelease } from '../../../../workshop/press-release/schema';
import type { CommandArgs, CommandName } from '../../../../workshop/session';
import type { EditOptions, Replica } from '../../../document/replica';
import { AnswerEditors } from '../answers/answer-editors';
import { LiveChecks, type UndatedSettings } from '../checks/live-checks';
import { createScreenStore, type ScreenState } from './screen-state';

/**
 * The press release of a mounted screen: the replica's slice, the editors of its texts, the checks, and the state of the screen.
 * Actions are functions of it, in modules beside what they act on.
 */
export class PressReleaseContext {
  readonly store = createScreenStore();
  /** Editor of the article. */
  readonly editor: LexicalEditor;
  readonly replica: Replica;
  readonly answers: AnswerEditors;
  readonly checks: LiveChecks;

  constructor(editor: LexicalEditor, replica: Replica, settings: UndatedSettings) {
    this.editor = editor;
    this.replica = replica;
    this.answers = new AnswerEditors(replica, this.store);
    this.checks = new LiveChecks(editor, settings);
  }

  /** Whether the session is open read-only. */
  get readOnly(): boolean {
    return !this.editor.isEditable();
  }

  get slice(): PressRelease {
    return this.replica.store.getState().session.steps['press-release'];
  }

  edit<Name extends CommandName<'press-release'>>(
    command: Name,
    args: CommandArgs<'press-release', Name>,
    options?: EditOptions,
  ): void {
    if (!this.readOnly) this.replica.edit('press-release', command, args, options);
  }

  /** Announces a text to screen readers. */
  announce(announcement: string): void {
    this.store.setState({ announcement });
  }
}

const Context = createContext<PressReleaseContext | null>(null);

export const PressReleaseContextProvider = Context.Provider;

export function usePressRelease(): PressReleaseContext {
  const context = useContext(Context);
  if (!context) throw new Error('There is no press release here');
  return context;
}

/** Selects a value of the screen's state. The component renders again only when that value changes. */
export function useScreenState<Value>(select: (state: ScreenState) => Value): Value {
  return useStore(usePressRelease().store, select);
}
