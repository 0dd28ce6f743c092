import { useState } from 'react';
import { useLocale } from 'react-aria-components';
import { parseNumber } from './parse-number';
import { TextField } from './text-field';

interface NumberFieldProps {
  label: string;
  /** Null for empty. */
  value: number | null;
  min: number;
  max: number;
  /** Only whole numbers. */
  isWhole?: boolean;
  /** Shown while the text is no number between `min` and `max`: says what is, and that the last one is kept. */
  error: string;
  example?: string;
  hint?: string;
  hideLabel?: boolean;
  isReadOnly?: boolean;
  onChange: (value: number | null) => void;
}

/**
 * A number as text, handed over with every key. Text that is no number between `min` and `max` stays in the field, is marked, and
 * changes nothing. Not React Aria's number field: that hands over when it loses the focus only.
 */
export function NumberField({ value, min, max, isWhole = false, error, onChange, ...field }: NumberFieldProps) {
  const language = useLocale().locale.startsWith('de') ? 'de' : 'en';
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    const number = parseNumber(text, language);
    return number !== null && number >= min && number <= max && (!isWhole || Number.isInteger(number)) ? number : null;
  };
  const isWrong = typed !== null && typed.trim() !== '' && read(typed) === null;
  const shown = value === null ? '' : value.toLocaleString(language, { maximumFractionDigits: 6 });
  return (
    <TextField
      {...field}
      value={typed ?? shown}
      maxLength={24}
      error={isWrong ? error : undefined}
      onChange={(text) => {
        setTyped(text);
        const number = read(text);
        if (text.trim() === '') onChange(null);
        else if (number !== null) onChange(number);
      }}
      onBlur={() => {
        if (!isWrong) setTyped(null);
      }}
    />
  );
}
