import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import i18next from 'i18next';
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import {
  Bold,
  ChevronDown,
  ChevronUp,
  HandHeart,
  Heading,
  Italic,
  List,
  ListOrdered,
  MessageSquarePlus,
  Redo2,
  Search,
  Strikethrough,
  TextQuote,
  Underline,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { Command } from '../../../shell/command';
import { stepToFinding } from '../checks/step-to-finding';
import type { PressReleaseContext } from '../context/press-release-context';
import type { Formats } from '../editor/formats';
import { toggleBlockType } from '../editor/toggle-block-type';
import { movePart } from '../parts/arrange-parts';
import { markPromise, startComment } from '../review/comments-and-promises';

export interface PressReleaseCommand extends Command<PressReleaseContext> {
  /** Where the keys work: in the editors of all `texts`, or only in that of the `article`. Without it everywhere on the screen. */
  scope?: 'texts' | 'article';
  /** Whether the format is set at the caret. */
  isActive?: (formats: Formats) => boolean;
}

const t = i18next.t.bind(i18next);
const canEdit = ({ readOnly }: PressReleaseContext) => !readOnly;

/** The editor that formats apply to: that of the open answer, otherwise that of the article. */
export function activeEditor({ editor, store }: PressReleaseContext): LexicalEditor {
  return store.getState().openAnswer?.editor ?? editor;
}

/** The formats at the caret of the active editor. */
function activeFormats({ store }: PressReleaseContext): Formats {
  const state = store.getState();
  return state.openAnswer?.formats.getState() ?? state;
}

function textFormat(
  id: 'bold' | 'italic' | 'underline' | 'strikethrough',
  keys: string,
  icon: LucideIcon,
): PressReleaseCommand {
  return {
    id,
    label: () => t(`press-release:format.${id}`),
    keys: [keys],
    icon,
    scope: 'texts',
    isEnabled: canEdit,
    isActive: (formats) => formats[id],
    run: (context) => activeEditor(context).dispatchCommand(FORMAT_TEXT_COMMAND, id),
  };
}

function list(id: 'bulletedList' | 'numberedList', icon: LucideIcon): PressReleaseCommand {
  const type = id === 'bulletedList' ? 'bullet' : 'number';
  const insert = id === 'bulletedList' ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND;
  return {
    id,
    label: () => t(`press-release:format.${type}`),
    icon,
    isEnabled: canEdit,
    isActive: (formats) => formats.list === type,
    run: (context) => {
      const isActive = activeFormats(context).list === type;
      activeEditor(context).dispatchCommand(isActive ? REMOVE_LIST_COMMAND : insert, undefined);
    },
  };
}

/** Every command of the press release. Keys, tooltips, the toolbar and the shortcut sheet are derived from it. */
export const pressReleaseCommands: readonly PressReleaseCommand[] = [
  textFormat('bold', 'Mod+B', Bold),
  textFormat('italic', 'Mod+I', Italic),
  textFormat('underline', 'Mod+U', Underline),
  textFormat('strikethrough', 'Mod+Shift+X', Strikethrough),
  list('bulletedList', List),
  list('numberedList', ListOrdered),
  {
    id: 'quote',
    label: () => t('press-release:format.quote'),
    icon: TextQuote,
    isEnabled: canEdit,
    isActive: ({ quote }) => quote,
    run: (context) => toggleBlockType(activeEditor(context), 'quote'),
  },
  {
    id: 'heading',
    label: () => t('press-release:format.heading'),
    icon: Heading,
    // The parts of the article have fixed names; headings are for answers.
    isEnabled: (context) => canEdit(context) && context.store.getState().openAnswer !== null,
    isActive: ({ heading }) => heading,
    run: (context) => toggleBlockType(activeEditor(context), 'heading'),
  },
  {
    id: 'undoText',
    label: () => t('press-release:format.undo'),
    icon: Undo2,
    isEnabled: (context) => activeFormats(context).canUndo,
    run: (context) => activeEditor(context).dispatchCommand(UNDO_COMMAND, undefined),
  },
  {
    id: 'redoText',
    label: () => t('press-release:format.redo'),
    icon: Redo2,
    isEnabled: (context) => activeFormats(context).canRedo,
    run: (context) => activeEditor(context).dispatchCommand(REDO_COMMAND, undefined),
  },
  {
    id: 'find',
    label: () => t('press-release:shortcuts.find'),
    keys: ['Mod+F'],
    run: ({ store }) => store.setState({ findBar: 'find' }),
  },
  {
    id: 'replace',
    label: () => t('press-release:find.open'),
    keys: ['Mod+H'],
    icon: Search,
    run: ({ store, readOnly }) => store.setState({ findBar: readOnly ? 'find' : 'replace' }),
  },
  {
    id: 'comment',
    label: () => t('press-release:review.addComment'),
    keys: ['Mod+Alt+M'],
    icon: MessageSquarePlus,
    isEnabled: canEdit,
    run: startComment,
  },
  {
    id: 'promise',
    label: () => t('press-release:review.markPromise'),
    keys: ['Mod+Alt+P'],
    icon: HandHeart,
    isEnabled: canEdit,
    run: markPromise,
  },
  {
    id: 'nextFinding',
    label: () => t('press-release:checks.next'),
    keys: ['F8'],
    icon: ChevronDown,
    run: (context) => stepToFinding(context, 1),
  },
  {
    id: 'previousFinding',
    label: () => t('press-release:checks.previous'),
    keys: ['Shift+F8'],
    icon: ChevronUp,
    run: (context) => stepToFinding(context, -1),
  },
  {
    id: 'movePart',
    label: () => t('press-release:shortcuts.movePart'),
    keys: ['Alt+ArrowUp', 'Alt+ArrowDown'],
    scope: 'article',
    isEnabled: (context) => canEdit(context) && context.store.getState().part !== null,
    run: (context, keys) => {
      const { part } = context.store.getState();
      if (part !== null) movePart(context, part, keys === 'Alt+ArrowUp' ? -1 : 1);
    },
  },
];

/** The command with an id. Throws when there is none. */
export function pressReleaseCommand(id: string): PressReleaseCommand {
  const command = pressReleaseCommands.find((each) => each.id === id);
  if (!command) throw new Error(`No command ${id}`);
  return command;
}

/** The commands whose keys are handled by the editor of the `article`, by that of an `answer`, or by the `screen` around them. */
export function pressReleaseCommandsOf(handler: 'article' | 'answer' | 'screen'): readonly PressReleaseCommand[] {
  if (handler === 'screen') return pressReleaseCommands.filter(({ scope }) => scope === undefined);
  return pressReleaseCommands.filter(
    ({ scope }) => scope === 'texts' || (scope === 'article' && handler === 'article'),
  );
}
