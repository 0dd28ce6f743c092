import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NoteColour } from '../../../../workshop/vision-board/schema';
import { noteColours } from '../../../../workshop/vision-board/terms';
import { keyLabel } from '../../../shell/key-label';
import { boardCommand } from '../actions/commands/board-commands';
import styles from './toolbar.module.css';

interface ColourPickerProps {
  /** Null when the selected notes have different colours. */
  value: NoteColour | null;
  onChange: (colour: NoteColour) => void;
}

/** The six note colours as radio buttons with names for screen readers. */
export function ColourPicker({ value, onChange }: ColourPickerProps) {
  const { t } = useTranslation('vision-board');
  return (
    <RadioGroup
      className={styles.colours ?? ''}
      orientation="horizontal"
      aria-label={t('colour')}
      value={value}
      onChange={(chosen) => {
        const colour = noteColours.find((candidate) => candidate === chosen);
        if (colour) onChange(colour);
      }}
    >
      {noteColours.map((colour) => (
        <Radio
          key={colour}
          value={colour}
          aria-label={t(`colours.${colour}`)}
          className={styles.colour ?? ''}
          style={{ '--note': `var(--note-${colour})` } as CSSProperties}
        >
          <span title={`${t(`colours.${colour}`)} (${keyLabel(boardCommand(`colour:${colour}`).keys?.[0] ?? '')})`}>
            {value === colour ? <Check aria-hidden /> : null}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
