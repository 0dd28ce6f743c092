import { useReveal } from '../../../shell/navigation';
import { usePressRelease } from '../context/press-release-context';
import type { PanelTab } from '../context/screen-state';
import { openPanel } from '../side-panel-state';
import { focusInList } from './comments-and-promises';
import { showPassage } from './passages-in-editor';

/** The tabs of the panel beside the text in which items are. */
const tabs: Partial<Record<string, PanelTab>> = {
  comment: 'comments',
  reply: 'comments',
  promise: 'promises',
  jargon: 'checks',
  dismissal: 'checks',
};

/** Opens the panel that has the item to which the search or another step leads. */
export function useRevealedItem(): void {
  const context = usePressRelease();
  useReveal('press-release', ({ id, kind }) => {
    // Steps lead to promises.
    const tab = kind === undefined ? (id in context.slice.promises ? 'promises' : undefined) : tabs[kind];
    if (tab === undefined) return;
    openPanel(context, tab);
    if (tab === 'checks') return;
    showPassage(context.editor, id);
    focusInList(context, id);
  });
}
