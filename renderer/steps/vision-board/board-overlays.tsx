import { lazyComponent } from '../../ui/lazy-component';
import { useBoardState } from './actions/board-context';

const BoardList = lazyComponent(async () => (await import('./list/board-list')).BoardList);
const BoardMinimap = lazyComponent(async () => (await import('./board-minimap')).BoardMinimap);
const BoardSearch = lazyComponent(async () => (await import('./board-search')).BoardSearch);
const FileDialogs = lazyComponent(async () => (await import('./file-dialogs/file-dialogs')).FileDialogs);
const ManyLinesDialog = lazyComponent(async () => (await import('./file-dialogs/many-lines-dialog')).ManyLinesDialog);
const PhaseDialog = lazyComponent(async () => (await import('./facilitation/phase-dialog')).PhaseDialog);
const BoardVotingDialog = lazyComponent(
  async () => (await import('./facilitation/board-voting-dialog')).BoardVotingDialog,
);

/** Panels and dialogs over the board, loaded on demand: together they are a third of the board's code. */
export function BoardOverlays() {
  const isListShown = useBoardState((state) => state.isListShown);
  const isMinimapShown = useBoardState((state) => state.isMinimapShown);
  const isSearchOpen = useBoardState((state) => state.isSearchOpen);
  const isVotingDialogOpen = useBoardState((state) => state.isVotingDialogOpen);
  const isPhaseAsked = useBoardState((state) => state.notesForPhase !== null);
  const pendingLines = useBoardState((state) => state.pendingLines);
  const fileDialog = useBoardState((state) => state.fileDialog);
  return (
    <>
      {isSearchOpen ? <BoardSearch /> : null}
      {isListShown ? <BoardList /> : null}
      {isMinimapShown && !isListShown ? <BoardMinimap /> : null}
      {pendingLines ? <ManyLinesDialog {...pendingLines} /> : null}
      {fileDialog ? <FileDialogs dialog={fileDialog} /> : null}
      {isPhaseAsked ? <PhaseDialog /> : null}
      {isVotingDialogOpen ? <BoardVotingDialog /> : null}
    </>
  );
}
