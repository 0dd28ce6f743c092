import { ImagePlus, StickyNote } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BoardElement, NoteColour } from '../../../../workshop/vision-board/schema';
import { useReplica } from '../../../document/open-session';
import { Button, IconButton } from '../../../ui/button';
import { useBoard, useBoardState } from '../actions/board-context';
import { ColourPicker } from './colour-picker';
import { recolour } from '../actions/edit-selection';
import { FacilitateMenu } from '../facilitation/facilitate-menu';
import { FileMenu } from '../file-dialogs/file-menu';
import { StylePopover } from './style-popover';
import { ViewButtons } from './view-buttons';
import { importPictures } from '../import-export/import-pictures';
import { ToolButtons } from './tool-buttons';
import styles from './toolbar.module.css';
import { createNote } from '../actions/edit-note-text';

/** Tools, styles and actions of the board. */
export function BoardToolbar() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  useReplica(({ session }) => session.steps['vision-board'].locked);
  if (board.readOnly) {
    return (
      <div className={styles.toolbar} role="toolbar" aria-label={t('tools')} data-board-tools>
        <div className={styles.selectionTools}>
          <ViewButtons />
          <FileMenu />
        </div>
      </div>
    );
  }
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('tools')} data-board-tools>
      <Button
        look="quiet"
        icon={<StickyNote aria-hidden />}
        onPress={() => createNote(board, board.view.viewportCentre())}
      >
        {t('newNote')}
      </Button>
      <FileTrigger
        acceptedFileTypes={['image/*']}
        allowsMultiple
        onSelect={(files) => void importPictures(board, [...(files ?? [])], board.view.viewportCentre())}
      >
        <IconButton label={t('addPictures')}>
          <ImagePlus aria-hidden />
        </IconButton>
      </FileTrigger>
      <ToolButtons />
      <NoteColour />
      <div className={styles.selectionTools}>
        <StylePopover />
        <ViewButtons />
        <FileMenu />
        <FacilitateMenu />
      </div>
    </div>
  );
}

/** The colour of the notes that are selected, or of the next one. */
function NoteColour() {
  const board = useBoard();
  const selection = useBoardState((state) => state.selection);
  const next = useBoardState((state) => state.colour);
  const common = useReplica(({ session }) => commonColour(selection, session.steps['vision-board'].elements));
  const choose = (colour: NoteColour) => {
    recolour(board, colour);
    // Arrow keys go on to the next colour.
    if (!document.activeElement?.matches(':focus-visible')) board.focus();
  };
  return <ColourPicker value={selection.size === 0 ? next : common} onChange={choose} />;
}

function commonColour(selection: ReadonlySet<string>, elements: Readonly<Record<string, BoardElement>>) {
  let common: NoteColour | null = null;
  for (const id of selection) {
    const element = elements[id];
    if (element?.type !== 'note') continue;
    if (common !== null && common !== element.colour) return null;
    common = element.colour;
  }
  return common;
}
