import { INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list';
import fc from 'fast-check';
import {
  $createPoint,
  $createRangeSelection,
  $getRoot,
  $selectAll,
  $setSelection,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { partsInOrder } from '../../../../workshop/press-release/order-of-parts';
import { partIds } from '../../../../workshop/press-release/terms';
import { plainToRichText } from '../../../../workshop/rich-text';
import { richTextSchema } from '../../../../workshop/rich-text-schema';
import { $arrange, $getArrangement } from './parts/arrangement';
import { $loadParts } from './parts/part-content';
import { $getParts, $isPartNode } from './parts/part-node';
import { $insertBlocks } from './paste/paste';
import { plainBlocks } from './paste/plain-blocks';
import { operation } from './testing/editor-operations';
import {
  $part,
  change,
  emptyParts,
  filledParts,
  openEditor,
  readParts,
  textOf,
  type Parts,
} from './testing/open-editor';

function expectParts(editor: LexicalEditor): void {
  editor.read(() => {
    const { sequence, leftOut } = $getArrangement();
    expect(
      $getRoot()
        .getChildren()
        .map((child) => ($isPartNode(child) ? child.partId() : child.getType())),
    ).toEqual(partsInOrder({ sequence, leftOut }));
    for (const part of $getParts()) {
      expect(part.getChildrenSize()).toBeGreaterThan(0);
      for (const child of part.getChildren()) {
        expect(['paragraph', 'list', 'heading', 'quote']).toContain(child.getType());
      }
      if (part.isSingleLine()) expect(part.getChildren().map((child) => child.getType())).toEqual(['paragraph']);
    }
  });
}

describe('the editor of the press release', () => {
  it('empties every part and keeps all ten when everything is selected and deleted', () => {
    const editor = openEditor(filledParts);
    change(editor, () => void $selectAll());
    change(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));
    expectParts(editor);
    expect(readParts(editor)).toEqual(emptyParts);
  });

  it('deletes from each part only its selected text', () => {
    const editor = openEditor(filledParts);
    change(editor, () => {
      const anchor = $part('summary').selectStart().anchor;
      const selection = $createRangeSelection();
      selection.anchor = $createPoint(anchor.key, 'summary'.length, 'text');
      const focus = $part('solution').selectStart().anchor;
      selection.focus = $createPoint(focus.key, 'solution '.length, 'text');
      $setSelection(selection);
      editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, '!');
    });
    expectParts(editor);
    expect(textOf(editor, 'summary')).toBe('summary!');
    expect(textOf(editor, 'problem')).toBe('');
    expect(textOf(editor, 'solution')).toBe('eins zwei\n\nsolution drei');
  });

  it.each([true, false])('does not merge parts at their edges (backward: %s)', (backward) => {
    const editor = openEditor(filledParts);
    change(editor, () => {
      if (backward) $part('problem').selectStart();
      else $part('problem').selectEnd();
    });
    change(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, backward));
    expectParts(editor);
    // Subheadlines are joined to one line as they are loaded; all else is untouched.
    expect(textOf(editor, 'problem')).toBe('problem eins zwei\n\nproblem drei');
    expect(textOf(editor, 'summary')).toBe('summary eins zwei\n\nsummary drei');
    expect(textOf(editor, 'solution')).toBe('solution eins zwei\n\nsolution drei');
  });

  it('moves to the next part at Enter in the headline', () => {
    const editor = openEditor(emptyParts);
    change(editor, () => $part('headline').selectStart().insertText('Neu'));
    change(editor, () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
    change(editor, () => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, 'Für alle'));
    expect(textOf(editor, 'headline')).toBe('Neu');
    expect(textOf(editor, 'subheadline')).toBe('Für alle');
  });

  it('joins text pasted into a headline to one line, and refuses lists there', () => {
    const editor = openEditor(emptyParts);
    change(editor, () => {
      $part('headline').selectStart();
      $insertBlocks(plainBlocks('Erste Zeile\r\n\r\nZweite Zeile\n'), () => true);
    });
    change(editor, () => editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined));
    expectParts(editor);
    expect(textOf(editor, 'headline')).toBe('Erste Zeile Zweite Zeile');
  });

  it('shows and locks a part it cannot parse, without affecting the others', () => {
    const damaged = [{ type: 'poem', children: [{ type: 'text', text: 'Bleibt stehen', format: 0 }] }];
    const editor = openEditor({ ...filledParts, problem: damaged } as unknown as Parts);
    editor.read(() => {
      expect($part('problem').isLocked()).toBe(true);
      expect($part('problem').getTextContent()).toBe('Bleibt stehen');
      expect($part('summary').isLocked()).toBe(false);
    });
    change(editor, () => void $selectAll());
    change(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));
    expect(textOf(editor, 'problem')).toBe('Bleibt stehen');
    expect(textOf(editor, 'solution')).toBe('');
  });

  it('moves parts, leaves some out and restores them with their text', () => {
    const editor = openEditor(filledParts);
    change(editor, () => $arrange({ sequence: ['customerQuote', 'problem'], leftOut: ['howItWorks'] }, filledParts));
    expectParts(editor);
    expect(editor.read(() => $getParts().map((part) => part.partId()))).toEqual([
      ...partIds.slice(0, 4),
      'customerQuote',
      'problem',
      'solution',
      'leaderQuote',
      'callToAction',
    ]);
    change(editor, () => void $selectAll());
    change(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true));
    expectParts(editor);
    const stored = { ...filledParts, howItWorks: plainToRichText('Einmal anrufen') };
    change(editor, () => $arrange({ sequence: [...partIds], leftOut: [] }, stored));
    expectParts(editor);
    expect(textOf(editor, 'howItWorks')).toBe('Einmal anrufen');
    expect(textOf(editor, 'problem')).toBe('');
  });

  it('keeps its parts, a readable state and a stable round trip under random editing', () => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 1, maxLength: 30 }), fc.boolean(), (operations, filled) => {
        const editor = openEditor(filled ? filledParts : emptyParts);
        for (const run of operations) {
          run(editor);
          expectParts(editor);
        }
        const stored = readParts(editor);
        for (const nodes of Object.values(stored)) expect(richTextSchema.safeParse(nodes).success).toBe(true);
        const again = openEditor(stored, editor.read($getArrangement));
        expect(readParts(again)).toEqual(stored);
        change(editor, () => {
          $arrange({ sequence: [...partIds], leftOut: [] }, filledParts);
          $loadParts($getParts(), filledParts);
        });
        expect(readParts(editor)).toEqual(readParts(openEditor(filledParts)));
      }),
      { numRuns: 150 },
    );
  });
});
