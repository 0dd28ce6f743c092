import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../../../workshop/experience/schema';
import { avoidedEmotions, evidenceLevels, evokedEmotions } from '../../../../workshop/experience/terms';
import { formatScore } from '../../../../workshop/format';
import { useEdit } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { useOwnerSuggestions } from '../../../shell/owner-suggestions';
import { ComboField } from '../../../ui/combo-field';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { ScoreField } from '../score-field';
import styles from './journey-map.module.css';
import type { MapField } from './map-places';
import { CellPictures, PictureFields } from './touchpoint-pictures';

interface MapCellProps<Field extends MapField = MapField> {
  id: string;
  field: Field;
  /** The title of the touchpoint. */
  title: string;
  value: Touchpoint[Field];
  state: 'other' | 'current' | 'edited';
}

/** A cell of the map. Memoised, so that typing in one does not render the others. */
export const MapCell = memo(function MapCell({ id, field, title, value, state }: MapCellProps) {
  return (
    <td data-cell={`${id} ${field}`} className={styles.cell} tabIndex={state === 'current' ? 0 : -1} data-state={state}>
      {state === 'edited' ? (
        <CellField id={id} field={field} title={title} value={value} />
      ) : (
        <CellValue field={field} title={title} value={value} />
      )}
    </td>
  );
});

function CellValue({ field, title, value }: Pick<MapCellProps, 'field' | 'title' | 'value'>) {
  const { t } = useTranslation('experience');
  const language = useAppearance((state) => state.language);
  if (typeof value === 'object' && value !== null) return <CellPictures title={title} pictures={value} />;
  const text =
    typeof value === 'number'
      ? formatScore(value, language)
      : field === 'evidence'
        ? t(`evidenceLevels.${value as Touchpoint['evidence']}`)
        : value;
  return text === null || text === '' ? (
    <span className={styles.unknown}>–</span>
  ) : (
    <span className={styles.value}>{text}</span>
  );
}

function CellField({ id, field, title, value }: Omit<MapCellProps, 'state'>) {
  const { t } = useTranslation('experience');
  const edit = useEdit('experience');
  const label = `${title}, ${t(field === 'title' ? 'touchpoint' : field)}`;
  const change = (changed: unknown) =>
    edit('updateTouchpoint', { id, change: { [field]: changed } }, { undo: { merge: `${id}.${field}` } });
  const text = typeof value === 'string' ? value : '';
  switch (field) {
    case 'today':
    case 'target':
      return (
        <ScoreField kind={field} label={label} value={typeof value === 'number' ? value : null} onChange={change} />
      );
    case 'emotion':
      return (
        <ComboField
          label={label}
          hideLabel
          value={text}
          options={[...avoidedEmotions, ...evokedEmotions].map((emotion) => t(`emotions.${emotion}`))}
          onChange={change}
        />
      );
    case 'responsible':
      return <ResponsibleField label={label} value={text} onChange={change} />;
    case 'evidence':
      return (
        <SelectField
          label={label}
          hideLabel
          value={value as Touchpoint['evidence']}
          options={evidenceLevels.map((level) => ({ value: level, text: t(`evidenceLevels.${level}`) }))}
          onChange={change}
        />
      );
    case 'pictures':
      return <PictureFields touchpoint={id} title={title} pictures={value as Touchpoint['pictures']} />;
    case 'does':
    case 'thinks':
      return <TextField label={label} hideLabel multiline value={text} onChange={change} />;
    case 'title':
    case 'channel':
      return <TextField label={label} hideLabel multiline maxLength={500} value={text} onChange={change} />;
  }
}

/** Rendered while it is edited only: it follows the participants. */
function ResponsibleField(props: Pick<React.ComponentProps<typeof ComboField>, 'label' | 'value' | 'onChange'>) {
  return <ComboField {...props} hideLabel options={useOwnerSuggestions()} />;
}
