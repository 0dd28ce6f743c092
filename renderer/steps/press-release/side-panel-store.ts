import { create } from 'zustand';
import { useWindowState } from '../../shell/window-state';

export type PanelTab = 'checks' | 'comments' | 'promises' | 'material';

/** What the panel beside the text shows; null while it is closed. */
const useWanted = create<{ tab: PanelTab | null }>(() => ({ tab: null }));

/** There is room for the panel or for the drawer, not for both. */
export function openPanel(tab: PanelTab): void {
  useWanted.setState({ tab });
  useWindowState.setState({ drawer: null });
}

export function closePanel(): void {
  useWanted.setState({ tab: null });
}

/** What is shown beside the text now. */
export function useShownPanel(): PanelTab | null {
  const tab = useWanted((state) => state.tab);
  return useWindowState((state) => state.drawer) === null ? tab : null;
}

export function shownPanel(): PanelTab | null {
  return useWindowState.getState().drawer === null ? useWanted.getState().tab : null;
}
