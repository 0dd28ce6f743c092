import { useWindowState } from '../../shell/window-state';
import { useScreenState, type PressReleaseContext } from './context/press-release-context';
import { panelKey, type PanelTab } from './context/screen-state';

/** Opens the panel beside the text and closes the drawer: there is room for one of them. */
export function openPanel({ store }: PressReleaseContext, tab: PanelTab): void {
  store.setState({ panel: tab });
  sessionStorage.setItem(panelKey, tab);
  useWindowState.setState({ drawer: null });
}

export function closePanel({ store }: PressReleaseContext): void {
  store.setState({ panel: null });
  sessionStorage.removeItem(panelKey);
}

/** Opens the panel on a tab, or closes it when it shows that tab. */
export function togglePanel(context: PressReleaseContext, tab: PanelTab): void {
  if (shownPanel(context) === tab) closePanel(context);
  else openPanel(context, tab);
}

/** The tab shown beside the text: none while the drawer is open. */
export function shownPanel({ store }: PressReleaseContext): PanelTab | null {
  return useWindowState.getState().drawer === null ? store.getState().panel : null;
}

/** As `shownPanel`; the component renders again when the tab changes. */
export function useShownPanel(): PanelTab | null {
  const tab = useScreenState((state) => state.panel);
  return useWindowState((state) => state.drawer) === null ? tab : null;
}
