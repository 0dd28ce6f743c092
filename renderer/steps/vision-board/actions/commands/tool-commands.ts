import i18next from 'i18next';
import {
  Circle,
  Frame,
  Minus,
  MousePointer2,
  MoveUpRight,
  PenLine,
  Spline,
  Square,
  StickyNote,
  Type,
  type LucideIcon,
} from 'lucide-react';
import { noteColours } from '../../../../../workshop/vision-board/terms';
import { tools } from '../../model/board-state';
import { canConnectSelection } from '../arrange-selection';
import { createNote } from '../edit-note-text';
import { recolour } from '../edit-selection';
import { canEdit, type BoardCommand } from './board-command';

type ToolbarTool = (typeof tools)[number];

/** Key and icon of each tool. As in other boards, the letter is the initial of the English word. */
const toolButtons: Record<ToolbarTool, [key: string, icon: LucideIcon]> = {
  select: ['V', MousePointer2],
  text: ['T', Type],
  rectangle: ['R', Square],
  ellipse: ['O', Circle],
  line: ['L', Minus],
  arrow: ['A', MoveUpRight],
  pen: ['P', PenLine],
  connector: ['C', Spline],
  area: ['F', Frame],
};

/** The note colours by Alt and a digit, on the board and in the text editor. */
export const colourCommands: readonly BoardCommand[] = noteColours.map((colour, index) => ({
  id: `colour:${colour}`,
  label: () => i18next.t(`vision-board:colours.${colour}`),
  keys: [`Alt+${index + 1}`],
  isEnabled: canEdit,
  run: (board) => recolour(board, colour),
}));

/** Commands for creating: the tools, a new note and the colours. */
export const toolCommands: readonly BoardCommand[] = [
  {
    id: 'newNote',
    keywords: (translate) => translate('vision-board:keywords.newNote'),
    label: () => i18next.t('vision-board:newNote'),
    // The letter writes in a selected note.
    keys: ['N', 'Mod+Enter'],
    icon: StickyNote,
    isEnabled: canEdit,
    run: (board) => createNote(board),
  },
  ...tools.map((tool): BoardCommand => {
    const [key, icon] = toolButtons[tool];
    return {
      id: `tool:${tool}`,
      label: () => i18next.t(`vision-board:tool.${tool}`),
      keys: [key],
      icon,
      // With two elements selected, the key of the connector connects them.
      isEnabled: (board) => canEdit(board) && (tool !== 'connector' || !canConnectSelection(board)),
      run: ({ store }) => store.setState({ tool }),
    };
  }),
  ...colourCommands,
];
