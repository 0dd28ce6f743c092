import { Palette } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Button,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isPlainKey } from '../../../shell/command';
import { keyLabel } from '../../../shell/key-label';
import popover from '../../../ui/popover.module.css';
import { useBoard } from '../actions/board-context';
import { runFromTools, type BoardCommand } from '../actions/commands/board-command';
import { hasTypableSelected } from '../actions/edit-typable';
import { contextMenu, type MenuEntry, type MenuSection as Section } from '../actions/commands/context-menus';
import type { OpenMenu } from '../model/board-state';
import styles from './selection.module.css';

/** The context menu of the selection or of the board, at a point of the surface. */
export function BoardMenu({ kind, at }: OpenMenu) {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const label = t(kind === 'selection' ? 'selectionBar' : 'boardMenu');
  // The menu stays as it was when it opened.
  const sections = useMemo(() => contextMenu(kind, board), [board, kind]);
  // Letters write in the selection.
  const shownKey = ({ keys = [], shownKey: shown = keys[0] }: BoardCommand) =>
    shown === undefined || (isPlainKey(shown) && hasTypableSelected(board)) ? null : shown;
  const [top] = useState(() => topOf(at.y, sections));
  const close = () => board.store.setState({ menu: null });
  const run = (command: BoardCommand) => {
    close();
    runFromTools(board, command);
  };
  return (
    <MenuTrigger
      isOpen
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        close();
        board.focus();
      }}
    >
      <Button className={styles.anchor ?? ''} style={{ left: at.x, top }} excludeFromTabOrder aria-label={label} />
      <Popover className={`${popover.popover} ${styles.menu}`} placement="bottom start" offset={2}>
        <Menu className={popover.list ?? ''} aria-label={label} autoFocus="first" shouldCloseOnSelect={false}>
          {sections.flatMap(({ id, entries }, index) => [
            ...(index > 0 ? [<Separator key={`before ${id}`} className={styles.separator ?? ''} />] : []),
            <MenuSection key={id} aria-label={sectionLabel(entries)}>
              {entries.map((entry) => menuEntry(entry, { run, shownKey, t }))}
            </MenuSection>,
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Heights of an item and of the line between sections, and margin to the edge of the window, in screen pixels. */
const itemHeight = 32;
const lineHeight = 9;
const windowMargin = 24;

/** Where the menu begins: as high as needed to be in the window as a whole. */
function topOf(wanted: number, sections: readonly Section[]): number {
  const items = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const height = items * itemHeight + sections.length * lineHeight + windowMargin;
  const area = document.querySelector('[data-canvas-area]')?.getBoundingClientRect();
  const lowest = window.innerHeight - height - (area?.top ?? 0);
  return Math.min(wanted, Math.max(-(area?.top ?? 0), lowest));
}

const sectionLabel = (entries: readonly MenuEntry[]) =>
  entries.map((entry) => (entry.kind === 'command' ? entry.command.label() : '')).find(Boolean) ?? '';

interface Rendering {
  run: (command: BoardCommand) => void;
  /** The key to show; null for none. */
  shownKey: (command: BoardCommand) => string | null;
}

type Translate = ReturnType<typeof useTranslation<'vision-board'>>['t'];

/** Menus accept only their own items as children: this is a function, not a component. */
function menuEntry(entry: MenuEntry, { run, shownKey, t }: Rendering & { t: Translate }) {
  if (entry.kind === 'command') return menuItem(entry.command, { run, shownKey });
  const [first] = entry.commands;
  const name = t(`submenus.${entry.name}`);
  const Icon = first?.icon ?? Palette;
  return (
    <SubmenuTrigger key={entry.name}>
      <MenuItem id={`submenu:${entry.name}`} textValue={name} className={popover.item ?? ''}>
        <Icon aria-hidden />
        {name}
        <span className={styles.arrow} aria-hidden>
          ›
        </span>
      </MenuItem>
      <Popover className={`${popover.popover} ${styles.menu}`} offset={-2}>
        <Menu className={popover.list ?? ''} aria-label={name} shouldCloseOnSelect={false}>
          {entry.commands.map((command) => menuItem(command, { run, shownKey }))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}

function menuItem(command: BoardCommand, { run, shownKey }: Rendering) {
  const { id, label, icon: Icon, isDangerous } = command;
  const key = shownKey(command);
  const colour = /^colour:(.+)$/.exec(id)?.[1];
  return (
    <MenuItem
      key={id}
      id={id}
      textValue={label()}
      className={`${popover.item} ${isDangerous ? popover.danger : ''}`}
      onAction={() => run(command)}
    >
      {colour ? (
        <span className={styles.swatch} style={{ background: `var(--note-${colour})` }} />
      ) : Icon ? (
        <Icon aria-hidden />
      ) : (
        <span className={styles.noIcon} />
      )}
      {label()}
      {key === null ? null : <Keyboard>{keyLabel(key)}</Keyboard>}
    </MenuItem>
  );
}
