import { noteColours, type NoteColour } from '../../../workshop/vision-board/schema';
import { readToken } from '../../ui/token';

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
  family: string;
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
    family: readToken('--sans'),
  };
}
