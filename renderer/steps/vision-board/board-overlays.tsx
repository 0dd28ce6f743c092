import { lazyComponent } from '../../ui/lazy-component';
import { useBoardState } from './actions/board-context';

const BoardList = lazyComponent(async () => (await import('./board-list')).BoardList);
const BoardMinimap = lazyComponent(async () => (await import('./board-minimap')).BoardMinimap);
const BoardSearch = lazyComponent(async () => (await import('./board-search')).BoardSearch);
const FileDialogs = lazyComponent(async () => (await import('./file-dialogs/file-dialogs')).FileDialogs);
const ManyLinesDialog = lazyComponent(async () => (await import('./file-dialogs/many-lines-dialog')).ManyLinesDialog);
const VotingDialog = lazyComponent(async () => (await import('./facilitation/voting-dialog')).VotingDialog);
const VotingPanel = lazyComponent(async () => (await import('./facilitation/voting-panel')).VotingPanel);

/** Panels and dialogs over the board, loaded on demand: together they are a third of the board's code. */
export function BoardOverlays() {
  const isListed = useBoardState((state) => state.isListShown);
  const isMapped = useBoardState((state) => state.isMinimapShown);
  const isSearching = useBoardState((state) => state.isSearchOpen);
  const isVoting = useBoardState((state) => state.activeVoting !== null);
  const isAskingVoting = useBoardState((state) => state.isVotingDialogOpen);
  const manyLines = useBoardState((state) => state.pendingLines);
  const fileDialog = useBoardState((state) => state.fileDialog);
  return (
    <>
      {isSearching ? <BoardSearch /> : null}
      {isVoting ? <VotingPanel /> : null}
      {isListed ? <BoardList /> : null}
      {isMapped && !isListed ? <BoardMinimap /> : null}
      {manyLines ? <ManyLinesDialog {...manyLines} /> : null}
      {fileDialog ? <FileDialogs dialog={fileDialog} /> : null}
      {isAskingVoting ? <VotingDialog /> : null}
    </>
  );
}
