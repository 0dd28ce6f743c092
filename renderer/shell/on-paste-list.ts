import type { ClipboardEvent } from 'react';
import { pastedList } from '../../workshop/text/pasted-list';

/** Handles a paste into a field with this value: a list that is pasted into an empty field is passed on as items. */
export function onPasteList(value: string, add: (items: string[]) => void): (event: ClipboardEvent) => void {
  return (event) => {
    const items = value === '' ? pastedList(event.clipboardData.getData('text/plain')) : null;
    if (!items) return;
    event.preventDefault();
    add(items);
  };
}
