import i18next from 'i18next';
import { useCallback } from 'react';
import type { ParkedOutcome } from '../../../workshop/facts/terms';
import { newId } from '../../../workshop/new-id';
import { outcomeOf } from '../../../workshop/parking-lot/open-topics';
import type { StepId } from '../../../workshop/step';
import { maxLineLength } from '../../../workshop/text-limits';
import { useOpenSession } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';

/**
 * Returns the function that makes a topic of the parking lot what has become of it, as one edit of `step`: a decision, an initiative on the
 * roadmap and a commitment are made with its words, owner and day. A decision that is taken back is a topic again; an initiative or a
 * commitment stays where it is, and the notice says so.
 */
export function useSettleTopic(step: StepId): (id: string, outcome: ParkedOutcome) => void {
  const { replica, readOnly } = useOpenSession();
  const editWithUndo = useEditWithUndo(step);
  return useCallback(
    (id, outcome) => {
      const before = replica.store.getState().session;
      const former = before.workshop.parkingLot[id];
      if (!former || readOnly) return;
      const formerOutcome = outcomeOf(former, before);
      if (formerOutcome === outcome) return;
      const stays = formerOutcome === 'initiative' || formerOutcome === 'commitment' ? formerOutcome : null;
      const made = newId();
      // One entry for all of it.
      const options = { undo: { merge: `settle:${made}`, within: Infinity }, undoIn: step };
      const at = new Date().toISOString();
      const settle = () => {
        if (formerOutcome === 'decided' && former.resultId !== null) {
          replica.edit('workshop', 'parkDecision', { id: former.resultId, parkedId: id }, options);
        }
        const { text, owner, due } = replica.store.getState().session.workshop.parkingLot[id] ?? former;
        if (outcome === 'decided') {
          replica.edit('workshop', 'decideParked', { id, decisionId: made, step, at }, options);
          return;
        }
        if (outcome === 'commitment') {
          replica.edit('closing', 'addCommitment', { id: made, who: owner, what: text, due, step, at }, options);
        }
        if (outcome === 'initiative') {
          // The topic keeps all of its words.
          const title = text.replace(/\s+/g, ' ').trim().slice(0, maxLineLength);
          replica.edit('roadmap', 'addInitiative', { id: made, horizon: 'later', title }, options);
          if (owner !== '') replica.edit('roadmap', 'updateInitiative', { id: made, change: { owner } }, options);
        }
        const hasResult = outcome === 'commitment' || outcome === 'initiative';
        replica.edit('workshop', 'settleParked', { id, outcome, resultId: hasResult ? made : null }, options);
      };
      const done = i18next.t(`capture.settled.${outcome}`);
      editWithUndo(stays === null ? done : `${done} ${i18next.t(`capture.stays.${stays}`)}`, settle);
    },
    [replica, readOnly, editWithUndo, step],
  );
}
