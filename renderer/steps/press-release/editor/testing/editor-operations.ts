import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import fc from 'fast-check';
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  REMOVE_TEXT_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { partIds } from '../../../../../workshop/press-release/terms';
import { $arrange } from '../parts/arrangement';
import { $insertBlocks } from '../paste/paste';
import type { ImportedBlock } from '../../../../../workshop/press-release/import/imported-block';
import { change, emptyParts } from './open-editor';

export type Operation = (editor: LexicalEditor) => void;

const run = fc.record({
  text: fc.constantFrom('Wort', ' ', 'größer „als“ 1', 'a b', '\u00a0'),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  passages: fc.subarray(['passage-1', 'passage-2']),
});
const pasted: fc.Arbitrary<ImportedBlock[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<ImportedBlock['kind']>('paragraph', 'heading', 'quote', 'bullet', 'number'),
    level: fc.nat({ max: 3 }),
    runs: fc.array(run, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);
/** Dispatches a command with any selection. */
const command = (name: Parameters<LexicalEditor['dispatchCommand']>[0], payload: unknown) =>
  fc.constant<Operation>((editor) => change(editor, () => editor.dispatchCommand(name, payload)));

/** Selects between any two points of the text. */
export const select: fc.Arbitrary<Operation> = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.boolean())
  .map((numbers) => (editor) => change(editor, () => $selectAnywhere(numbers)));

/** Moves and leaves out parts. */
export const arrange: fc.Arbitrary<Operation> = fc
  .record({ sequence: fc.shuffledSubarray([...partIds]), leftOut: fc.subarray([...partIds], { maxLength: 3 }) })
  .map((arrangement) => (editor) => change(editor, () => $arrange(arrangement, emptyParts)));

/** Operations of keys and buttons on the structure of the text, and some that no command performs. */
export const restructure: fc.Arbitrary<Operation> = fc.oneof(
  fc.constant<Operation>((editor) => change(editor, () => void $getRoot().select(0, $getRoot().getChildrenSize()))),
  fc.nat(partIds.length).map((index): Operation => (editor) => {
    change(editor, () => {
      const place = Math.min(index, $getRoot().getChildrenSize());
      $getRoot().select(place, place);
    });
  }),
  fc.boolean().map((backward): Operation => (editor) => {
    try {
      change(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, backward));
    } catch (error) {
      // Within a line Lexical measures characters in the window; there is none here, and nothing has changed.
      if (!String(error).includes('window object not found')) throw error;
    }
  }),
  fc.constantFrom('bold', 'italic', 'underline').chain((format) => command(FORMAT_TEXT_COMMAND, format)),
  command(INSERT_PARAGRAPH_COMMAND, undefined),
  command(INSERT_LINE_BREAK_COMMAND, false),
  command(INSERT_UNORDERED_LIST_COMMAND, undefined),
  command(INSERT_ORDERED_LIST_COMMAND, undefined),
  command(REMOVE_LIST_COMMAND, undefined),
  command(REMOVE_TEXT_COMMAND, null),
  // Operations of no command here, as a plug-in or a future Lexical might perform.
  fc.nat().map(
    (at): Operation =>
      (editor) =>
        change(editor, () =>
          $getRoot()
            .getChildAtIndex(at % 10)
            ?.remove(),
        ),
  ),
  fc.constant<Operation>((editor) => change(editor, () => $getRoot().clear())),
);

/** All operations of a user. */
export const operation: fc.Arbitrary<Operation> = fc.oneof(
  { arbitrary: select, weight: 2 },
  { arbitrary: restructure, weight: 9 },
  arrange,
  pasted.map(
    (blocks): Operation =>
      (editor) =>
        change(editor, () => $insertBlocks(blocks, () => true)),
  ),
  fc.constantFrom('x', 'Wort ', '„').chain((text) => command(CONTROLLED_TEXT_INSERTION_COMMAND, text)),
);

function $selectAnywhere([a, b, c, d, collapsed]: [number, number, number, number, boolean]): void {
  const places = $places($getRoot());
  const selection = $createRangeSelection();
  const point = (place: number, offset: number) => {
    const node = places[place % places.length] ?? $getRoot();
    const size = $isTextNode(node) ? node.getTextContentSize() : $isElementNode(node) ? node.getChildrenSize() : 0;
    return [node.getKey(), offset % (size + 1), $isTextNode(node) ? 'text' : 'element'] as const;
  };
  const anchor = point(a, b);
  selection.anchor.set(...anchor);
  selection.focus.set(...(collapsed ? anchor : point(c, d)));
  $setSelection(selection);
}

function $places(node: LexicalNode): LexicalNode[] {
  if ($isTextNode(node)) return [node];
  if (!$isElementNode(node)) return [];
  const inner = node.getChildren().flatMap($places);
  return inner.length > 0 ? inner : [node];
}
