import { z } from 'zod';
import { inOrder } from '../../../../workshop/collection';
import { idField, lineField } from '../../../../workshop/fields';
import { visionBoardSchema, type BoardElement, type VisionBoard } from '../../../../workshop/vision-board/schema';
import { parseJson } from '../../../../workshop/vision-board/formats/imported-board';
import type { ClipboardOrigin } from './board-clipboard';

const copySchema = visionBoardSchema.pick({ elements: true, groups: true }).extend({
  session: z.string(),
  workshop: idField,
  authors: z.record(idField, lineField),
});

export interface ParsedElements extends ClipboardOrigin {
  elements: { id: string; element: BoardElement }[];
  groups: VisionBoard['groups'];
}

/** Parses copied elements, bottom to top. Null for anything else, whatever clipboard type it has. */
export function parseClipboardElements(text: string): ParsedElements | null {
  const parsed = copySchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { session, workshop, authors, groups } = parsed.data;
  const elements = inOrder(parsed.data.elements).map(([id, element]) => ({ id, element }));
  return { session, workshop, names: new Map(Object.entries(authors)), elements, groups };
}
