import { useMemo, useState, type ReactNode } from 'react';
import { askedText, pageOfRound, roundPages } from '../../../workshop/room/round-pages';
import type { StepId } from '../../../workshop/step';
import { useSession, useWorkshop } from '../../document/open-session';
import { RoomContentView } from './room-content-view';
import { useAnswerCount } from './use-answer-count';

interface RoomRoundProps {
  step: StepId;
  /** Id of the page that is shown. */
  page: string;
  /** What the step shows when it is not a round of voices. */
  children: ReactNode;
}

/** A round of voices of the step while it is open, the result from the moment in which it is revealed until another page is chosen. */
export function RoomRound({ step, page, children }: RoomRoundProps) {
  const voices = useSession((session) => session.voices);
  const language = useWorkshop((facts) => facts.language);
  const { open, pages } = useMemo(() => roundPages(voices, step, language), [voices, step, language]);
  const revealed = useRevealed(open, page);
  const count = useAnswerCount(open);
  const shown =
    pages.find(({ id }) => id === page) ??
    (revealed === null ? null : pages.find(({ id }) => id === pageOfRound(revealed)));
  if (!shown) return children;
  const content = shown.content('');
  const round = open === null ? undefined : voices.rounds[open];
  const isCounted = count !== null && round?.status === 'open';
  return <RoomContentView content={isCounted ? { ...content, kicker: askedText(round, count, language) } : content} />;
}

/** The round that was open until now, as long as the page after it stays; null for none. */
function useRevealed(open: string | null, page: string): string | null {
  const [last, setLast] = useState<{ round: string; page: string | null } | null>(null);
  if (open !== null) {
    if (last?.round !== open) setLast({ round: open, page: null });
  } else if (last?.page === null) setLast({ ...last, page });
  else if (last !== null && last.page !== page) setLast(null);
  return open === null && last !== null && (last.page === null || last.page === page) ? last.round : null;
}
