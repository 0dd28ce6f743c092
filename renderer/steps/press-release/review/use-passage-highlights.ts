import { mergeRegister, type NodeKey, type NodeMutation } from 'lexical';
import { useEffect } from 'react';
import { useSession } from '../../../document/open-session';
import { passageAttribute } from '../editor/passages/passage-attribute';
import { PassageNode } from '../editor/passages/passage-node';
import { $passageNodes } from '../editor/passages/marked-passages';
import { usePressRelease, useScreenState } from '../context/press-release-context';
import { openPanel, shownPanel } from '../side-panel-state';
import { passagesAtCaret } from './passages-in-editor';

/** Highlights the passages of comments, promises and source material, and opens the panel on the one that is clicked. */
export function usePassageHighlights(): void {
  const context = usePressRelease();
  const { editor, store } = context;
  const comments = useSession(({ steps }) => steps['press-release'].comments);
  const promises = useSession(({ steps }) => steps['press-release'].promises);
  const material = useSession(({ steps }) => steps['press-release'].material);
  const current = useScreenState((state) => state.currentPassage);
  const showResolved = useScreenState((state) => state.showResolved);

  useEffect(() => {
    const isShown = (id: string) => id in comments && (showResolved || comments[id]?.resolved === false);
    const attributes = new WeakMap<Element, string | null>();
    const hasPromises = Object.keys(promises).length > 0;
    // Most changes of a passage are letters typed in it: they need no update of the others.
    const needsUpdate = ([key, kind]: [NodeKey, NodeMutation]) => {
      if (kind !== 'updated') return kind === 'created' || hasPromises;
      const element = editor.getElementByKey(key);
      return element !== null && attributes.get(element) !== element.getAttribute(passageAttribute);
    };
    const update = (element: HTMLElement, lasts: ReadonlySet<string>, key: string) => {
      const attribute = element.getAttribute(passageAttribute);
      attributes.set(element, attribute);
      const ids = (attribute ?? '').split(' ');
      const numbers = ids.flatMap((id) => promises[id]?.number ?? []);
      const ended = ids.flatMap((id) => (lasts.has(`${id} ${key}`) ? (promises[id]?.number ?? []) : []));
      set(element, 'comment', ids.some(isShown) ? '' : null);
      set(element, 'promise', numbers.length === 0 ? null : ended.map((number) => `P${number}`).join(' '));
      set(element, 'material', ids.some((id) => id in material) ? '' : null);
      set(element, 'current', current !== null && ids.includes(current) ? '' : null);
    };
    return editor.registerMutationListener(PassageNode, (mutations) => {
      if (![...mutations].some(needsUpdate)) return;
      editor.read(() => {
        const nodes = $passageNodes();
        const lasts = new Set([...nodes].map(([id, own]) => `${id} ${own.at(-1)?.getKey() ?? ''}`));
        for (const key of new Set([...nodes.values()].flat().map((node) => node.getKey()))) {
          const element = editor.getElementByKey(key);
          if (element) update(element, lasts, key);
        }
      });
    });
  }, [editor, comments, promises, material, current, showResolved]);

  useEffect(() => {
    const subject = (ids: readonly string[]) =>
      ids.find((id) => comments[id]?.resolved === false) ?? ids.find((id) => id in promises);
    const onClick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest(`[${passageAttribute}]`) : null;
      const ids = (mark?.getAttribute(passageAttribute) ?? '').split(' ');
      const id =
        shownPanel(context) === 'promises' ? (ids.find((one) => one in promises) ?? subject(ids)) : subject(ids);
      if (id === undefined) return;
      store.setState({ currentPassage: id });
      openPanel(context, id in promises ? 'promises' : 'comments');
    };
    const stopRoot = editor.registerRootListener((root, previous) => {
      previous?.removeEventListener('click', onClick);
      root?.addEventListener('click', onClick);
    });
    const stopCaret = editor.registerUpdateListener(({ editorState, prevEditorState }) => {
      if (editorState === prevEditorState) return;
      const ids = passagesAtCaret(editor);
      const current = store.getState().currentPassage;
      const id = subject(ids);
      if (id !== undefined && (current === null || !ids.includes(current))) store.setState({ currentPassage: id });
    });
    return mergeRegister(stopRoot, stopCaret);
  }, [context, editor, store, comments, promises]);
}

function set(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete element.dataset[name];
  else element.dataset[name] = value;
}
