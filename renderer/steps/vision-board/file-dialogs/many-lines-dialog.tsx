import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { maxLines } from '../import-export/board-clipboard';
import { useBoard } from '../actions/board-context';
import type { Point } from '../../../../workshop/vision-board/geometry';
import { pasteAsOneNote, pasteLines } from '../import-export/paste-text';

/** Asks whether a long pasted text becomes one note or a note per line. */
export function ManyLinesDialog({ lines, at }: { lines: string[]; at: Point }) {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const close = () => board.store.setState({ pendingLines: null });
  const take = (action: typeof pasteLines | typeof pasteAsOneNote) => {
    close();
    void action(board, lines, at);
  };
  return (
    <Dialog
      title={t('manyLines.title')}
      closeLabel={t('manyLines.cancel')}
      onClose={close}
      footer={
        <>
          <Button look="quiet" onPress={close}>
            {t('manyLines.cancel')}
          </Button>
          <Button onPress={() => take(pasteAsOneNote)}>{t('manyLines.asOne')}</Button>
          <Button look="primary" onPress={() => take(pasteLines)}>
            {t('manyLines.each', { count: Math.min(lines.length, maxLines) })}
          </Button>
        </>
      }
    >
      <p>{t('manyLines.text', { count: lines.length })}</p>
      {lines.length > maxLines ? <p>{t('manyLines.tooMany', { most: maxLines })}</p> : null}
    </Dialog>
  );
}
