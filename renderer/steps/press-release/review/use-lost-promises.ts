import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, CUT_TAG } from 'lexical';
import { useEffect } from 'react';
import { inOrder } from '../../../../workshop/collection';
import { passagesOf } from '../../../../workshop/press-release/passages';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { fromSessionTag } from '../editor/changed-parts';
import { $getParts, $partOf } from '../editor/part-node';
import { $isPassageNode, PassageNode } from '../editor/passage-node';
import { $passageNodes } from '../editor/marked-passages';
import { useReview } from './review-store';

/** Milliseconds after which is asked: at once enough to be understood, late enough not to interrupt a word. */
const askAfter = 500;

/** What was cut is mostly pasted elsewhere: so long is waited for it. */
const pasteWithin = 20_000;

/**
 * Notices when an edit takes the whole passage of a promise out of the text. Who left the step before they were asked, or without an
 * answer, is asked when they come back.
 */
export function useLostPromises(): void {
  const [editor] = useLexicalComposerContext();
  const { replica, readOnly } = useOpenSession();
  const edit = useEdit('press-release');
  useEffect(() => {
    if (readOnly) return;
    const { promises, parts } = replica.store.getState().session.steps['press-release'];
    const there = passagesOf(parts);
    const unasked = inOrder(promises).filter(([id, { withoutText = false }]) => !there.has(id) && !withoutText);
    useReview.setState({ lost: unasked.map(([id]) => ({ id, canComeBack: false })) });
  }, [replica, readOnly]);

  useEffect(() => {
    const promisesNow = () => replica.store.getState().session.steps['press-release'].promises;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const present = () => editor.read(() => new Set($passageNodes().keys()));
    const ask = (lost: ReadonlyMap<string, string>) => {
      const there = present();
      const promises = promisesNow();
      const asked = [...lost].filter(([id]) => !there.has(id) && id in promises);
      for (const [id, quote] of asked) {
        // Rubbed out letter by letter: the last letter says less than the words known before.
        if (promises[id]?.quote.includes(quote) === false)
          edit('updatePromise', { id, change: { quote } }, { undo: 'never' });
      }
      const news = asked.map(([id]) => ({ id, canComeBack: true }));
      useReview.setState(({ lost }) => ({
        lost: [...lost.filter(({ id }) => news.every((other) => other.id !== id)), ...news],
      }));
    };
    const stop = editor.registerMutationListener(
      PassageNode,
      (mutations, { prevEditorState, updateTags }) => {
        const { lost } = useReview.getState();
        const isDestroyed = [...mutations.values()].includes('destroyed');
        // Most edits of a passage are letters typed in it: nobody has to look for all the others then.
        if (lost.length === 0 && !isDestroyed) return;
        const there = present();
        const rest = lost.filter(({ id }) => !there.has(id));
        if (rest.length < lost.length) useReview.setState({ lost: rest });
        if (updateTags.has(fromSessionTag) || !isDestroyed) return;
        const parts = editor.read(() => $getParts().map((part) => part.partId()));
        const gone = prevEditorState.read(() => {
          const words = new Map<string, string>();
          const nodes = $passageNodes();
          for (const [key, kind] of mutations) {
            const node = kind === 'destroyed' ? $getNodeByKey(key) : null;
            const part = node === null ? undefined : $partOf(node)?.partId();
            // A part that is left out keeps its text, and its promises with it.
            if (!$isPassageNode(node) || part === undefined || !parts.includes(part)) continue;
            for (const id of node.getIDs()) {
              const own = nodes.get(id) ?? [];
              if (!there.has(id)) words.set(id, own.map((one) => one.getTextContent()).join(' '));
            }
          }
          return words;
        });
        if (gone.size === 0) return;
        // What was once kept without its text, and had got one again, is asked about anew.
        for (const id of gone.keys()) {
          if (promisesNow()[id]?.withoutText) {
            edit('updatePromise', { id, change: { withoutText: false } }, { undo: 'never' });
          }
        }
        const timer = setTimeout(
          () => {
            timers.delete(timer);
            ask(gone);
          },
          updateTags.has(CUT_TAG) ? pasteWithin : askAfter,
        );
        timers.add(timer);
      },
      { skipInitialization: true },
    );
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [editor, replica, edit]);
}
