import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import styles from './button.module.css';
import { useFocusOnMount } from './use-focus-on-mount';

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** `primary` for the main action, `plain` for others, `quiet` in dense areas, `danger` for deleting. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: ReactNode;
  children: ReactNode;
}

export function Button({ look = 'plain', icon, children, autoFocus = false, ...props }: ButtonProps) {
  const element = useFocusOnMount<HTMLButtonElement>(autoFocus);
  return (
    <AriaButton {...props} ref={element} className={`${styles.button} ${styles[look]}`}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** Accessible name and tooltip. */
  label: string;
  /** Key combination shown in the tooltip. */
  shortcut?: string;
  pressed?: boolean;
  /** A word of the label that is shown beside the icon on wide screens. */
  word?: string;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon and a tooltip. */
export function IconButton({ label, shortcut, pressed, word, children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...props}
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        className={`${styles.button} ${styles.icon} ${word ? styles.worded : ''} ${pressed ? styles.pressed : ''}`}
      >
        {children}
        {word ? <span className={styles.word}>{word}</span> : null}
      </AriaButton>
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
        {shortcut ? <kbd className={styles.shortcut}>{shortcut}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}
