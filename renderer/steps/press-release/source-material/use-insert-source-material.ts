import { COMMAND_PRIORITY_CRITICAL, DRAGOVER_COMMAND, DROP_COMMAND, mergeRegister } from 'lexical';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { gatherSourceMaterial, sourceKey } from '../../../../workshop/source-material';
import type { SourceMaterial } from '../../../../workshop/step';
import { useEdit } from '../../../document/open-session';
import { showToast } from '../../../ui/toast';
import { usePressRelease } from '../context/press-release-context';
import { showPassage } from '../review/passages-in-editor';
import { insertSourceMaterial } from './insert-source-material';

/** Type of the drag data of source material. The data is its `sourceKey`. */
export const sourceMaterialType = 'application/x-leitbild-material';

/** Inserts source material into the text, at the caret or where it is dropped, and records its source. */
export function useInsertSourceMaterial(): {
  insert: (item: SourceMaterial, place?: Range | null) => void;
  status: string;
} {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const { editor, replica, store } = context;
  const editBoard = useEdit('vision-board');
  const [status, setStatus] = useState('');

  const insert = useCallback(
    (item: SourceMaterial, place: Range | null = null) => {
      const id = newId();
      // While an answer is open, the article has no caret.
      const hasPlace = place !== null || store.getState().openAnswer === null;
      const part = hasPlace ? insertSourceMaterial(editor, { id, text: item.text }, place) : null;
      if (part === null) {
        showToast(t('sourceMaterial.noCaret'));
        return;
      }
      // Undo of the text removes the passage, and with it the use.
      context.edit('addMaterial', { id, material: { source: item.source, quote: item.text } }, { undo: 'never' });
      const note = replica.store.getState().session.steps['vision-board'].elements[item.source.id];
      if (item.source.step === 'vision-board' && note?.type === 'note' && note.sentOn.fragment === undefined) {
        editBoard('sendNoteOn', { id: item.source.id, target: 'fragment', item: id }, { undo: 'never' });
      }
      showPassage(editor, id);
      setStatus(t('sourceMaterial.inserted', { part: t(`parts.${part}`) }));
    },
    [context, editor, replica, store, editBoard, t],
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
            // Typing continues in the text, and undo acts there.
            editor.focus();
          }
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  }, [editor, replica, insert]);

  return { insert, status };
}
