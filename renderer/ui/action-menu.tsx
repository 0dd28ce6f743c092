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

/** A button that opens a menu of actions. */
export function ActionMenu({
  label,
  icon,
  actions,
}: {
  label: string;
  icon: ReactNode;
  actions: readonly MenuAction[];
}) {
  return (
    <MenuTrigger>
      <IconButton label={label}>{icon}</IconButton>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
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
      </Popover>
    </MenuTrigger>
  );
}
