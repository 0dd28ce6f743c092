import { useTranslation } from 'react-i18next';
import { idsOf } from '../../../workshop/pain-points/pain-points-in-order';
import { threadName } from '../../../workshop/thread/describe-thread';
import type { ThreadGraph, ThreadNode } from '../../../workshop/thread/thread-graph';
import { useEdit, useSlice } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { showToast } from '../../ui/toast';

/** A pain point or promise, and the initiative that serves it. */
export interface ThreadPair {
  need: ThreadNode;
  initiative: ThreadNode;
}

/** The pair of two nodes in either order; null when they cannot be linked. Promises of an initiative's own text have no other end. */
export function pairOf(one: ThreadNode | undefined, other: ThreadNode | undefined): ThreadPair | null {
  const need = [one, other].find((node) => node?.kind === 'painPoint' || node?.kind === 'promise');
  const initiative = [one, other].find((node) => node?.kind === 'initiative');
  return need && initiative ? { need, initiative } : null;
}

export function isLinked({ edges }: Pick<ThreadGraph, 'edges'>, { need, initiative }: ThreadPair): boolean {
  return edges.some(({ from, to }) => from === need.key && to === initiative.key);
}

/** Links a pain point or a promise to an initiative, or removes the link; says so and offers to undo it. */
export function useThreadLinks(graph: Pick<ThreadGraph, 'edges'>): (pair: ThreadPair, linked: boolean) => void {
  const { t } = useTranslation();
  const painPoints = useSlice('pain-points');
  const edit = useEdit('roadmap');
  const editWithUndo = useEditWithUndo('roadmap');
  return (pair, linked) => {
    const { need, initiative } = pair;
    const names = { need: threadName(need), initiative: threadName(initiative) };
    if (isLinked(graph, pair) === linked) {
      if (linked) showToast(t('thread.already', names));
      return;
    }
    editWithUndo(t(linked ? 'thread.linked' : 'thread.unlinked', names), () => {
      if (need.kind === 'promise') {
        edit('setPromise', { id: initiative.place.id, promise: need.place.id, kept: linked });
      } else {
        edit('setPainPoint', { id: initiative.place.id, painPoints: idsOf(painPoints, need.place.id), linked });
      }
    });
  };
}
