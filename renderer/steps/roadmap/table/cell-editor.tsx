import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../workshop/language';
import type { InitiativeValues } from '../../../../workshop/roadmap/commands';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { cellValue } from '../../../../workshop/roadmap/table/cell-text';
import { choicesOf, isRequired } from '../../../../workshop/roadmap/table/choices';
import { columnHeading } from '../../../../workshop/roadmap/table/column-heading';
import { kindOf, type InitiativeColumn } from '../../../../workshop/roadmap/table/initiative-columns';
import { readCell } from '../../../../workshop/roadmap/table/read-cell';
import { useEdit } from '../../../document/open-session';
import { useDraft } from '../../../shell/drafts';
import { useOwnerSuggestions } from '../../../shell/owner-suggestions';
import { ComboField } from '../../../ui/combo-field';
import { SelectField } from '../../../ui/select-field';
import { isFocusLent } from '../../../ui/lend-focus';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import styles from './table.module.css';

/** Where the focus goes after an edit. */
export type EditEnd = 'stay' | 'down' | 'right' | 'left' | 'blur';

interface CellEditorProps {
  id: string;
  column: InitiativeColumn;
  label: string;
  initiative: Initiative;
  initiatives: readonly NumberedInitiative[];
  /** What the cell showed. */
  text: string;
  language: Language;
  onEnd: (end: EditEnd) => void;
}

/** The field of the cell that is being edited. Escape restores what was there before. */
export function CellEditor({ id, column, label, initiative, initiatives, text, language, onEnd }: CellEditorProps) {
  const { t } = useTranslation('roadmap');
  const edit = useEdit('roadmap');
  const owners = useOwnerSuggestions();
  const box = useRef<HTMLDivElement>(null);
  const kind = kindOf(column);
  const value = cellValue(initiative, column);
  const before = useRef(value);
  // Numbers and other initiatives are read at the end: what is typed on the way there is none.
  const isReadAtEnd = kind === 'number' || kind === 'dependencies';
  const [draft, setDraft] = useDraft(`roadmap.${id}.${column}`);
  const [typed, setTyped] = useState(draft === '' ? text : draft);
  const type = (words: string) => {
    setTyped(words);
    setDraft(words === text ? '' : words);
  };
  useLayoutEffect(() => {
    const field = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    field?.focus();
    if (field?.type !== 'date') field?.select();
  }, []);

  const change = (values: InitiativeValues) =>
    edit('editInitiatives', { changed: [{ id, values }], added: [] }, { undo: { merge: `${id}.${column}` } });
  const write = (words: string) => {
    const key = { metric: 'name', baseline: 'baseline', target: 'target', unit: 'unit', due: 'date' }[column as string];
    change(key === undefined ? { [column]: words } : { metric: { [key]: words } });
  };
  const finish = () => {
    if (!isReadAtEnd || typed === text) return;
    setDraft('');
    const read = readCell(column, typed, { language, initiatives });
    if (read) change(read);
    else {
      showToast(
        t('table.notUnderstood', { column: columnHeading(column, language), words: typed.trim().slice(0, 60) }),
      );
    }
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const { target, key, nativeEvent } = event;
    if (nativeEvent.isComposing || !(target instanceof Element)) return;
    const isChoosing =
      target.getAttribute('aria-expanded') === 'true' && (target.getAttribute('aria-activedescendant') ?? '') !== '';
    const end = (where: EditEnd) => {
      event.preventDefault();
      event.stopPropagation();
      onEnd(where);
    };
    if (key === 'Escape') {
      if (isReadAtEnd) setDraft('');
      else if (value !== before.current) write(before.current);
      end('stay');
    } else if (key === 'Enter' && !isChoosing && !(kind === 'prose' && event.shiftKey)) {
      finish();
      end('down');
    } else if (key === 'Tab') {
      finish();
      end(event.shiftKey ? 'left' : 'right');
    }
  };

  if (kind === 'choice') {
    const choices = choicesOf(column, language);
    return (
      <div className={styles.editor}>
        <SelectField
          label={label}
          hideLabel
          look="plain"
          isOpenAtFirst
          value={value === '' ? 'none' : value}
          options={isRequired(column) ? choices : [...choices, { value: 'none', text: t('notChosen') }]}
          onClose={() => onEnd('stay')}
          onChange={(chosen) => change({ [column]: chosen === 'none' ? null : chosen })}
        />
      </div>
    );
  }
  return (
    <div
      ref={box}
      className={styles.editor}
      onKeyDownCapture={onKeyDown}
      onBlur={({ relatedTarget }) => {
        const isInside =
          box.current?.contains(relatedTarget) || relatedTarget?.closest('[role="listbox"], [role="dialog"]');
        if (isInside || isFocusLent()) return;
        finish();
        onEnd('blur');
      }}
    >
      {column === 'owner' ? (
        <ComboField label={label} hideLabel look="plain" value={value} options={owners} onChange={write} />
      ) : isReadAtEnd ? (
        <TextField label={label} hideLabel look="plain" value={typed} onChange={type} />
      ) : kind === 'day' ? (
        <TextField
          label={label}
          hideLabel
          look="plain"
          type="date"
          value={value}
          onChange={(day) => /^(\d{4}-\d{2}-\d{2})?$/.test(day) && write(day)}
        />
      ) : (
        <TextField
          label={label}
          hideLabel
          look="plain"
          multiline
          {...(kind === 'prose' ? {} : { maxLength: 500 })}
          value={value}
          onChange={write}
        />
      )}
    </div>
  );
}
