import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import type { Style } from '../../../../workshop/vision-board/commands/drawing-commands';
import type { BoardElement, Note } from '../../../../workshop/vision-board/schema';
import { inkColours, noteColours, textSizes, thicknesses } from '../../../../workshop/vision-board/terms';
import { useReplica, useWorkshop } from '../../../document/open-session';
import { SelectField } from '../../../ui/select-field';
import { useBoard, useBoardState } from '../actions/board-context';
import styles from './toolbar.module.css';

/** Values of each property, as in the session. */
const choices = {
  colour: inkColours,
  fill: ['none', ...noteColours],
  thickness: thicknesses.map(String),
  size: textSizes.map(String),
  arrow: ['none', 'end', 'both'],
  route: ['elbow', 'straight'],
  frame: ['none', 'line', 'mount'],
} as const;
type Property = keyof typeof choices;

/** Style of the selection and of the next drawn element. */
export function StyleControls() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const selection = useBoardState((state) => state.selection);
  const elements = useReplica(({ session }) => session.steps['vision-board'].elements);
  const chosen: BoardElement[] = [...selection].flatMap((id) => elements[id] ?? []);
  const next = useBoardState((state) => state.style);
  const nextSize = useBoardState((state) => state.textSize);
  const styled = chosen.filter(({ type }) => type !== 'note' && type !== 'area');
  const notes = chosen.filter((element): element is Note => element.type === 'note');
  const participants = useWorkshop(({ participants }) => participants);
  const properties =
    styled.length === 0 && notes.length > 0
      ? []
      : styled.length === 0
        ? (['colour', 'thickness', 'fill', 'size'] as const)
        : (Object.keys(choices) as Property[]).filter((property) => styled.some((element) => property in element));

  const valueOf = (property: Property): string | null => {
    const values = new Set(
      styled.flatMap((element) => (property in element ? [String(Reflect.get(element, property))] : [])),
    );
    if (styled.length === 0) return String(property === 'size' ? nextSize : (Reflect.get(next, property) ?? 'none'));
    const [only] = values;
    return values.size === 1 ? (only === 'null' ? 'none' : (only ?? null)) : null;
  };
  const choose = (property: Property, value: string) => {
    const style = { [property]: readValue(property, value) } as Style;
    const { style: before } = board.store.getState();
    if (style.size !== undefined) board.store.setState({ textSize: style.size });
    else if (property === 'colour' || property === 'thickness' || property === 'fill') {
      board.store.setState({ style: { ...before, ...(style as Partial<typeof before>) } });
    }
    if (styled.length > 0) board.edit('styleElements', { ids: board.selected, style });
  };

  return (
    <>
      {notes.length > 0 ? (
        <SelectField
          label={t('noteAuthor')}
          value={authorOf(notes)}
          options={[
            { value: '', text: t('list.noAuthor') },
            ...inOrder(participants).map(([value, { name }]) => ({ value, text: name })),
          ]}
          onChange={(author) =>
            board.edit('setNoteAuthor', { ids: board.selected, author: author === '' ? null : author })
          }
        />
      ) : null}
      {properties.map((property) => (
        <RadioGroup
          key={property}
          orientation="horizontal"
          className={styles.styleRow ?? ''}
          aria-label={t(`style.${property}`)}
          value={valueOf(property)}
          onChange={(value) => choose(property, value)}
        >
          <span className={styles.styleName}>{t(`style.${property}`)}</span>
          {choices[property].map((value) => (
            <Radio key={value} value={value} className={styles.styleChoice ?? ''}>
              {nameOf(property, value)}
            </Radio>
          ))}
        </RadioGroup>
      ))}
    </>
  );

  function nameOf(property: Property, value: string): string {
    if (property === 'fill' && value !== 'none') return t(`colours.${value}` as 'colours.blue');
    return t(`style.values.${property}.${value}` as 'style.values.colour.ink');
  }
}

function readValue(property: Property, value: string): string | number | null {
  if (property === 'thickness' || property === 'size') return Number(value);
  return property === 'fill' && value === 'none' ? null : value;
}

/** The common author of all notes; null when they differ. */
function authorOf(notes: readonly Note[]): string | null {
  const [first, ...more] = new Set(notes.map(({ author }) => author ?? ''));
  return more.length === 0 ? (first ?? null) : null;
}
