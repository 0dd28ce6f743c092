import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsOf, type Grouping } from '../../../../workshop/roadmap/grouping';
import { numberedInitiatives } from '../../../../workshop/roadmap/initiatives-in-order';
import { useAppearance } from '../../../shell/appearance';
import { offerUndo } from '../../../shell/offer-undo';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { neighbourOf } from '../../../ui/focus-in-next-frame';
import { useRoadmapView } from '../roadmap-view';
import { focusAddField, focusCard } from './focus-card';
import { groupPlaceByKey, laneOf, placeByKey, type Place } from './place-by-key';
import { useGroupName } from './use-group-name';

export interface BoardActions {
  /** The last change in words, for screen readers. */
  message: string;
  move: (id: string, place: Place) => void;
  /** Moves to a column of the board: a horizon, lever, function or owner. */
  moveToGroup: (id: string, by: Grouping, group: string) => void;
  /** Moves by an arrow key, one place up or down or one column left or right. */
  moveByKey: (id: string, key: string) => void;
  /** Deletes, offers to undo, and focuses the neighbour. */
  remove: (id: string) => void;
  say: (message: string) => void;
  /** The title of an initiative, never empty for an existing one. */
  titleOf: (id: string) => string;
}

/** Moves and deletes initiatives, by pointer, key or button. */
export function useBoardActions(): BoardActions {
  const { t } = useTranslation('roadmap');
  const { replica, readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const edit = useEdit('roadmap');
  const groupName = useGroupName();
  const [message, say] = useState('');

  const current = useCallback(() => replica.store.getState().session.steps.roadmap, [replica]);
  const titleOf = useCallback(
    (id: string) => numberedInitiatives(current(), language).find((item) => item.id === id)?.title ?? '',
    [current, language],
  );

  const move = useCallback(
    (id: string, place: Place) => {
      edit('moveInitiative', { id, ...place });
      const lane = laneOf(current(), place.horizon);
      const horizon = t(`horizons.${place.horizon}`);
      say(t('moved', { title: titleOf(id), horizon, place: lane.indexOf(id) + 1, count: lane.length }));
    },
    [current, edit, t, titleOf],
  );

  const moveToGroup = useCallback(
    (id: string, by: Grouping, group: string) => {
      const horizon = current().initiatives[id]?.horizon;
      if (by === 'horizon') {
        if (group === 'now' || group === 'next' || group === 'later') {
          const others = laneOf(current(), group).filter((other) => other !== id);
          move(id, { horizon: group, index: others.length });
        }
        return;
      }
      if (horizon === undefined) return;
      const value = by === 'owner' ? group : group === '' ? null : group;
      // The columns of the board are values of the field.
      edit('updateInitiative', { id, change: { [by]: value } });
      say(t('movedToGroup', { title: titleOf(id), group: groupName(by, group) }));
    },
    [current, edit, groupName, move, t, titleOf],
  );

  const moveByKey = useCallback(
    (id: string, key: string) => {
      if (readOnly) return;
      const slice = current();
      const { grouping: by } = useRoadmapView.getState();
      const groups = groupsOf(numberedInitiatives(slice, language), by);
      const place = by === 'horizon' ? placeByKey(slice, id, key) : groupPlaceByKey(slice, id, key, { by, groups });
      if (!place) return;
      if ('group' in place) moveToGroup(id, by, place.group);
      else move(id, place);
      focusCard(id);
    },
    [current, language, move, moveToGroup, readOnly],
  );

  const remove = useCallback(
    (id: string) => {
      const slice = current();
      const initiative = slice.initiatives[id];
      if (!initiative || readOnly) return;
      const title = titleOf(id);
      const neighbour = neighbourOf(laneOf(slice, initiative.horizon), id);
      const dependents = Object.entries(slice.initiatives).filter(([, other]) => other.dependencies[id]);
      edit('removeInitiative', { id });
      if (neighbour) focusCard(neighbour);
      else focusAddField(initiative.horizon);
      offerUndo(t('deleted', { title }), () => {
        edit('restoreInitiative', { id, initiative, neededBy: dependents.map(([other]) => other) });
        focusCard(id);
      });
    },
    [current, edit, readOnly, t, titleOf],
  );

  return useMemo(
    () => ({ message, move, moveToGroup, moveByKey, remove, say, titleOf }),
    [message, move, moveToGroup, moveByKey, remove, titleOf],
  );
}
