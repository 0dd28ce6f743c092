import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_CRITICAL, DRAGOVER_COMMAND, DROP_COMMAND, mergeRegister } from 'lexical';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { gatherSourceMaterial, sourceKey } from '../../../../workshop/source-material';
import type { SourceMaterial } from '../../../../workshop/step';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { showToast } from '../../../ui/toast';
import { useEditedAnswer } from '../answers/answer-editors';
import { showPassage } from '../review/passages-in-editor';
import { insertSourceMaterial } from './insert-source-material';

/** How a dragged piece of raw material names itself: by its `sourceKey`. */
export const sourceMaterialType = 'application/x-leitbild-material';

/** Puts raw material into the text, at the caret or where it is dropped, and notes where it came from. */
export function useInsertSourceMaterial(): {
  insert: (item: SourceMaterial, place?: Range | null) => void;
  said: string;
} {
  const { t } = useTranslation('press-release');
  const [editor] = useLexicalComposerContext();
  const { replica } = useOpenSession();
  const edit = useEdit('press-release');
  const editBoard = useEdit('vision-board');
  const [said, setSaid] = useState('');

  const insert = useCallback(
    (item: SourceMaterial, place: Range | null = null) => {
      const id = newId();
      // Whoever is writing an answer has no caret in the text.
      const hasPlace = place !== null || useEditedAnswer.getState().answer === null;
      const part = hasPlace ? insertSourceMaterial(editor, { id, text: item.text }, place) : null;
      if (part === null) {
        showToast(t('material.placeFirst'));
        return;
      }
      // Undo of the text takes the passage away, and with it the use.
      edit('addMaterial', { id, material: { source: item.source, quote: item.text } }, { undo: 'never' });
      const note = replica.store.getState().session.steps['vision-board'].elements[item.source.id];
      if (item.source.step === 'vision-board' && note?.type === 'note' && note.sentOn.fragment === undefined) {
        editBoard('sendNoteOn', { id: item.source.id, target: 'fragment', item: id }, { undo: 'never' });
      }
      showPassage(editor, id);
      setSaid(t('material.inserted', { part: t(`parts.${part}`) }));
    },
    [editor, replica, edit, editBoard, t],
  );

  useEffect(() => {
    const isMaterial = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes(sourceMaterialType) ?? false;
    return mergeRegister(
      editor.registerCommand(
        DRAGOVER_COMMAND,
        (event) => {
          if (event.dataTransfer && isMaterial(event)) event.dataTransfer.dropEffect = 'copy';
          return isMaterial(event);
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          if (!isMaterial(event)) return false;
          event.preventDefault();
          const key = event.dataTransfer?.getData(sourceMaterialType);
          const item = gatherSourceMaterial(replica.store.getState().session).find(
            ({ source }) => sourceKey(source) === key,
          );
          const place = document.caretRangeFromPoint(event.clientX, event.clientY);
          if (item && place && editor.isEditable()) {
            insert(item, place);
            // Whoever drops something goes on in the text, and undo takes it back there.
            editor.focus();
          }
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  }, [editor, replica, insert]);

  return { insert, said };
}
