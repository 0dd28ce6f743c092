import { $getNodeByKey, CUT_TAG } from 'lexical';
import { useEffect } from 'react';
import { inOrder } from '../../../../workshop/collection';
import { passagesOf } from '../../../../workshop/press-release/text/passages';
import { useOpenSession } from '../../../document/open-session';
import { usePressRelease } from '../context/press-release-context';
import { fromSessionTag } from '../editor/apply-session-state';
import { $getParts, $partOf } from '../editor/parts/part-node';
import { $isPassageNode, PassageNode } from '../editor/passages/passage-node';
import { $passageNodes } from '../editor/passages/marked-passages';

/** Milliseconds between the deletion and the question: soon enough to be understood, late enough not to interrupt a word. */
const askDelay = 500;

/** Milliseconds to wait after a cut, because cut text is usually pasted elsewhere. */
const cutDelay = 20_000;

/**
 * Collects promises whose whole passage was deleted by an edit. Promises still without a decision when the screen was left are
 * collected when it opens again.
 */
export function useLostPromises(): void {
  const context = usePressRelease();
  const { editor, store } = context;
  const { readOnly } = useOpenSession();
  useEffect(() => {
    if (readOnly) return;
    const { promises, parts } = context.slice;
    const there = passagesOf(parts);
    const undecided = inOrder(promises).filter(([id, { withoutText = false }]) => !there.has(id) && !withoutText);
    store.setState({ lostPromises: undecided.map(([id]) => ({ id, canRestore: false })) });
  }, [context, store, readOnly]);

  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const present = () => editor.read(() => new Set($passageNodes().keys()));
    const ask = (lost: ReadonlyMap<string, string>) => {
      const there = present();
      const { promises } = context.slice;
      const asked = [...lost].filter(([id]) => !there.has(id) && id in promises);
      for (const [id, quote] of asked) {
        // Deleted letter by letter: the remaining letters say less than the stored quote.
        if (promises[id]?.quote.includes(quote) === false)
          context.edit('updatePromise', { id, change: { quote } }, { undo: 'never' });
      }
      const news = asked.map(([id]) => ({ id, canRestore: true }));
      store.setState(({ lostPromises }) => ({
        lostPromises: [...lostPromises.filter(({ id }) => news.every((other) => other.id !== id)), ...news],
      }));
    };
    const stop = editor.registerMutationListener(
      PassageNode,
      (mutations, { prevEditorState, updateTags }) => {
        const { lostPromises } = store.getState();
        const isDestroyed = [...mutations.values()].includes('destroyed');
        // Most edits of a passage are letters typed in it: they need no search for the other passages.
        if (lostPromises.length === 0 && !isDestroyed) return;
        const there = present();
        const left = lostPromises.filter(({ id }) => !there.has(id));
        if (left.length < lostPromises.length) store.setState({ lostPromises: left });
        if (updateTags.has(fromSessionTag) || !isDestroyed) return;
        const parts = editor.read(() => $getParts().map((part) => part.partId()));
        const gone = prevEditorState.read(() => {
          const words = new Map<string, string>();
          const nodes = $passageNodes();
          for (const [key, kind] of mutations) {
            const node = kind === 'destroyed' ? $getNodeByKey(key) : null;
            const part = node === null ? undefined : $partOf(node)?.partId();
            // A part that is left out keeps its text and its promises.
            if (!$isPassageNode(node) || part === undefined || !parts.includes(part)) continue;
            for (const id of node.getIDs()) {
              const own = nodes.get(id) ?? [];
              if (!there.has(id)) words.set(id, own.map((one) => one.getTextContent()).join(' '));
            }
          }
          return words;
        });
        if (gone.size === 0) return;
        // A promise once kept without text, then attached to a passage again, needs a new decision.
        for (const id of gone.keys()) {
          if (context.slice.promises[id]?.withoutText) {
            context.edit('updatePromise', { id, change: { withoutText: false } }, { undo: 'never' });
          }
        }
        const timer = setTimeout(
          () => {
            timers.delete(timer);
            ask(gone);
          },
          updateTags.has(CUT_TAG) ? cutDelay : askDelay,
        );
        timers.add(timer);
      },
      { skipInitialization: true },
    );
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [context, editor, store]);
}
