import type { FillColour, InkColour, NoteColour } from '../../../../workshop/vision-board/schema';
import { noteColours } from '../../../../workshop/vision-board/terms';
import { readToken } from '../../../ui/token';

/** Colours and fonts of the rendered board. */
export interface BoardPalette {
  notes: Record<NoteColour, string>;
  /** Colours of filled shapes and drawings. */
  fills: Record<FillColour, string>;
  ink: string;
  /** Outline of notes, which separates overlapping notes of one colour. */
  noteEdge: string;
  /** Marks on notes, such as votes. */
  noteMark: string;
  paper: string;
  /** Placeholder of a picture that is loading. */
  placeholder: string;
  placeholderInk: string;
  accent: string;
  /** Colours of lines, shapes and headlines. */
  inks: Record<InkColour, string>;
  area: string;
  areaEdge: string;
  /** Mount of a framed picture, and figures and outlines of marks on notes. */
  mount: string;
  family: string;
  serif: string;
}

/** Reads the palette of the current theme from the design tokens. */
export function boardPalette(): BoardPalette {
  const notes = Object.fromEntries(noteColours.map((colour) => [colour, readToken(`--note-${colour}`)])) as Record<
    NoteColour,
    string
  >;
  return {
    notes,
    fills: { ...notes, white: readToken('--fill-white'), grey: readToken('--fill-grey') },
    ink: readToken('--note-ink'),
    noteEdge: readToken('--note-edge'),
    noteMark: readToken('--note-mark'),
    paper: readToken('--paper'),
    placeholder: readToken('--paper-sunken'),
    placeholderInk: readToken('--ink-soft'),
    accent: readToken('--accent'),
    inks: {
      ink: readToken('--ink'),
      grey: readToken('--ink-soft'),
      accent: readToken('--accent'),
      signal: readToken('--signal'),
      alarm: readToken('--alarm'),
    },
    area: readToken('--paper-raised'),
    areaEdge: readToken('--hairline'),
    mount: readToken('--mount'),
    family: readToken('--sans'),
    serif: readToken('--serif'),
  };
}
