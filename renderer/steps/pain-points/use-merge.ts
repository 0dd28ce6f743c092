import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { mergedPainPoint } from '../../../workshop/pain-points/merge';
import { useEdit, useOpenSession } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { showToast } from '../../ui/toast';

/** Merges a pain point into another one, says so, and offers to undo it. */
export function useMerge(): (kept: string, other: string) => void {
  const { t } = useTranslation('pain-points');
  const { replica } = useOpenSession();
  const edit = useEdit('pain-points');
  const editWithUndo = useEditWithUndo('pain-points');
  return useCallback(
    (kept, other) => {
      const { painPoints } = replica.store.getState().session.steps['pain-points'];
      const [first, second] = [painPoints[kept], painPoints[other]];
      if (!first || !second) return;
      if (mergedPainPoint(first, second, other) === null) {
        showToast(t('merge.tooLong'));
        return;
      }
      editWithUndo(t('merge.done', { title: first.title.trim() || t('untitled') }), () =>
        edit('mergePainPoints', { kept, other }),
      );
    },
    [edit, editWithUndo, replica, t],
  );
}
