import { createEditor, type LexicalEditor } from 'lexical';
import type { PartId, PressRelease } from '../../../../../workshop/press-release/schema';
import { partIds } from '../../../../../workshop/press-release/terms';
import { plainToRichText } from '../../../../../workshop/rich-text';
import { $readPart } from '../parts/part-content';
import { $getParts, type PartNode } from '../parts/part-node';
import { $startPressRelease, pressNodes, registerPressEditor } from '../register-press-editor';

export type Parts = PressRelease['parts'];

export const emptyParts = Object.fromEntries(partIds.map((id) => [id, []])) as unknown as Parts;
export const filledParts = Object.fromEntries(
  partIds.map((id) => [id, plainToRichText(`${id} eins zwei\n${id} drei`)]),
) as unknown as Parts;

/** The editor of the press release without a window; every id counts as a passage. */
export function openEditor(
  parts: Parts,
  arrangement: Pick<PressRelease, 'sequence' | 'leftOut'> = { sequence: [...partIds], leftOut: [] },
): LexicalEditor {
  const editor = createEditor({
    nodes: pressNodes,
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => $startPressRelease({ parts, ...arrangement }), { discrete: true });
  registerPressEditor(editor, () => true);
  // Registering marks every node dirty: the empty update clears that, so that it does not become part of the first edit.
  editor.update(() => {}, { discrete: true });
  return editor;
}

/** One synchronous edit. */
export function change(editor: LexicalEditor, run: () => void): void {
  editor.update(run, { discrete: true });
}

/** The parts in their stored form; those that are left out are empty. */
export function readParts(editor: LexicalEditor): Parts {
  return editor.read(() => ({
    ...emptyParts,
    ...(Object.fromEntries(
      $getParts().map((part) => [part.partId(), JSON.parse(JSON.stringify($readPart(part)))]),
    ) as Partial<Parts>),
  }));
}

export function $part(id: PartId): PartNode {
  const part = $getParts().find((candidate) => candidate.partId() === id);
  if (!part) throw new Error(`${id} is missing`);
  return part;
}

export function textOf(editor: LexicalEditor, id: PartId): string {
  return editor.read(() => $part(id).getTextContent());
}
