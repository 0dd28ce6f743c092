import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './button';
import styles from './popover.module.css';

export interface MenuAction {
  id: string;
  text: string;
  icon?: ReactNode;
  danger?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}

interface ActionMenuProps {
  /** Element id of the button. */
  id?: string;
  label: string;
  icon: ReactNode;
  /** A function is called when the menu opens, for actions that are expensive to determine. */
  actions: readonly MenuAction[] | (() => readonly MenuAction[]);
}

/** A button that opens a menu of actions. */
export function ActionMenu({ id, label, icon, actions }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <IconButton {...(id === undefined ? {} : { id })} label={label}>
        {icon}
      </IconButton>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <Actions of={actions} />
      </Popover>
    </MenuTrigger>
  );
}

function Actions({ of }: { of: ActionMenuProps['actions'] }) {
  const actions = typeof of === 'function' ? of() : of;
  return (
    <Menu className={styles.list ?? ''} onAction={(id) => actions.find((action) => action.id === id)?.onAction()}>
      {actions.map((action) => (
        <MenuItem
          key={action.id}
          id={action.id}
          textValue={action.text}
          isDisabled={action.isDisabled ?? false}
          className={`${styles.item} ${action.danger ? styles.danger : ''}`}
        >
          {action.icon}
          {action.text}
        </MenuItem>
      ))}
    </Menu>
  );
}
