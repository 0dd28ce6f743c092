import { useEffect, useMemo, useState } from 'react';
import type { Responses } from '../../../preload/contract';
import { resultOf, type RoundResult } from '../../../workshop/voices/results';
import { roundsAbout } from '../../../workshop/voices/rounds';
import type { OpenRound } from '../../../workshop/voices/schema';
import { on, request } from '../../bridge';
import { useOpenSession, useSession } from '../../document/open-session';

export interface VoicesOfSubject {
  /** The round that people answer now; its answers are sealed in main. */
  open: { id: string; round: OpenRound } | null;
  /** The results of the revealed rounds with their ids, the first round first. */
  revealed: readonly { id: string; result: RoundResult }[];
  /** The result of the last revealed round: for charts that show the band of the voices. */
  latest: RoundResult | null;
}

/** The rounds about a subject, such as `reality-check/pillars`. */
export function useVoices(subject: string): VoicesOfSubject {
  const voices = useSession((session) => session.voices);
  return useMemo(() => {
    const rounds = roundsAbout(voices, subject);
    const open = rounds.flatMap(([id, round]) => (round.status === 'open' ? [{ id, round }] : [])).at(-1) ?? null;
    const revealed = rounds.flatMap(([id, round]) =>
      round.status === 'revealed' ? [{ id, result: resultOf(round) }] : [],
    );
    return { open, revealed, latest: revealed.at(-1)?.result ?? null };
  }, [voices, subject]);
}

type Status = Responses['voices.status'];

/** How many people have answered an open round; null until main has said so, and without a round. */
export function useVoicesStatus(round: string | null): Status | null {
  const { key } = useOpenSession();
  const [status, setStatus] = useState<{ round: string; status: Status } | null>(null);
  useEffect(() => {
    if (round === null) return undefined;
    let shown = true;
    const stop = on('voices.changed', (event) => {
      if (event.key === key && event.round === round) setStatus({ round, status: event.status });
    });
    void request['voices.status']({ key, round }).then((status) => {
      if (shown) setStatus({ round, status });
    });
    return () => {
      shown = false;
      stop();
    };
  }, [key, round]);
  return status !== null && status.round === round ? status.status : null;
}
