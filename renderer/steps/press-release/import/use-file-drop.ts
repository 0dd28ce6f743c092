import { useState, type DragEvent } from 'react';
import i18next from 'i18next';
import { showToast } from '../../../ui/toast';
import { usePressRelease } from '../context/press-release-context';
import { openDroppedFile } from './open-import-file';

/** Opens dropped files before the text editor handles them. Drags within the window are left to the editor. */
export function useFileDrop(readOnly: boolean) {
  const context = usePressRelease();
  const [isOver, setOver] = useState(false);
  const accepts = (event: DragEvent) => !readOnly && event.dataTransfer.types.includes('Files');
  const onDragOverCapture = (event: DragEvent) => {
    if (!accepts(event)) return;
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
    if (!accepts(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const [file, ...others] = event.dataTransfer.files;
    if (!file) return;
    if (others.length > 0) showToast(i18next.t('press-release:import.oneByOne', { name: file.name }));
    openDroppedFile(context, file);
  };
  return { isOver, handlers: { onDragOverCapture, onDragLeaveCapture, onDropCapture } };
}
