import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerFlush } from '../../shell/flush';
import { lazyComponent } from '../../ui/lazy-component';
import { useOpenSession, useReplica } from '../../document/open-session';
import { Board } from './actions/board';
import { BoardProvider, useBoardState } from './actions/board-context';
import { mirrorToRoom } from './actions/room-focus';
import { BoardEmpty } from './board-empty';
import { BoardOverlays } from './board-overlays';
import { BoardAccessibilityTree } from './board-accessibility-tree';
import { StatusBars } from './facilitation/status-bars';
import { BoardThumbnail } from './import-export/board-thumbnail';
import { SelectionTools } from './selection/selection-tools';
import { ImportProgress } from './import-progress';
import { noInsets } from './model/camera';
import { measureInsets } from './measure-insets';
import { BoardStage } from './board-stage';
import { PresentationView } from './facilitation/presentation-view';
import { BoardToolbar } from './toolbar/board-toolbar';
import { NoteEditor } from './note-editor';
import { useBoardInput } from './use-board-input';
import { PictureTools } from './toolbar/picture-tools';
import styles from './vision-board.module.css';
import { ZoomControls } from './toolbar/zoom-controls';
import { useStepCommands } from '../../shell/step-commands';
import { paletteCommands } from './actions/commands/board-commands';

const BoardVotingPanel = lazyComponent(
  async () => (await import('./facilitation/board-voting-panel')).BoardVotingPanel,
);

export { boardShortcuts as shortcuts } from './actions/commands/board-shortcuts';
export { visionBoardTexts as texts } from './texts';

/** Screen of the vision board. */
export default function VisionBoardScreen() {
  const { key, replica, readOnly } = useOpenSession();
  const [board, setBoard] = useState(() => new Board(key, replica, readOnly));
  // The session may become read-only, when another process takes it over, or get a new key, when it is saved elsewhere.
  if (board.isSessionReadOnly !== readOnly || board.key !== key) setBoard(new Board(key, replica, readOnly));
  return (
    <BoardProvider value={board}>
      <Screen key={`${readOnly} ${key}`} board={board} />
    </BoardProvider>
  );
}

function Screen({ board }: { board: Board }) {
  const { t } = useTranslation('vision-board');
  const root = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  // The model is updated before React renders; counting thousands of elements would take longer.
  const isEmpty = useReplica(() => board.view.model.size === 0);
  const isReceiving = useBoardState((state) => state.isDropTarget);
  const isListed = useBoardState((state) => state.isListShown);
  const isPresenting = useBoardState((state) => state.presentation !== null);
  const isVoting = useBoardState((state) => state.activeVoting !== null);
  const tool = useBoardState((state) => state.tool);
  useEffect(() => board.start(), [board]);
  useEffect(() => {
    const picture = new BoardThumbnail(board);
    const stop = registerFlush(() => picture.send());
    return () => {
      stop();
      picture.send();
    };
  }, [board]);
  useEffect(() => mirrorToRoom(board), [board]);
  useBoardInput(board, root, surface);
  useEffect(() => {
    board.followFloatingBars(() => (surface.current ? measureInsets(surface.current) : { ...noInsets }));
  }, [board]);
  useStepCommands(paletteCommands, board);

  return (
    <div className={styles.screen} ref={root}>
      {isPresenting ? null : <BoardToolbar />}
      <div className={styles.stageRow}>
        <div className={styles.canvasArea} data-canvas-area>
          <div
            className={styles.surface}
            ref={surface}
            data-tool={tool}
            inert={isPresenting}
            // The board handles keys itself; its elements are in the accessibility tree below.
            role="application"
            aria-label={t('board')}
            aria-describedby="board-help"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above: it is operated by keys
            tabIndex={0}
          />
          <BoardStage surface={surface} />
          <p id="board-help" className="visually-hidden">
            {t('boardHelp')}
          </p>
          <div inert={isPresenting}>
            <BoardAccessibilityTree surface={surface} />
          </div>
          {isPresenting ? (
            <PresentationView />
          ) : (
            <>
              {isEmpty ? <BoardEmpty /> : null}
              {isListed ? null : <SelectionTools />}
              <NoteEditor />
              <PictureTools />
              <StatusBars />
              <ImportProgress />
              {isListed ? null : <ZoomControls />}
              <BoardOverlays />
            </>
          )}
          {isReceiving ? <div className={styles.dropHighlight} /> : null}
        </div>
        {isVoting && !isPresenting ? <BoardVotingPanel /> : null}
      </div>
    </div>
  );
}
