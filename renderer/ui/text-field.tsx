import { useLayoutEffect, useRef } from 'react';
import { Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import styles from './field.module.css';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** An example of what to write; disappears while typing. */
  example?: string;
  hint?: string;
  /** Several lines; the field grows with its text. */
  multiline?: boolean;
  /** The label is read aloud but not shown: for fields whose place says what they are. */
  hideLabel?: boolean;
  /** `plain` fields look like text until they are touched. */
  look?: 'boxed' | 'plain' | 'title' | 'statement';
  type?: 'text' | 'date' | 'time';
  maxLength?: number;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  onBlur?: () => void;
  onKeyDown?: (event: React.KeyboardEvent) => void;
}

/** Longest text of a line and of prose; see the session's schema. */
const lineLength = 500;
const proseLength = 50_000;

/** Without a last day, a browser's date field takes years of six digits. */
const lastDay = '9999-12-31';

/** A labelled text input. A `multiline` field of a line's length is a line that wraps: pasted line breaks become spaces. */
export function TextField({
  label,
  value,
  onChange,
  example,
  hint,
  multiline = false,
  hideLabel = false,
  look = 'boxed',
  type = 'text',
  maxLength = multiline ? proseLength : lineLength,
  isReadOnly = false,
  autoFocus = false,
  onBlur,
  onKeyDown,
}: TextFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => fitToText(area.current), [value]);
  useLayoutEffect(() => {
    if (!area.current) return undefined;
    let width = 0;
    const observer = new ResizeObserver(([entry]) => {
      // Only a new width breaks lines anew; the height is what this changes itself.
      if (!entry || entry.contentRect.width === width) return;
      width = entry.contentRect.width;
      fitToText(area.current);
    });
    observer.observe(area.current);
    return () => observer.disconnect();
  }, [multiline]);

  const shared = { className: `${styles.input} ${styles[look]}`, ...(example ? { placeholder: example } : {}) };
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={(text) => onChange(maxLength > lineLength ? text : text.replace(/\s*[\r\n]+\s*/g, ' '))}
      type={type}
      maxLength={maxLength}
      isReadOnly={isReadOnly}
      // The person asked for this field by the action before it (a new item, a dialog).
      autoFocus={autoFocus}
      {...(onBlur ? { onBlur } : {})}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        // React Aria keeps keys of fields to itself unless told otherwise: Escape must still close a dialog.
        event.continuePropagation();
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>
      {multiline ? (
        <TextArea ref={area} rows={1} {...shared} />
      ) : (
        <Input {...shared} {...(type === 'date' ? { max: lastDay } : {})} />
      )}
      {hint ? (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      ) : null}
    </AriaTextField>
  );
}

/** Chrome 114 has no `field-sizing`: the height follows the text by hand. */
function fitToText(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}
