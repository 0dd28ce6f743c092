import { $createLinkNode } from '@lexical/link';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import fc from 'fast-check';
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  REDO_COMMAND,
  REMOVE_TEXT_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { partIds } from '../../../../../workshop/press-release/terms';
import { passagesOf } from '../../../../../workshop/press-release/text/passages';
import { plainToRichText, type InlineNode } from '../../../../../workshop/rich-text';
import { $isPassageNode, $passagesAt } from './passage-node';
import { $markPassage, $passageNodes, $unmarkPassage } from './marked-passages';
import { $insertBlocks } from '../paste/paste';
import type { ImportedBlock } from '../../../../../workshop/press-release/import/imported-block';
import { $getParts } from '../parts/part-node';
import { arrange, restructure, select, type Operation } from '../testing/editor-operations';
import { $part, change, emptyParts, openEditor, readParts, textOf, type Parts } from '../testing/open-editor';

const withSummary = (text: string): Parts => ({ ...emptyParts, summary: plainToRichText(text) });
const type = (editor: LexicalEditor, text: string) =>
  change(editor, () => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, text));
const passage = (editor: LexicalEditor, id: string) => passagesOf(readParts(editor)).get(id)?.text;

/** Selects from one character of the first paragraph of the summary to another. */
function $select(from: number, to = from): void {
  const places = $part('summary')
    .getAllTextNodes()
    .flatMap((node) => Array.from(node.getTextContent(), (_, offset) => ({ node, offset })));
  const [start, end] = [places[from], places[to - 1]];
  const selection = start?.node.select(start.offset, start.offset);
  if (end && to > from) selection?.focus.set(end.node.getKey(), end.offset + 1, 'text');
}

