import i18next from 'i18next';
import { newId } from '../../../../workshop/new-id';
import { offerUndo } from '../../../shell/offer-undo';
import { showToast } from '../../../ui/toast';
import type { PressReleaseContext } from '../context/press-release-context';
import { openPanel } from '../side-panel-state';
import { markPassage, passagesAtCaret, selectedPassage } from './passages-in-editor';

/** Starts a comment on the selection, or shows the open comment at the caret when nothing is selected. */
export function startComment(context: PressReleaseContext): void {
  const { editor, store, slice } = context;
  const commentDraft = selectedPassage(editor);
  const existing = passagesAtCaret(editor).find((id) => slice.comments[id]?.resolved === false);
  openPanel(context, 'comments');
  if (commentDraft.quote === '' && existing !== undefined) focusInList(context, existing);
  else store.setState({ commentDraft });
}

/** Makes a promise to the customer of the selection. */
export function markPromise(context: PressReleaseContext): void {
  const { editor } = context;
  const { selection, quote } = selectedPassage(editor);
  const id = newId();
  if (selection === null || !markPassage(editor, id, selection, quote)) {
    showToast(i18next.t('press-release:review.selectFirst'));
    return;
  }
  context.edit('addPromise', { id, quote });
  openPanel(context, 'promises');
  focusInList(context, id);
}

/** Attaches a promise whose passage was deleted to the selection. */
export function attachPromise(context: PressReleaseContext, id: string): void {
  const { selection, quote } = selectedPassage(context.editor);
  if (selection !== null && markPassage(context.editor, id, selection, quote)) {
    context.edit('updatePromise', { id, change: { quote } });
  } else showToast(i18next.t('press-release:review.selectFirst'));
}

/** Deletes a promise; its passage remains as text. The links of the roadmap are kept in case the promise is restored. */
export function removePromise(context: PressReleaseContext, id: string): void {
  const promise = context.slice.promises[id];
  if (!promise) return;
  context.edit('removePromise', { id });
  const text = i18next.t('press-release:review.promiseRemoved', { name: `P${promise.number}` });
  offerUndo(text, () => context.edit('restorePromise', { id, promise }));
}

/** Highlights a comment or promise in the text and moves the focus to its list entry. */
export function focusInList({ store }: PressReleaseContext, id: string): void {
  store.setState(({ focusRequest }) => ({ currentPassage: id, focusRequest: focusRequest + 1 }));
}
