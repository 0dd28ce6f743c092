import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import styles from './field.module.css';
import popover from './popover.module.css';
import { useTyped } from './use-typed';

interface ComboFieldProps {
  label: string;
  value: string;
  /** Suggestions; any other text is accepted, too. */
  options: readonly string[];
  /** Called with every key, not only on blur. */
  onChange: (value: string) => void;
  example?: string;
  hideLabel?: boolean;
  look?: 'boxed' | 'plain';
  isReadOnly?: boolean;
  autoFocus?: boolean;
}

/** A text input with suggestions. */
export function ComboField({
  label,
  value: given,
  options,
  onChange,
  example,
  hideLabel = false,
  look = 'boxed',
  isReadOnly = false,
  autoFocus = false,
}: ComboFieldProps) {
  const [value, change] = useTyped(given, onChange);
  // Suggestions are filtered while typing; opening the list on a chosen word shows all of them.
  const [typing, setTyping] = useState(false);
  // Fields of a long table have their suggestions only once they are used: they take most of the time to show it.
  const [isUsed, setUsed] = useState(autoFocus);
  // At once: the event itself, when it bubbles, may open the list.
  const prepare = () => {
    if (!isUsed) flushSync(() => setUsed(true));
  };
  const shown = typing ? options.filter((option) => option.toLowerCase().includes(value.toLowerCase())) : options;
  return (
    <ComboBox
      className={styles.field ?? ''}
      inputValue={value}
      onInputChange={(text) => {
        if (text === value) return;
        setTyping(true);
        change(text);
      }}
      onSelectionChange={(key) => {
        setTyping(false);
        if (key !== null && key !== value) onChange(String(key));
      }}
      onBlur={() => setTyping(false)}
      items={shown.map((option) => ({ id: option }))}
      allowsCustomValue
      menuTrigger="focus"
      isReadOnly={isReadOnly}
      // The previous action asked for this field: a new item.
      autoFocus={autoFocus}
    >
      <Label className={hideLabel ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>
      <Group className={styles.combo ?? ''} onFocusCapture={prepare} onPointerDownCapture={prepare}>
        <Input
          className={`${styles.input} ${styles[look]}`}
          maxLength={500}
          {...(example ? { placeholder: example } : {})}
        />
        <Button className={styles.open ?? ''}>
          <ChevronDown aria-hidden />
        </Button>
      </Group>
      {isUsed ? (
        <Popover className={popover.popover ?? ''} offset={4}>
          <ListBox className={popover.list ?? ''}>
            {({ id }: { id: string }) => (
              <ListBoxItem id={id} textValue={id} className={popover.item ?? ''}>
                {id}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      ) : null}
    </ComboBox>
  );
}
