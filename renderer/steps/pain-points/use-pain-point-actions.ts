import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PainPoint } from '../../../workshop/pain-points/schema';
import { placesOf } from '../../../workshop/journey-places';
import { placeNamed } from '../../../workshop/pain-points/places';
import { useEdit, useOpenSession } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { focusInNextFrame, inRow, neighbourOf } from '../../ui/focus-in-next-frame';
import { isRating, type GridColumn } from './grid/columns';
import { setView, usePainPointsView } from './pain-points-view';

export interface PainPointActions {
  /** Changes fields. Changes of one field in a row are one step of undo. */
  update: (
    id: string,
    change: Partial<Omit<PainPoint, 'order' | 'origins' | 'merged' | 'distinct'>>,
    field: string,
  ) => void;
  /** Sets the place in words; those of a phase or touchpoint link it. */
  setPlace: (id: string, words: string) => void;
  clear: (id: string, column: GridColumn) => void;
  toggle: (id: string) => void;
  /** Removes a pain point and focuses its neighbour among `ids`. */
  remove: (id: string, ids: readonly string[]) => void;
}

/** What can be done with a pain point, with an identity that lasts as long as the session. */
export function usePainPointActions(): PainPointActions {
  const { t } = useTranslation('pain-points');
  const { replica } = useOpenSession();
  const edit = useEdit('pain-points');
  const editWithUndo = useEditWithUndo('pain-points');
  return useMemo(() => {
    const update: PainPointActions['update'] = (id, change, field) =>
      edit('updatePainPoint', { id, change }, { undo: { merge: `${id}.${field}` } });
    const setPlace = (id: string, words: string) => {
      const place = placeNamed(placesOf(replica.store.getState().session.steps.experience), words);
      update(id, { place: words, placeId: place?.id ?? null }, 'place');
    };
    return {
      update,
      setPlace,
      clear: (id, column) => {
        if (isRating(column) || column === 'decision') update(id, { [column]: null }, column);
        else if (column === 'place') setPlace(id, '');
        else if (column !== 'open') update(id, { [column]: '' }, column);
      },
      toggle: (id) => setView({ open: usePainPointsView.getState().open === id ? null : id }),
      remove: (id, ids) => {
        const { title = '' } = replica.store.getState().session.steps['pain-points'].painPoints[id] ?? {};
        const neighbour = neighbourOf(ids, id);
        editWithUndo(t('removed', { title: title.trim() || t('untitled') }), () => edit('removePainPoint', { id }));
        focusInNextFrame(inRow(neighbour, '[data-column="open"]'), '[data-quick-entry] input');
      },
    };
  }, [edit, editWithUndo, replica, t]);
}