describe('a passage', () => {
  it('excludes the space that a double click selects', () => {
    const editor = openEditor(withSummary('Eins zwei drei'));
    change(editor, () => {
      $select(4, 10);
      expect($markPassage('a')).toBe('zwei');
    });
    expect(textOf(editor, 'summary')).toBe('Eins zwei drei');
    change(editor, () =>
      expect(
        $passageNodes()
          .get('a')
          ?.map((node) => node.getTextContent()),
      ).toEqual(['zwei']),
    );
    change(editor, () => {
      $select(0, 5);
      expect($markPassage('b')).toBe('Eins');
    });
    change(editor, () =>
      expect(
        $passageNodes()
          .get('b')
          ?.map((node) => node.getTextContent()),
      ).toEqual(['Eins']),
    );
  });

  it('includes text typed inside, and none typed at its edges', () => {
    const editor = openEditor(withSummary('Eins zwei drei'));
    change(editor, () => {
      $select(5, 9);
      expect($markPassage('a')).toBe('zwei');
    });
    change(editor, () => $select(7));
    type(editor, '!!');
    expect(passage(editor, 'a')).toBe('zw!!ei');
    change(editor, () => void $passageNodes().get('a')?.[0]?.selectEnd());
    type(editor, '+');
    change(editor, () => void $passageNodes().get('a')?.[0]?.selectStart());
    type(editor, '-');
    expect(passage(editor, 'a')).toBe('zw!!ei');
    expect(textOf(editor, 'summary')).toBe('Eins -zw!!ei+ drei');
  });

  it('is removed when its text is deleted, and does not include text written there later', () => {
    const editor = openEditor(withSummary('Eins zwei drei'));
    change(editor, () => {
      $select(5, 9);
      $markPassage('a');
    });
    change(editor, () => $select(5, 9));
    change(editor, () => editor.dispatchCommand(REMOVE_TEXT_COMMAND, null));
    expect(passage(editor, 'a')).toBeUndefined();
    type(editor, 'neu');
    expect(passage(editor, 'a')).toBeUndefined();
    expect(textOf(editor, 'summary')).toBe('Eins neu drei');
  });

  it('stays with both halves when a paragraph is split, and with one when they are joined again', () => {
    const editor = openEditor(withSummary('Eins zwei drei'));
    change(editor, () => {
      $select(0, 14);
      $markPassage('a');
    });
    change(editor, () => $select(5));
    change(editor, () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
    expect(passage(editor, 'a')).toBe('Eins \nzwei drei');
    expect(editor.read(() => $passageNodes().get('a')?.length)).toBe(2);
  });

  it('may overlap others; what is typed between two halves belongs to both', () => {
    const editor = openEditor(withSummary('Eins zwei drei'));
    change(editor, () => {
      $select(0, 9);
      $markPassage('a');
    });
    change(editor, () => {
      $select(5, 14);
      $markPassage('b');
    });
    expect([passage(editor, 'a'), passage(editor, 'b')]).toEqual(['Eins zwei', 'zwei drei']);
    change(editor, () => $select(5));
    type(editor, '!');
    // Inside of one, at the edge of the other.
    expect([passage(editor, 'a'), passage(editor, 'b')]).toEqual(['Eins !zwei', 'zwei drei']);
    change(editor, () => $unmarkPassage('a'));
    expect([passage(editor, 'a'), passage(editor, 'b')]).toEqual([undefined, 'zwei drei']);
  });

  it('is set inside links without splitting them', () => {
    const editor = openEditor(withSummary('Eins '));
    change(editor, () => {
      $part('summary')
        .selectEnd()
        .insertNodes([$createLinkNode('https://example.org').append($createTextNode('zwei'))]);
      $part('summary').selectEnd().insertText(' drei');
    });
    change(editor, () => {
      $select(2, 14);
      $markPassage('a');
    });
    expect(passage(editor, 'a')).toBe('ns zwei drei');
    const [paragraph] = readParts(editor).summary;
    expect(paragraph).toMatchObject({
      children: [
        { type: 'text' },
        { type: 'mark', ids: ['a'] },
        { type: 'link', children: [{ type: 'mark', ids: ['a'] }] },
        { type: 'mark', ids: ['a'] },
      ],
    });
    expect(readParts(openEditor(readParts(editor)))).toEqual(readParts(editor));
  });

  it('keeps its id when it is cut and pasted, and loses it in a copy', () => {
    const editor = openEditor(withSummary('Eins zwei drei'));
    change(editor, () => {
      $select(5, 9);
      $markPassage('a');
    });
    const cut: ImportedBlock[] = [{ kind: 'paragraph', level: 0, runs: [pastedRun('zwei', ['a'])] }];
    change(editor, () => {
      $part('problem').selectStart();
      $insertBlocks(cut, () => true);
    });
    expect(passagesOf(readParts(editor)).get('a')).toEqual({ part: 'summary', text: 'zwei' });
    change(editor, () => $select(4, 9));
    change(editor, () => editor.dispatchCommand(REMOVE_TEXT_COMMAND, null));
    change(editor, () => {
      $part('solution').selectStart();
      $insertBlocks(cut, () => true);
    });
    expect(passagesOf(readParts(editor)).get('a')).toEqual({ part: 'solution', text: 'zwei' });
    change(editor, () => $part('solution').clear());
    change(editor, () => {
      $part('solution').selectStart();
      $insertBlocks(cut, () => false);
    });
    expect(passage(editor, 'a')).toBeUndefined();
  });
});

const ids = ['a', 'b', 'c'];

/** A text in which every letter is different, so that each can be tracked. */
class Letters {
  #next = 0x4e00;

  fresh(count: number): string {
    return Array.from({ length: count }, () => String.fromCodePoint(this.#next++)).join('');
  }
}

interface Trial {
  editor: LexicalEditor;
  letters: Letters;
  /** The letters that each passage may hold: those it was set on and those written inside it. */
  may: Map<string, Set<string>>;
  clipboard: ImportedBlock[];
}

type Letter = [letter: string, ids: readonly string[]];

/** Each letter of the text with its passages, in the order of the text. */
function lettersOf(editor: LexicalEditor): Letter[] {
  const parts = readParts(editor);
  const inline = (nodes: readonly InlineNode[], outer: readonly string[]): Letter[] =>
    nodes.flatMap((node): Letter[] => {
      if (node.type === 'mark') return inline(node.children, [...outer, ...node.ids]);
      if (node.type === 'link') return inline(node.children, outer);
      // Joined lines are separated by a space, which has no identity.
      return node.type === 'text' ? Array.from(node.text.replaceAll(' ', ''), (letter): Letter => [letter, outer]) : [];
    });
  const blocks = (nodes: readonly unknown[]): Letter[] =>
    (nodes as { type: string; children: unknown[] }[]).flatMap((node) =>
      node.type === 'list' || node.type === 'listitem'
        ? blocks(
            node.children.filter((child) => (child as { type: string }).type === 'list' || node.type === 'list'),
          ).concat(
            node.type === 'listitem'
              ? inline(node.children.filter((child) => (child as { type: string }).type !== 'list') as InlineNode[], [])
              : [],
          )
        : inline(node.children as InlineNode[], []),
    );
  return editor.read(() => $getParts().map((part) => part.partId())).flatMap((id) => blocks(parts[id]));
}

const held = (letters: readonly Letter[], id: string) =>
  letters.filter(([, ids]) => ids.includes(id)).map(([letter]) => letter);

/** New letters may belong to a passage only between letters of it. */
function allowInside(trial: Trial, before: readonly Letter[], after: readonly Letter[]): void {
  const known = new Set(before.map(([letter]) => letter));
  for (const [index, [letter]] of after.entries()) {
    if (known.has(letter)) continue;
    const left =
      after
        .slice(0, index)
        .reverse()
        .find(([other]) => known.has(other))?.[1] ?? [];
    const right = after.slice(index + 1).find(([other]) => known.has(other))?.[1] ?? [];
    for (const id of left) if (right.includes(id)) trial.may.get(id)?.add(letter);
  }
}

type Step = (trial: Trial) => void;

/** Selects a whole passage, as one does before cutting it. */
const selectPassage: fc.Arbitrary<Operation> = fc.constantFrom(...ids).map(
  (id) => (editor) =>
    change(editor, () => {
      const nodes = $passageNodes().get(id) ?? [];
      const last = nodes.at(-1)?.getLastDescendant();
      const selection = nodes[0]?.select(0, 0);
      if (selection && $isTextNode(last)) selection.focus.set(last.getKey(), last.getTextContentSize(), 'text');
    }),
);

const write: fc.Arbitrary<Step> = fc.integer({ min: 1, max: 3 }).map((count) => (trial) => {
  const before = lettersOf(trial.editor);
  type(trial.editor, trial.letters.fresh(count));
  allowInside(trial, before, lettersOf(trial.editor));
});

const mark: fc.Arbitrary<Step> = fc.constantFrom(...ids).map((id) => ({ editor, may }) => {
  // Every passage is set once.
  if (may.has(id)) return;
  change(editor, () => $markPassage(id));
  may.set(id, new Set(held(lettersOf(editor), id)));
});

const copy: fc.Arbitrary<Step> = fc.boolean().map((cut) => (trial) => {
  const { editor } = trial;
  trial.clipboard = editor.read($copied);
  if (cut) change(editor, () => editor.dispatchCommand(REMOVE_TEXT_COMMAND, null));
});

/** Pastes with new letters in place of the copied ones, to distinguish a copy from its source. */
const paste: fc.Arbitrary<Step> = fc.constant((trial) => {
  const { editor, letters, may, clipboard } = trial;
  const before = lettersOf(editor);
  const blocks = clipboard.map((block) => ({
    ...block,
    runs: block.runs.map((run) => ({ ...run, text: letters.fresh(run.text.length) })),
  }));
  change(editor, () => $insertBlocks(blocks, () => true));
  const after = lettersOf(editor);
  allowInside(trial, before, after);
  const survivors = new Set(before.map(([letter]) => letter));
  for (const { text, passages } of blocks.flatMap(({ runs }) => runs)) {
    for (const id of passages) {
      const isMoved = !after.some(([letter, ids]) => survivors.has(letter) && ids.includes(id));
      const isThere = Array.from(text).some((letter) => after.some(([other]) => other === letter));
      if (!isMoved || !isThere) continue;
      for (const letter of text) may.get(id)?.add(letter);
      if (!held(after, id).includes(text.charAt(0))) throw new Error(`${id} was lost on its way`);
    }
  }
});

const travel: fc.Arbitrary<Step> = fc.constantFrom(UNDO_COMMAND, REDO_COMMAND).map((command) => (trial) => {
  const before = lettersOf(trial.editor);
  trial.editor.dispatchCommand(command, undefined);
  change(trial.editor, () => {});
  allowInside(trial, before, lettersOf(trial.editor));
});

/** An edit that writes nothing: what is left of a passage stays in it. */
const keeping = (operation: fc.Arbitrary<Operation>): fc.Arbitrary<Step> =>
  operation.map((run) => ({ editor }) => {
    const before = lettersOf(editor);
    run(editor);
    const after = lettersOf(editor);
    const there = new Set(after.map(([letter]) => letter));
    for (const id of ids) {
      const now = held(after, id);
      expect(held(before, id).filter((letter) => there.has(letter) && !now.includes(letter))).toEqual([]);
    }
  });

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: keeping(select), weight: 6 },
  { arbitrary: keeping(selectPassage), weight: 3 },
  { arbitrary: write, weight: 3 },
  { arbitrary: mark, weight: 2 },
  { arbitrary: copy, weight: 2 },
  { arbitrary: paste, weight: 2 },
  { arbitrary: travel, weight: 2 },
  { arbitrary: keeping(restructure), weight: 4 },
  { arbitrary: keeping(arrange), weight: 1 },
);

function $copied(): ImportedBlock[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return [];
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const blocks = new Map<string, ImportedBlock>();
  for (const node of selection.getNodes()) {
    if (!$isTextNode(node)) continue;
    const text = node
      .getTextContent()
      .slice(start.key === node.getKey() ? start.offset : 0, end.key === node.getKey() ? end.offset : undefined);
    const block = node.getTopLevelElement()?.getKey() ?? '';
    const runs = blocks.get(block)?.runs ?? [];
    blocks.set(block, { kind: 'paragraph', level: 0, runs: [...runs, pastedRun(text, $passagesAt(node))] });
  }
  return [...blocks.values()].filter(({ runs }) => runs.some(({ text }) => text !== ''));
}

function pastedRun(text: string, passages: string[]): ImportedBlock['runs'][number] {
  return { text, bold: false, italic: false, underline: false, passages };
}

function expectTidy(editor: LexicalEditor): void {
  editor.read(() => {
    for (const nodes of $passageNodes().values()) {
      for (const node of nodes) {
        expect(node.isEmpty()).toBe(false);
        expect(node.getChildren().some($isPassageNode)).toBe(false);
      }
    }
  });
}

describe('passages under random editing', () => {
  it('contain only the text they were set on and text written inside', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        const letters = new Letters();
        const parts = Object.fromEntries(
          partIds.map((id) => [id, plainToRichText(`${letters.fresh(6)}\n${letters.fresh(6)}`)]),
        ) as unknown as Parts;
        const editor = openEditor(parts);
        const history = createEmptyHistoryState();
        history.current = { editor, editorState: editor.getEditorState() };
        registerHistory(editor, history, 600);
        const trial: Trial = { editor, letters, may: new Map(), clipboard: [] };
        for (const run of steps) {
          run(trial);
          expectTidy(editor);
          const now = lettersOf(editor);
          for (const id of ids) {
            const may = trial.may.get(id) ?? new Set();
            expect(held(now, id).filter((letter) => !may.has(letter))).toEqual([]);
          }
        }
        const stored = readParts(editor);
        const found = passagesOf(stored);
        for (const id of ids) expect(found.has(id)).toBe(held(lettersOf(editor), id).length > 0);
      }),
      { numRuns: 200 },
    );
  });
});
