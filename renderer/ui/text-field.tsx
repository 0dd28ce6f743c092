import { useLayoutEffect, useRef } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import styles from './field.module.css';
import { fitAfterKey, fitOnResize, fitToText } from './fit-to-text';
import { useTyped } from './use-typed';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Placeholder: an example of what to write. */
  example?: string;
  hint?: string;
  /** What is wrong with the value; marks the field as invalid. */
  error?: string | undefined;
  /** Wraps lines; the field grows with its text. */
  multiline?: boolean;
  /** The label is for screen readers only, where the position of the field makes its meaning clear. */
  hideLabel?: boolean;
  /** `plain` fields look like text until they are hovered or focused. */
  look?: 'boxed' | 'plain' | 'title' | 'statement';
  type?: 'text' | 'date' | 'time';
  maxLength?: number;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  onBlur?: () => void;
  onKeyDown?: (event: React.KeyboardEvent) => void;
  onPaste?: (event: React.ClipboardEvent) => void;
}

/** Maximum length of a line and of prose in characters; see the session's schema. */
const lineLength = 500;
const proseLength = 50_000;

/** Without a maximum, Chromium's date field accepts years of six digits. */
const lastDay = '9999-12-31';

/** A labelled text input. With `multiline` and the length of a line it wraps, but holds no line breaks: pasted ones become spaces. */
export function TextField({
  label,
  value: given,
  onChange: give,
  example,
  hint,
  error,
  multiline = false,
  hideLabel = false,
  look = 'boxed',
  type = 'text',
  maxLength = multiline ? proseLength : lineLength,
  isReadOnly = false,
  autoFocus = false,
  onBlur,
  onKeyDown,
  onPaste,
}: TextFieldProps) {
  const [value, change] = useTyped(given, give);
  const area = useRef<HTMLTextAreaElement>(null);
  const input = useRef<HTMLInputElement>(null);
  /** What was typed here last. */
  const byKey = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!area.current) return;
    if (byKey.current === value) fitAfterKey(area.current);
    else fitToText(area.current);
    byKey.current = null;
  }, [value]);
  // A new item starts with a default text, which typing replaces.
  // In a layout effect for the reason told at `useFocusOnMount`.
  useLayoutEffect(() => {
    if (!autoFocus) return;
    (area.current ?? input.current)?.focus();
    (area.current ?? input.current)?.select();
  }, [autoFocus]);
  useLayoutEffect(() => (area.current ? fitOnResize(area.current) : undefined), [multiline]);

  const shared = {
    className: `${styles.input} ${styles[look]}`,
    ...(example ? { placeholder: example } : {}),
    ...(onPaste && !isReadOnly ? { onPaste } : {}),
  };
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={(entered) => {
        const text = maxLength > lineLength ? entered : entered.replace(/\s*[\r\n]+\s*/g, ' ');
        byKey.current = text;
        change(text);
      }}
      type={type}
      maxLength={maxLength}
      isReadOnly={isReadOnly}
      isInvalid={error !== undefined}
      {...(onBlur ? { onBlur } : {})}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        // React Aria stops the propagation of keys by default, but Escape must close a dialog.
        event.continuePropagation();
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>
      {multiline ? (
        <TextArea ref={area} rows={1} {...shared} />
      ) : (
        <Input ref={input} {...shared} {...(type === 'date' ? { max: lastDay } : {})} />
      )}
      {error ? <FieldError className={styles.error ?? ''}>{error}</FieldError> : null}
      {hint ? (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      ) : null}
    </AriaTextField>
  );
}
