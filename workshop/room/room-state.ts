import { z } from 'zod';
import { boardField, idField, momentField } from '../fields';
import { stepIds } from '../step';
import { curtains } from './curtains';

/** Ids of pages are derived from ids of items, so they are longer than those. */
const pageField = z.string().max(200);

/** What the vision board shows in the room. */
const boardFocus = z.strictObject({
  /** The area that fills the screen; null for the whole board or `view`. */
  area: idField.nullable(),
  /** The elements that stand out; all others are dimmed. Empty for none. */
  spotlight: z.array(idField).max(5000),
  /** The visible part in board units; null while the room keeps to the area or the whole board. */
  view: z.strictObject({ x: boardField, y: boardField, width: boardField, height: boardField }).nullable(),
});

/**
 * What the room screen shows. Main keeps it as long as the screen is open; it is not part of the session. It has only ids and no content:
 * nothing private can travel with it.
 */
export const roomStateSchema = z.strictObject({
  step: z.enum(stepIds),
  /** The page of the step's room view; empty for the first one. */
  page: pageField,
  /** False while it is held back, so that the facilitator can prepare another step. */
  follows: z.boolean(),
  curtain: z.enum(curtains),
  /** When the break ends, if that was said. */
  breakEndsAt: momentField.nullable(),
  /** Null as long as the room shows the whole board. */
  board: boardFocus.nullable(),
});

export type RoomState = z.infer<typeof roomStateSchema>;
