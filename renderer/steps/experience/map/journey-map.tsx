import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { journey } from '../../../../workshop/experience/moments';
import { newId } from '../../../../workshop/new-id';
import { useEdit, useOpenSession, useSlice } from '../../../document/open-session';
import styles from './journey-map.module.css';
import { MapCell } from './map-cell';
import { mapKey, mapRows, placeBesideCell, type MapField, type MapPlace } from './map-places';
import { PhaseHead } from './phase-head';
import { TouchpointHead } from './touchpoint-head';

interface JourneyMapProps {
  view: keyof typeof mapRows;
  /** The phase that was added last: its name gets the focus. */
  latest: string | null;
}

interface Current extends MapPlace {
  isEditing: boolean;
}

/**
 * The journey as a map: phases across, their touchpoints as columns, what belongs to a touchpoint below it. A cell is text until it is
 * edited, so that a long journey has one field and not hundreds.
 */
export function JourneyMap({ view, latest }: JourneyMapProps) {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const { phases, touchpoints } = useSlice('experience');
  const edit = useEdit('experience');
  const grid = useRef<HTMLTableElement>(null);
  const wantsFocus = useRef(false);
  const [chosen, setChosen] = useState<Current | null>(null);
  const shown = journey({ phases, touchpoints });
  const stops = shown.flatMap((phase) => phase.stops);
  const columns = shown.reduce((sum, phase) => sum + Math.max(1, phase.stops.length), 0);
  const fields: readonly MapField[] = ['title', ...mapRows[view]];
  const first = stops[0] ? { stop: stops[0].id, field: 'title' as const, isEditing: false } : null;
  // Its touchpoint may have been deleted, and the other view has other rows.
  const current = chosen && touchpoints[chosen.stop] && fields.includes(chosen.field) ? chosen : first;

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    focusCell(grid.current, current);
  });
  const choose = (place: MapPlace, isEditing: boolean) => {
    wantsFocus.current = true;
    // Now: a key that begins to edit goes to the field.
    flushSync(() => setChosen({ ...place, isEditing: isEditing && !readOnly }));
  };
  const addTouchpoint = useCallback(
    (phase: string) => {
      const id = newId();
      edit('addTouchpoint', { id, phase, title: '' });
      wantsFocus.current = true;
      setChosen({ stop: id, field: 'title', isEditing: true });
    },
    [edit],
  );

  const onKeyDown = (event: React.KeyboardEvent) => {
    const cell = placeOf(event.target);
    if (!current || !cell || event.nativeEvent.isComposing) return;
    const isEditing = current.isEditing && cell.stop === current.stop && cell.field === current.field;
    if (!isEditing && !isCell(event.target)) return;
    const key = mapKey(event, isEditing);
    if (!key || opensList(event)) return;
    if (key.action === 'type') {
      if (readOnly || !isTyped(cell.field)) return;
      // No shortcut of the window.
      event.stopPropagation();
      return choose(cell, true);
    }
    const place =
      key.action === 'move'
        ? placeBesideCell(
            cell,
            key.direction,
            stops.map(({ id }) => id),
            fields,
          )
        : cell;
    // At the ends of a row, Tab leaves the map.
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    choose(place, key.action === 'edit' || (key.action === 'move' && key.isEditing));
  };
  const onClick = ({ target }: React.MouseEvent) => {
    const place = placeOf(target);
    const isEdited = current?.isEditing && place?.stop === current.stop && place.field === current.field;
    if (!place || isEdited || (target instanceof Element && target.closest('button'))) return;
    choose(place, true);
  };

  if (shown.length === 0) return <p className={styles.empty}>{t('mapEmpty')}</p>;
  return (
    <div className={styles.scroll} data-view={view}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-to-interactive-role -- the cells have the focus; their keys are handled before those of the fields in them */}
      <table
        ref={grid}
        role="grid"
        className={styles.map}
        aria-label={t('journey')}
        aria-readonly={readOnly}
        style={{ '--columns': columns } as React.CSSProperties}
        onKeyDownCapture={onKeyDown}
        onClick={onClick}
      >
        <colgroup>
          <col />
          <col span={columns} />
        </colgroup>
        <thead>
          <tr>
            <th scope="row" className={styles.corner}>
              {t('phase')}
            </th>
            {shown.map(({ id, phase, stops: own }, index) => (
              <PhaseHead
                key={id}
                id={id}
                name={phase.name}
                index={index}
                count={shown.length}
                stops={own.length}
                isNew={latest === id}
                onAddTouchpoint={addTouchpoint}
              />
            ))}
          </tr>
          <tr>
            <th scope="row" className={styles.corner}>
              {t('touchpoint')}
            </th>
            {shown.flatMap(({ id, stops: own }) =>
              own.length === 0
                ? [
                    <td key={id} className={styles.none}>
                      {t('noTouchpoint')}
                    </td>,
                  ]
                : own.map((stop) => (
                    <TouchpointHead
                      key={stop.id}
                      id={stop.id}
                      number={stop.number}
                      touchpoint={stop.touchpoint}
                      state={stateOf(current, stop.id, 'title')}
                      isColumnCurrent={current?.stop === stop.id}
                    />
                  )),
            )}
          </tr>
        </thead>
        <tbody>
          {mapRows[view].map((field) => (
            <tr key={field} data-field={field}>
              <th scope="row">{t(field)}</th>
              {shown.flatMap(({ id, stops: own }) =>
                own.length === 0
                  ? [
                      <td key={id} className={styles.none}>
                        –
                      </td>,
                    ]
                  : own.map((stop) => (
                      <MapCell
                        key={stop.id}
                        id={stop.id}
                        field={field}
                        title={
                          stop.touchpoint.title === ''
                            ? t('touchpointNumber', { number: stop.number })
                            : stop.touchpoint.title
                        }
                        value={stop.touchpoint[field]}
                        state={stateOf(current, stop.id, field)}
                      />
                    )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function stateOf(current: Current | null, stop: string, field: MapField): 'other' | 'current' | 'edited' {
  if (current?.stop !== stop || current.field !== field) return 'other';
  return current.isEditing ? 'edited' : 'current';
}

/** The cell around an element. */
function placeOf(target: EventTarget): MapPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [stop, field] = (cell?.dataset['cell'] ?? '').split(' ');
  return stop && field ? { stop, field: field as MapField } : null;
}

function isCell(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['cell'] !== undefined;
}

/** Whether a character typed on the cell goes into its field. */
function isTyped(field: MapField): boolean {
  return field !== 'evidence' && field !== 'pictures';
}

/** Whether the key belongs to a list of choices or to a button in the cell. */
function opensList({ target, key }: React.KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[aria-expanded="true"]')) return key !== 'Tab';
  const isVertical = key === 'ArrowUp' || key === 'ArrowDown';
  if (target.closest('[role="combobox"]')) return isVertical;
  return target.closest('button') !== null && (key === 'Enter' || isVertical || (key === 'Tab' && hasMore(target)));
}

/** Whether the cell has other fields, which Tab goes to first. */
function hasMore(target: Element): boolean {
  return target.closest('[data-cell$=" pictures"]') !== null;
}

/** Focuses the field of a cell that is edited, with the cursor after its text, or else the cell. */
function focusCell(grid: HTMLElement | null, current: Current | null): void {
  if (!grid || !current) return;
  const cell = grid.querySelector<HTMLElement>(`[data-cell="${CSS.escape(current.stop)} ${current.field}"]`);
  const field = current.isEditing
    ? cell?.querySelector<HTMLElement>(isTyped(current.field) ? 'textarea, input' : 'button')
    : null;
  (field ?? cell)?.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
}
