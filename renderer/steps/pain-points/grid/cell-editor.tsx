import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { placesOf } from '../../../../workshop/journey-places';
import { decisions } from '../../../../workshop/pain-points/terms';
import { useSlice } from '../../../document/open-session';
import { useOwnerSuggestions } from '../../../shell/owner-suggestions';
import { ComboField } from '../../../ui/combo-field';
import { SelectField } from '../../../ui/select-field';
import { isFocusLent } from '../../../ui/lend-focus';
import { TextField } from '../../../ui/text-field';
import type { PainPointActions } from '../use-pain-point-actions';
import { isRating, type GridColumn, type GridRow } from './columns';
import styles from './grid.module.css';

/** The ratings from 1 to 5 in words. */
const scale = ['lowest', 'low', 'medium', 'high', 'highest'] as const;

interface CellEditorProps {
  row: GridRow;
  column: GridColumn;
  /** The title in labels, never empty. */
  title: string;
  actions: PainPointActions;
  onEnd: (next: 'stay' | 'down' | 'right' | 'left' | 'blur') => void;
}

/** The field of the cell that is being edited. Escape restores what was there before. */
export function CellEditor({ row, column, title, actions, onEnd }: CellEditorProps) {
  const { t } = useTranslation('pain-points');
  const { id, painPoint } = row;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(painPoint);
  useLayoutEffect(() => {
    const field = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    // A list opens by itself.
    if (!field || box.current?.querySelector('[aria-haspopup="listbox"]:not([tabindex="-1"])')) return;
    field.focus();
    field.select();
  }, []);

  const restore = () => {
    if (column === 'title' || column === 'owner') actions.update(id, { [column]: before.current[column] }, column);
    if (column === 'place') {
      actions.update(id, { place: before.current.place, placeId: before.current.placeId }, column);
    }
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const list = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    const isChoosing = list && event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    if (event.nativeEvent.isComposing) return;
    const end = (next: Parameters<CellEditorProps['onEnd']>[0]) => {
      event.preventDefault();
      event.stopPropagation();
      onEnd(next);
    };
    if (event.key === 'Escape') {
      restore();
      end('stay');
    } else if (event.key === 'Enter' && !isChoosing) end('down');
    else if (event.key === 'Tab') end(event.shiftKey ? 'left' : 'right');
  };

  if (isRating(column) || column === 'decision') {
    const value = painPoint[column];
    const options = isRating(column)
      ? scale.map((each, index) => ({ value: String(index + 1), text: t(`scale.${each}`) }))
      : decisions.map((each) => ({ value: each as string, text: t(`decisions.${each}`) }));
    return (
      <div className={styles.editor}>
        <SelectField
          label={`${isRating(column) ? t(`ratings.${column}`) : t('decision')}, ${title}`}
          hideLabel
          look="plain"
          isOpenAtFirst
          value={value === null ? 'none' : String(value)}
          options={[...options, { value: 'none', text: t('unknown') }]}
          onClose={() => onEnd('stay')}
          onChange={(chosen) => {
            const next = chosen === 'none' ? null : isRating(column) ? Number(chosen) : chosen;
            actions.update(id, { [column]: next }, column);
          }}
        />
      </div>
    );
  }
  if (column === 'open') return null;
  return (
    <div
      ref={box}
      className={styles.editor}
      onKeyDownCapture={onKeyDown}
      onBlur={({ relatedTarget }) => {
        const isInside =
          box.current?.contains(relatedTarget) || relatedTarget?.closest('[role="listbox"], [role="dialog"]');
        if (!isInside && !isFocusLent()) onEnd('blur');
      }}
    >
      {column === 'title' ? (
        <TextField
          label={`${t('painPoint')}, ${row.number}`}
          hideLabel
          look="plain"
          multiline
          maxLength={500}
          value={painPoint.title}
          onChange={(value) => actions.update(id, { title: value }, 'title')}
        />
      ) : column === 'owner' ? (
        <OwnerField
          label={`${t('owner')}, ${title}`}
          value={painPoint.owner}
          onChange={(owner) => actions.update(id, { owner }, 'owner')}
        />
      ) : (
        <PlaceField
          label={`${t('place')}, ${title}`}
          value={row.placeWords}
          onChange={(words) => actions.setPlace(id, words)}
        />
      )}
    </div>
  );
}

interface ChoiceFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function OwnerField(props: ChoiceFieldProps) {
  return <ComboField {...props} hideLabel look="plain" options={useOwnerSuggestions()} />;
}

function PlaceField(props: ChoiceFieldProps) {
  const places = placesOf(useSlice('experience'));
  return <ComboField {...props} hideLabel look="plain" options={places.map(({ words }) => words)} />;
}
