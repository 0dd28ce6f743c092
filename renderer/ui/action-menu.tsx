import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, SubmenuTrigger } from 'react-aria-components';
import { Button, IconButton } from './button';
import styles from './popover.module.css';

export interface MenuAction {
  id: string;
  text: string;
  icon?: ReactNode;
  /** Key combination, as printed on the keyboard. */
  shortcut?: string;
  danger?: boolean;
  isDisabled?: boolean;
  onAction?: () => void;
  /** Opens a menu of these actions instead. */
  choices?: readonly MenuAction[];
}

interface ActionMenuProps {
  /** Element id of the button. */
  id?: string;
  label: string;
  icon: ReactNode;
  /** Words beside the icon; without them the label is the tooltip. */
  text?: string;
  /** A function is called when the menu opens, for actions that are expensive to determine. */
  actions: readonly MenuAction[] | (() => readonly MenuAction[]);
  /** For the rows of grids, where arrow keys lead to it. */
  excludeFromTabOrder?: boolean;
}

/** A button that opens a menu of actions. */
export function ActionMenu({ id, label, icon, text, actions, excludeFromTabOrder = false }: ActionMenuProps) {
  const own = { excludeFromTabOrder, ...(id === undefined ? {} : { id }) };
  return (
    <MenuTrigger>
      {text === undefined ? (
        <IconButton {...own} label={label}>
          {icon}
        </IconButton>
      ) : (
        <Button {...own} look="quiet" icon={icon} aria-label={label}>
          {text}
        </Button>
      )}
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <Actions of={actions} />
      </Popover>
    </MenuTrigger>
  );
}

function Actions({ of }: { of: ActionMenuProps['actions'] }) {
  const actions = typeof of === 'function' ? of() : of;
  return (
    <Menu className={styles.list ?? ''} onAction={(id) => actions.find((action) => action.id === id)?.onAction?.()}>
      {actions.map((action) =>
        action.choices ? (
          <SubmenuTrigger key={action.id}>
            {item(action)}
            <Popover className={styles.popover ?? ''}>
              <Actions of={action.choices} />
            </Popover>
          </SubmenuTrigger>
        ) : (
          item(action)
        ),
      )}
    </Menu>
  );
}

function item({ id, text, icon, shortcut, danger, isDisabled = false, choices }: MenuAction) {
  return (
    <MenuItem
      key={id}
      id={id}
      textValue={text}
      isDisabled={isDisabled}
      className={`${styles.item} ${danger ? styles.danger : ''}`}
    >
      {icon}
      {text}
      {shortcut ? <kbd>{shortcut}</kbd> : null}
      {choices ? <ChevronRight className={styles.opens ?? ''} aria-hidden /> : null}
    </MenuItem>
  );
}
