import { useState, type DragEvent } from 'react';
import i18next from 'i18next';
import { showToast } from '../../../ui/toast';
import { importDroppedFile } from './file-import-store';

/** Takes files that are dropped, before the text editor sees them; what is dragged within the window is left alone. */
export function useFileDrop(readOnly: boolean) {
  const [isOver, setOver] = useState(false);
  const takes = (event: DragEvent) => !readOnly && event.dataTransfer.types.includes('Files');
  const onDragOverCapture = (event: DragEvent) => {
    if (!takes(event)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const onDragLeaveCapture = (event: DragEvent) => {
    const { currentTarget, relatedTarget } = event;
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
  };
  const onDropCapture = (event: DragEvent) => {
    setOver(false);
    if (!takes(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const [file, ...others] = event.dataTransfer.files;
    if (!file) return;
    if (others.length > 0) showToast(i18next.t('press-release:take.oneFile', { name: file.name }));
    importDroppedFile(file);
  };
  return { isOver, handlers: { onDragOverCapture, onDragLeaveCapture, onDropCapture } };
}
