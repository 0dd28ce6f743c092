import i18next from 'i18next';
import { List, Map as MapIcon, Maximize, Minus, Plus, Scan, Search } from 'lucide-react';
import { toScreen } from '../../model/camera';
import { boundingRect, centreOf, intersects } from '../../../../../workshop/vision-board/geometry';
import type { Board } from '../board';
import { selectedElements } from '../edit-selection';
import type { BoardCommand } from './board-command';

const zoomStep = 1.25;
const t = i18next.t.bind(i18next);

/** Commands for what is shown: zoom, search, list, overview map, and the focus. */
export const viewCommands: readonly BoardCommand[] = [
  {
    id: 'zoomIn',
    label: () => t('vision-board:zoomIn'),
    keys: ['Mod++', 'Mod+='],
    icon: Plus,
    run: (board) => zoomAroundSelection(board, zoomStep),
  },
  {
    id: 'zoomOut',
    label: () => t('vision-board:zoomOut'),
    keys: ['Mod+-'],
    icon: Minus,
    run: (board) => zoomAroundSelection(board, 1 / zoomStep),
  },
  {
    id: 'actualSize',
    label: () => t('vision-board:shortcuts.actualSize'),
    keys: ['Mod+0'],
    run: (board) => zoomAroundSelection(board, 1 / board.view.camera.zoom),
  },
  {
    id: 'fitAll',
    keywords: (translate) => translate('vision-board:keywords.fitAll'),
    label: () => t('vision-board:fitAll'),
    // With a note selected, Shift and a digit type a sign.
    keys: ['Mod+Shift+1', 'Shift+1'],
    icon: Maximize,
    run: (board) => board.fitAll(),
  },
  {
    id: 'fitSelection',
    label: () => t('vision-board:shortcuts.fitSelection'),
    keys: ['Mod+Shift+2', 'Shift+2'],
    icon: Scan,
    run: (board) => board.fitSelection(),
  },
  {
    id: 'holdToPan',
    label: () => t('vision-board:shortcuts.pan'),
    keys: ['Space'],
    scope: 'board',
    run: (board) => {
      board.spaceHeld = true;
    },
  },
  {
    id: 'search',
    keywords: (translate) => translate('vision-board:keywords.search'),
    label: () => t('vision-board:search.title'),
    keys: ['Mod+F'],
    icon: Search,
    takesFocus: true,
    run: ({ store }) => store.setState({ isSearchOpen: true }),
  },
  {
    id: 'toggleList',
    keywords: (translate) => translate('vision-board:keywords.toggleList'),
    label: () => t('vision-board:list.title'),
    icon: List,
    run: ({ store }) => store.setState(({ isListShown }) => ({ isListShown: !isListShown, editing: null })),
  },
  {
    id: 'toggleMinimap',
    keywords: (translate) => translate('vision-board:keywords.toggleMinimap'),
    label: () => t('vision-board:minimap'),
    icon: MapIcon,
    run: ({ store }) => store.setState(({ isMinimapShown }) => ({ isMinimapShown: !isMinimapShown })),
  },
  {
    id: 'focusTools',
    label: () => t('vision-board:shortcuts.tools'),
    keys: ['F6'],
    scope: 'board',
    run: () => focusFirst('[data-board-tools]'),
  },
  {
    id: 'focusSelectionBar',
    label: () => t('vision-board:shortcuts.selectionBar'),
    keys: ['Shift+F6'],
    scope: 'board',
    run: () => focusFirst('[data-selection-bar]') || focusFirst('[data-board-tools]'),
  },
  {
    id: 'focusBoard',
    label: () => t('vision-board:shortcuts.tools'),
    keys: ['F6', 'Shift+F6'],
    scope: 'tools',
    run: (board) => board.focus(),
  },
];

/** Zooms around the selection while it is in view, otherwise around the middle. */
function zoomAroundSelection(board: Board, factor: number): void {
  const { view } = board;
  const bounds = boundingRect(selectedElements(board).map(({ rect }) => rect));
  const anchor = bounds && intersects(bounds, view.viewport) ? toScreen(view.camera, centreOf(bounds)) : undefined;
  view.zoom(view.camera.zoom * factor, anchor);
}

/** Focuses the first button of a toolbar. Tab would change the selection. */
function focusFirst(toolbar: string): boolean {
  const first = document.querySelector<HTMLElement>(`${toolbar} :is(button, input):not(:disabled)`);
  first?.focus();
  return first !== null;
}
