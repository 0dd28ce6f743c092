import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import styles from './field.module.css';
import popover from './popover.module.css';

interface SelectFieldProps<Value extends string> {
  label: string;
  /** Null shows `emptyText`. */
  value: Value | null;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
  emptyText?: string;
  hideLabel?: boolean;
  /** `plain` fields look like text until they are hovered or focused. */
  look?: 'boxed' | 'plain';
  isDisabled?: boolean;
  /** The list is open from the start, where the previous action asked for it. */
  isOpenAtFirst?: boolean;
  /** Called when the list closes, with or without a choice. */
  onClose?: () => void;
}

/** A list box for one of a few options. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  emptyText = '–',
  hideLabel = false,
  look = 'boxed',
  isDisabled = false,
  isOpenAtFirst = false,
  onClose,
}: SelectFieldProps<Value>) {
  // Fields of a long table have their options only once they are used: they take most of the time to show it.
  const [isUsed, setUsed] = useState(isOpenAtFirst);
  // At once: the event itself, when it bubbles, may open the list.
  const prepare = () => {
    if (!isUsed) flushSync(() => setUsed(true));
  };
  const chosenText = options.find((option) => option.value === value)?.text;
  return (
    <Select
      className={styles.field ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      isDisabled={isDisabled}
      placeholder={emptyText}
      defaultOpen={isOpenAtFirst}
      {...(onClose ? { onOpenChange: (isOpen: boolean) => !isOpen && onClose() } : {})}
    >
      <Label className={hideLabel ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>
      <div onFocusCapture={prepare} onPointerDownCapture={prepare}>
        <Button className={`${styles.trigger} ${look === 'plain' ? styles.plain : ''}`}>
          <SelectValue className={chosenText === undefined ? (styles.empty ?? '') : ''}>
            {chosenText ?? emptyText}
          </SelectValue>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      {isUsed ? (
        <Popover className={popover.popover ?? ''} offset={4}>
          <ListBox className={popover.list ?? ''}>
            {options.map((option) => (
              <ListBoxItem key={option.value} id={option.value} textValue={option.text} className={popover.item ?? ''}>
                {option.text}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      ) : null}
    </Select>
  );
}
