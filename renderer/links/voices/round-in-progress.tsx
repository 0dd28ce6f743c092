import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Responses } from '../../../preload/contract';
import { inOrder } from '../../../workshop/collection';
import type { Answer, OpenRound } from '../../../workshop/voices/schema';
import { request } from '../../bridge';
import { useOpenSession } from '../../document/open-session';
import { RoundCover, type CoverNote } from './round-cover';
import { RoundEntry } from './round-entry';
import { useVoicesStatus } from './use-voices';

/** An open round on one laptop that goes from person to person: a cover between people, then the answer of one. */
export function RoundInProgress({ id, round }: { id: string; round: OpenRound }) {
  const { t } = useTranslation('voices');
  const { key } = useOpenSession();
  const status = useVoicesStatus(id);
  const people = inOrder(round.voters).map(([voter, { name }]) => ({ voter, name }));
  const [chosen, setChosen] = useState<number | null>(null);
  const [isAnswering, setIsAnswering] = useState(false);
  const [note, setNote] = useState<CoverNote>(null);
  const [problem, setProblem] = useState('');
  // After a restart the first person without an answer is next, as far as that is known.
  const firstMissing = Math.max(
    0,
    people.findIndex(({ voter }) => !status?.voters?.includes(voter)),
  );
  const index = chosen ?? firstMissing;
  const person = people[index] ?? { voter: '', name: '' };

  const goTo = (to: number) => {
    setChosen((to + people.length) % people.length);
    setNote(null);
    setProblem('');
  };
  const explain = (result: Responses['voices.cast']) => {
    setProblem(result.status === 'ok' ? '' : t(`problems.${result.reason}`));
    return result.status === 'ok';
  };
  const cast = async (answer: Answer) => {
    const result = await request['voices.cast']({ key, round: id, voter: person.voter, answer });
    if (!explain(result)) return;
    setIsAnswering(false);
    setChosen((index + 1) % people.length);
    setNote('cast');
  };
  const withdraw = async () => {
    const result = await request['voices.withdraw']({ key, round: id, voter: person.voter });
    setChosen(index);
    if (explain(result)) setNote('withdrawn');
  };

  return isAnswering ? (
    <RoundEntry
      ask={round.ask}
      name={person.name}
      problem={problem}
      onCast={cast}
      onBack={() => {
        setIsAnswering(false);
        setProblem('');
      }}
    />
  ) : (
    <RoundCover
      id={id}
      round={round}
      status={status}
      people={people}
      index={index}
      note={note}
      problem={problem}
      onPerson={goTo}
      onAnswer={() => {
        setChosen(index);
        setNote(null);
        setIsAnswering(true);
      }}
      onWithdraw={withdraw}
      onProblem={explain}
    />
  );
}
