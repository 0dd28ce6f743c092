import { CopyPlus, ImagePlus, StickyNote, Trash2 } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BoardElement } from '../../../workshop/vision-board/schema';
import { commandKey } from '../../app/command-key';
import { useReplica } from '../../document/open-session';
import { Button, IconButton } from '../../ui/button';
import { useBoard, useBoardState } from './board-context';
import { ColourPicker } from './colour-picker';
import { duplicateSelection, recolour, removeSelection } from './edit-selection';
import { FacilitateMenu } from './facilitate-menu';
import { FileMenu } from './file-menu';
import { LookPopover } from './look-popover';
import { MoreMenu } from './more-menu';
import { ViewButtons } from './view-buttons';
import { takePictures } from './take-pictures';
import { ToolButtons } from './tool-buttons';
import styles from './vision-board.module.css';
import { newNote } from './write-note';

/** What can be done on the board, and with what is selected. */
export function BoardToolbar() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const selection = useBoardState((state) => state.selection);
  const nextColour = useBoardState((state) => state.colour);
  const elements = useReplica(({ session }) => session.steps['vision-board'].elements);
  useReplica(({ session }) => session.steps['vision-board'].locked);
  if (board.readOnly) {
    return (
      <div className={styles.toolbar} role="toolbar" aria-label={t('tools')}>
        <div className={styles.selectionTools}>
          <ViewButtons />
          <FileMenu />
        </div>
      </div>
    );
  }

  const chosen = [...selection].flatMap((id) => elements[id] ?? []);
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('tools')}>
      <Button look="quiet" icon={<StickyNote aria-hidden />} onPress={() => newNote(board, board.view.middle())}>
        {t('newNote')}
      </Button>
      <FileTrigger
        acceptedFileTypes={['image/*']}
        allowsMultiple
        onSelect={(files) => void takePictures(board, [...(files ?? [])], board.view.middle())}
      >
        <IconButton label={t('addPictures')}>
          <ImagePlus aria-hidden />
        </IconButton>
      </FileTrigger>
      <ToolButtons />
      <ColourPicker
        value={chosen.length === 0 ? nextColour : commonColour(chosen)}
        onChange={(colour) => recolour(board, colour)}
      />
      <div className={styles.selectionTools}>
        <LookPopover chosen={chosen} />
        <IconButton
          label={t('duplicate')}
          shortcut={commandKey('Mod D')}
          isDisabled={chosen.length === 0}
          onPress={() => duplicateSelection(board)}
        >
          <CopyPlus aria-hidden />
        </IconButton>
        <IconButton
          label={t('remove')}
          shortcut={commandKey('Del')}
          isDisabled={chosen.length === 0}
          onPress={() => removeSelection(board)}
        >
          <Trash2 aria-hidden />
        </IconButton>
        <MoreMenu chosen={chosen} />
        <ViewButtons />
        <FileMenu />
        <FacilitateMenu />
      </div>
    </div>
  );
}

function commonColour(elements: readonly BoardElement[]) {
  let common: Extract<BoardElement, { type: 'note' }>['colour'] | null = null;
  for (const element of elements) {
    if (element.type !== 'note') continue;
    if (common !== null && common !== element.colour) return null;
    common = element.colour;
  }
  return common;
}
