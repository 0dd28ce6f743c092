import { Minus, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { numberedPainPoints } from '../../../../workshop/pain-points/pain-points-in-order';
import { canVote, votesOf } from '../../../../workshop/voting/count-votes';
import type { Voting } from '../../../../workshop/voting/schema';
import { useEdit, useOpenSession, useSlice } from '../../../document/open-session';
import { IconButton } from '../../../ui/button';
import { setView, usePainPointsView } from '../pain-points-view';
import styles from './ballot.module.css';
import { useChangeVoter } from './use-change-voter';

/** What can be voted for, with the dots of the person who is voting. The dots of the others are hidden until the result is shown. */
export function Ballot({ id, voting }: { id: string; voting: Voting }) {
  const { t } = useTranslation(['pain-points', 'app']);
  const { readOnly } = useOpenSession();
  const voter = usePainPointsView((state) => state.voter);
  const edit = useEdit('pain-points');
  const changeVoter = useChangeVoter(id);
  const [message, setMessage] = useState('');
  const choices = numberedPainPoints(useSlice('pain-points')).filter((each) => voting.choices[each.id]);
  const given = votesOf(voting, voter);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = ({ PageDown: 1, PageUp: -1 } as const)[event.key];
      if (by === undefined) return;
      // The keys would scroll, too.
      event.preventDefault();
      changeVoter(by);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [changeVoter]);

  const cast = (element: string) => {
    if (!canVote(voting, element, voter)) {
      const isSpent = voter !== null && given.length >= voting.votesPerPerson;
      setView({ refusedVotes: usePainPointsView.getState().refusedVotes + 1 });
      return setMessage(t(isSpent ? 'app:voting.announcements.spent' : 'app:voting.announcements.noVote'));
    }
    edit('castVote', { voting: id, id: newId(), element, voter });
    setMessage(t('app:voting.announcements.vote', { left: Math.max(0, voting.votesPerPerson - given.length - 1) }));
  };
  const takeBack = (element: string) => {
    const last = given.filter((vote) => vote.element === element).at(-1);
    if (!last) return;
    edit('retractVote', { voting: id, id: last.id });
    setMessage(t('app:voting.announcements.voteBack'));
  };

  return (
    <>
      <ol className={styles.ballot} aria-label={t('ballot')}>
        {choices.map(({ id: element, number, painPoint }) => {
          const title = painPoint.title.trim() || t('untitled');
          const onKeyDown = ({ key }: { key: string }) => {
            if (key === '+') cast(element);
            if (key === '-') takeBack(element);
          };
          const own = given.filter((vote) => vote.element === element).length;
          return (
            <li key={element} data-given={own > 0 || undefined}>
              <span className={styles.number}>{number}</span>
              <span className={styles.title}>{title}</span>
              <span className={styles.dots} role="img" aria-label={t('app:voting.given', { count: own })}>
                {Array.from({ length: Math.min(own, 20) }, (_, index) => (
                  <span key={index} />
                ))}
              </span>
              {readOnly ? null : (
                <>
                  <IconButton
                    label={t('takeDotBack', { title })}
                    onKeyDown={onKeyDown}
                    onPress={() => takeBack(element)}
                  >
                    <Minus aria-hidden />
                  </IconButton>
                  <IconButton label={t('giveDot', { title })} onKeyDown={onKeyDown} onPress={() => cast(element)}>
                    <Plus aria-hidden />
                  </IconButton>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </>
  );
}
