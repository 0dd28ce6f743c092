import { ALargeSmall, Ellipsis, Send } from 'lucide-react';
import { useRef } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BoardElement, NoteColour } from '../../../../workshop/vision-board/schema';
import { keyLabel } from '../../../shell/key-label';
import { useReplica } from '../../../document/open-session';
import { ActionMenu } from '../../../ui/action-menu';
import { IconButton } from '../../../ui/button';
import popover from '../../../ui/popover.module.css';
import type { Board } from '../actions/board';
import { useBoard, useBoardState } from '../actions/board-context';
import { menuActions, runFromTools } from '../actions/commands/board-command';
import { boardCommand } from '../actions/commands/board-commands';
import { openMenu } from '../actions/open-menu';
import { submenuCommands } from '../actions/commands/context-menus';
import { commonTextSize } from '../actions/commands/text-size-commands';
import { colourCommands } from '../actions/commands/tool-commands';
import { BoardButton } from '../toolbar/board-button';
import { StylePopover } from '../toolbar/style-popover';
import styles from './selection.module.css';
import { usePositionAtSelection } from './use-position-at-selection';

/** The commands of the bar, in their order. Those that are not possible now are left out. */
const arrangeCommands = ['group', 'nameGroup', 'ungroup', 'connectSelection', 'lock', 'unlock'];

/** The most frequent actions, in a bar beside the selected elements. */
export function SelectionBar() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const bar = useRef<HTMLDivElement>(null);
  const selection = useBoardState((state) => state.selection);
  const elements = useReplica(({ session }) => session.steps['vision-board'].elements);
  useReplica(({ session }) => session.steps['vision-board'].groups);
  usePositionAtSelection(bar, board, elements);
  const chosen = [...selection].flatMap((id) => elements[id] ?? []);
  const isEnabled = (id: string) => boardCommand(id).isEnabled?.(board) ?? true;
  const sendOn = submenuCommands('sendOn', board);
  const [duplicate, remove] = ['duplicate', 'delete'].map(isEnabled);
  return (
    <Toolbar ref={bar} className={styles.bar ?? ''} aria-label={t('selectionBar')} data-selection-bar>
      <NoteColours board={board} chosen={chosen} />
      {chosen.some(({ type }) => type !== 'note' && type !== 'area') ? <StylePopover /> : null}
      <TextSizes board={board} />
      <div className={styles.separated}>
        {arrangeCommands.filter(isEnabled).map((id) => (
          <BoardButton key={id} command={id} />
        ))}
        {sendOn.length > 0 ? (
          <ActionMenu
            label={t('submenus.sendOn')}
            icon={<Send aria-hidden />}
            actions={() => menuActions(submenuCommands('sendOn', board), board)}
          />
        ) : null}
      </div>
      <div className={styles.separated}>
        {duplicate ? <BoardButton command="duplicate" /> : null}
        {remove ? <BoardButton command="delete" /> : null}
        <MoreButton board={board} label={t('more')} />
      </div>
    </Toolbar>
  );
}

/** Opens the context menu below the button. */
function MoreButton({ board, label }: { board: Board; label: string }) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <IconButton
      ref={button}
      label={label}
      aria-haspopup="menu"
      shortcut={keyLabel('Shift+F10')}
      onPress={() => {
        const area = button.current?.closest('[data-canvas-area]')?.getBoundingClientRect();
        const rect = button.current?.getBoundingClientRect();
        if (!area || !rect) return;
        const at = { x: rect.left - area.left, y: rect.bottom - area.top };
        openMenu(board, 'selection', at);
      }}
    >
      <Ellipsis aria-hidden />
    </IconButton>
  );
}

interface Chosen {
  board: Board;
  chosen: readonly BoardElement[];
}

function NoteColours({ board, chosen }: Chosen) {
  const { t } = useTranslation('vision-board');
  const colours = new Set(chosen.flatMap((element) => (element.type === 'note' ? element.colour : [])));
  const [first] = colours;
  if (first === undefined) return null;
  const common: NoteColour | null = colours.size === 1 ? first : null;
  return (
    <ActionMenu
      label={t('colour')}
      icon={
        <span
          className={`${styles.swatch} ${common ? '' : styles.mixed}`}
          style={common ? { background: `var(--note-${common})` } : {}}
        />
      }
      actions={() => menuActions(colourCommands, board).map((action) => ({ ...action, icon: colourSwatch(action.id) }))}
    />
  );
}

/** The colour that a command gives. */
function colourSwatch(command: string) {
  return <span className={styles.swatch} style={{ background: `var(--note-${command.replace('colour:', '')})` }} />;
}

/** Size of the text of the selected notes and headlines. */
function TextSizes({ board }: Pick<Chosen, 'board'>) {
  const { t } = useTranslation('vision-board');
  const commands = submenuCommands('textSize', board);
  if (commands.length === 0) return null;
  const common = commonTextSize(board);
  return (
    <MenuTrigger>
      <IconButton label={t('textSize')}>
        <ALargeSmall aria-hidden />
      </IconButton>
      <Popover className={popover.popover ?? ''} offset={6}>
        <Menu
          className={popover.list ?? ''}
          aria-label={t('textSize')}
          selectionMode="single"
          selectedKeys={common === null ? [] : [common]}
        >
          {commands.map((command) => (
            <MenuItem
              key={command.id}
              id={command.id}
              className={popover.item ?? ''}
              textValue={command.label()}
              onAction={() => runFromTools(board, command)}
            >
              {command.label()}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
