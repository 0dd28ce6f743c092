import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../document/open-session';
import { useOwnerSuggestions } from '../../shell/owner-suggestions';
import { IconButton } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { isEnter } from '../../ui/is-enter';
import { TextField } from '../../ui/text-field';
import styles from './closing.module.css';

interface ActionRowProps {
  id: string;
  /** What the row is about, for the names of its fields. */
  name: string;
  text: { label: string; value: string; example: string; onChange: (text: string) => void };
  owner: { value: string; onChange: (owner: string) => void };
  due: { value: string; onChange: (due: string) => void };
  /** Between text and owner. */
  children?: ReactNode;
  /** Where it comes from; may be empty. */
  origin?: string;
  isNew: boolean;
  /** Enter in the text. */
  onNext: () => void;
  onRemove: () => void;
}

/** A row with a text, who takes care of it, and by when. */
export function ActionRow({ id, name, text, owner, due, children, origin, isNew, onNext, onRemove }: ActionRowProps) {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const owners = useOwnerSuggestions();
  return (
    <li className={styles.row} data-row={id} data-wide={children === undefined ? undefined : ''}>
      <div className={styles.text}>
        <TextField
          {...text}
          hideLabel
          multiline
          look="plain"
          autoFocus={isNew}
          isReadOnly={readOnly}
          onKeyDown={(event) => {
            if (!isEnter(event) || event.shiftKey) return;
            event.preventDefault();
            // A second Enter does not add a second empty row.
            if (text.value.trim() !== '') onNext();
          }}
        />
        {origin ? <span className={styles.origin}>{origin}</span> : null}
      </div>
      {children}
      {/* One cell of the grid: a combo box renders hidden elements, too. */}
      <div>
        <ComboField
          label={t('whoOf', { name })}
          hideLabel
          look="plain"
          value={owner.value}
          options={owners}
          example={t('who')}
          isReadOnly={readOnly}
          onChange={owner.onChange}
        />
      </div>
      <TextField
        label={t('dueOf', { name })}
        hideLabel
        look="plain"
        type="date"
        value={due.value}
        isReadOnly={readOnly}
        onChange={due.onChange}
      />
      {readOnly ? null : (
        <IconButton label={t('remove', { title: name })} onPress={onRemove}>
          <X aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
