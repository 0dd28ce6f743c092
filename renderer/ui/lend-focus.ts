/** Who had the focus when a dialog borrowed it, and where its caret or selection was. */
interface Lender {
  element: HTMLElement;
  restoreSelection: () => void;
}

let lender: Lender | null = null;

/**
 * A dialog that is opened in the middle of a sentence borrows the focus from the field in which it is written. Until `returnFocus`, editors
 * that end with their focus stay open. Borrowing twice keeps the first field.
 */
export function lendFocus(): void {
  const { activeElement } = document;
  if (isFocusLent() || !(activeElement instanceof HTMLElement) || activeElement === document.body) return;
  lender = { element: activeElement, restoreSelection: rememberSelection(activeElement) };
}

/** Whether the focus is borrowed: an editor that loses it is not left. */
export function isFocusLent(): boolean {
  return lender !== null && lender.element.isConnected;
}

/**
 * Gives the focus back with its caret or selection. Nothing happens when nothing was borrowed or its field is gone.
 */
export function returnFocus(): void {
  const last = lender;
  lender = null;
  if (!last?.element.isConnected) return;
  last.element.focus({ preventScroll: true });
  last.restoreSelection();
}

function rememberSelection(element: HTMLElement): () => void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = element;
    return () => {
      // Fields for dates and numbers have none.
      if (selectionStart !== null)
        element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
      element.scrollTop = scrollTop;
    };
  }
  const selection = document.getSelection();
  if (!element.isContentEditable || !selection?.anchorNode || !selection.focusNode) return () => undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    // What another window has deleted meanwhile cannot be selected again.
    const holds = (node: Node, offset: number) =>
      element.contains(node) && offset <= (node.nodeValue?.length ?? node.childNodes.length);
    if (!holds(anchorNode, anchorOffset) || !holds(focusNode, focusOffset)) return;
    document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}
