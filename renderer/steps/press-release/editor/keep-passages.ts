import { $wrapSelectionInMarkNode } from '@lexical/mark';
import {
  $createRangeSelection,
  $findMatchingParent,
  $getNodeByKey,
  $isElementNode,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type ElementNode,
  type LexicalEditor,
  type NodeKey,
  type TextNode,
} from 'lexical';
import { $createPassageNode } from './passage-node';
import { $passageNodes } from './marked-passages';

/**
 * Undo takes back what was written, not what was said about it: where a passage was set after the state that undo goes back to, and
 * its words stand there too, they become that passage again. `isPassage` tells whether an id still belongs to something.
 */
export function registerKeepPassages(editor: LexicalEditor, isPassage: (id: string) => boolean): () => void {
  return editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
    if (!tags.has(HISTORIC_TAG)) return;
    const there = editorState.read(() => new Set($passageNodes().keys()));
    const lost = prevEditorState.read(() =>
      [...$passageNodes()]
        .filter(([id]) => !there.has(id) && isPassage(id))
        .flatMap(([id, nodes]) => nodes.flatMap((node) => $placeOf(node, id) ?? [])),
    );
    const found = editorState.read(() => lost.filter((place) => $startIn(place) !== null));
    if (found.length === 0) return;
    editor.update(
      () => {
        for (const place of found) $mark(place);
      },
      { tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
    );
  });
}

/** Where a passage stood: its words, and the words before and behind it in the same paragraph. */
interface Place {
  id: string;
  block: NodeKey;
  before: string;
  words: string;
  behind: string;
}

function $placeOf(passage: ElementNode, id: string): Place | null {
  const block = $findMatchingParent(passage, (parent) => $isElementNode(parent) && !parent.isInline());
  if (!$isElementNode(block)) return null;
  const texts = block.getAllTextNodes();
  const own = passage.getAllTextNodes();
  const first = texts.findIndex((text) => text.is(own[0]));
  const words = wordsOf(own);
  if (first === -1 || words === '') return null;
  return {
    id,
    block: block.getKey(),
    before: wordsOf(texts.slice(0, first)),
    words,
    behind: wordsOf(texts.slice(first + own.length)),
  };
}

/** Where the words of a place begin now; null where they are not there, or nothing says that they are the same ones. */
function $startIn({ block, before, words, behind }: Place): number | null {
  const text = wordsOf($textsIn(block));
  if (text.startsWith(before + words)) return before.length;
  return text.endsWith(words + behind) ? text.length - behind.length - words.length : null;
}

function $mark(place: Place): void {
  const start = $startIn(place);
  if (start === null) return;
  const selection = $createRangeSelection();
  const end = start + place.words.length;
  let passed = 0;
  for (const text of $textsIn(place.block)) {
    const size = text.getTextContentSize();
    if (passed <= start && start < passed + size) selection.anchor.set(text.getKey(), start - passed, 'text');
    if (passed < end && end <= passed + size) selection.focus.set(text.getKey(), end - passed, 'text');
    passed += size;
  }
  $wrapSelectionInMarkNode(selection, false, place.id, $createPassageNode);
}

function $textsIn(key: NodeKey): TextNode[] {
  const block = $getNodeByKey(key);
  return $isElementNode(block) && block.isAttached() ? block.getAllTextNodes() : [];
}

function wordsOf(texts: readonly TextNode[]): string {
  return texts.map((text) => text.getTextContent()).join('');
}
