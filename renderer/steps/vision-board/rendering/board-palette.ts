import type { InkColour, NoteColour } from '../../../../workshop/vision-board/schema';
import { noteColours } from '../../../../workshop/vision-board/terms';
import { readToken } from '../../../ui/token';

/** The colours and the typeface in which the board is painted. */
export interface BoardPalette {
  notes: Record<NoteColour, string>;
  ink: string;
  /** A hairline around every note, so that notes of one colour are told apart where they overlap. */
  edge: string;
  paper: string;
  /** In place of a picture that is still being read. */
  waiting: string;
  waitingInk: string;
  accent: string;
  /** What is drawn and written on the board itself. */
  inks: Record<InkColour, string>;
  area: string;
  areaEdge: string;
  /** Paper around a mounted picture. */
  mount: string;
  family: string;
  serif: string;
}

/** Reads the palette of the present theme from the design tokens. */
export function boardPalette(): BoardPalette {
  return {
    notes: Object.fromEntries(noteColours.map((colour) => [colour, readToken(`--note-${colour}`)])) as Record<
      NoteColour,
      string
    >,
    ink: readToken('--note-ink'),
    edge: readToken('--note-edge'),
    paper: readToken('--paper'),
    waiting: readToken('--paper-sunken'),
    waitingInk: readToken('--ink-soft'),
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
