import { useMemo } from 'react';
import { inOrder } from '../../../workshop/collection';
import type { Participant } from '../../../workshop/facts/schema';
import { useWorkshop } from '../../document/open-session';

export interface Person extends Participant {
  id: string;
}

/** The participants with a name, in their order. */
export function usePeople(): readonly Person[] {
  const participants = useWorkshop((facts) => facts.participants);
  return useMemo(
    () =>
      inOrder(participants)
        .map(([id, participant]) => ({ ...participant, id }))
        .filter(({ name }) => name.trim() !== ''),
    [participants],
  );
}
