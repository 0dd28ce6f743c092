import { ArrowRight, Crosshair, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inOrder, type Collection } from '../../../workshop/collection';
import { countVotes, votesOf } from '../../../workshop/voting/count-votes';
import type { Voting } from '../../../workshop/voting/schema';
import { useWorkshop } from '../../document/open-session';
import { keyLabel } from '../../shell/key-label';
import { Button, IconButton } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import styles from './voting.module.css';

interface VotingPanelProps {
  votings: Collection<Voting>;
  /** The voting that is shown. */
  id: string;
  voting: Voting;
  /** Who is voting; null for votes without a name. */
  voter: string | null;
  readOnly: boolean;
  /** Counts refused votes: each nudges the panel. */
  refused: number;
  /** How votes are cast here. */
  how: string;
  /** The key that hands the voting over to the next person. */
  nextKey: string;
  /** The name of a choice; null when it no longer exists. */
  nameOf: (element: string) => string | null;
  onVoter: (voter: string | null) => void;
  onNextVoter: () => void;
  onState: (state: Voting['state']) => void;
  onRemove: () => void;
  onReveal: (element: string) => void;
  /** Shows another voting. */
  onShow: (id: string) => void;
  onHide: () => void;
}

/** A voting beside what is voted on: the voter and the remaining votes while it is open, afterwards the result. */
export function VotingPanel(props: VotingPanelProps) {
  const { id, voting, readOnly, onState, onRemove, onHide } = props;
  const { t } = useTranslation();
  return (
    <section className={styles.panel} aria-label={t('voting.title')}>
      <header className={styles.panelHead}>
        <h2>{voting.title || t('voting.title')}</h2>
        <IconButton label={t('voting.hide')} onPress={onHide}>
          <X aria-hidden />
        </IconButton>
      </header>
      {voting.state === 'open' ? <Ballot {...props} /> : null}
      {voting.state === 'closed' ? <p>{t('voting.closed')}</p> : null}
      {voting.state === 'revealed' ? <Result {...props} /> : null}
      {readOnly ? null : (
        <div className={styles.panelFoot}>
          {voting.state === 'open' ? <Button onPress={() => onState('closed')}>{t('voting.close')}</Button> : null}
          {voting.state === 'closed' ? <Button onPress={() => onState('open')}>{t('voting.reopen')}</Button> : null}
          {voting.state === 'revealed' ? (
            <IconButton label={t('voting.remove')} onPress={onRemove}>
              <Trash2 aria-hidden />
            </IconButton>
          ) : (
            <Button look="primary" onPress={() => onState('revealed')}>
              {t('voting.reveal')}
            </Button>
          )}
        </div>
      )}
      <History {...props} shown={id} />
    </section>
  );
}

function Ballot({ voting, voter, refused, how, nextKey, onVoter, onNextVoter }: VotingPanelProps) {
  const { t } = useTranslation();
  const participants = useWorkshop(({ participants }) => participants);
  const given = votesOf(voting, voter).length;
  const left = voting.votesPerPerson - given;
  const people = inOrder(participants);
  const missing = people.filter(([person]) => votesOf(voting, person).length < voting.votesPerPerson).length;
  return (
    <>
      <p className={styles.hint}>{how}</p>
      <SelectField
        label={t('voting.voter')}
        value={voter ?? ''}
        options={[
          { value: '', text: t('voting.noVoter') },
          ...people.map(([value, { name }]) => ({ value, text: name })),
        ]}
        onChange={(value) => onVoter(value === '' ? null : value)}
      />
      {voter === null ? (
        <p className={styles.count} role="status">
          {t('voting.given', { count: given })}
        </p>
      ) : (
        <div key={left === 0 ? refused : 'open'} className={styles.dots} data-spent={left === 0 || undefined}>
          <p className={styles.dotRow} aria-hidden>
            {Array.from({ length: voting.votesPerPerson }, (_, index) => (
              <span key={index} data-given={index < given || undefined} />
            ))}
          </p>
          <p className={styles.count} role="status">
            {left > 0 ? t('voting.left', { count: left }) : t('voting.spent')}
          </p>
        </div>
      )}
      {people.length === 0 ? null : (
        <Button
          {...(voter !== null && left === 0 ? { look: 'primary' as const } : {})}
          icon={<ArrowRight aria-hidden />}
          onPress={onNextVoter}
        >
          {t('voting.nextPerson')} <kbd className={styles.key}>{keyLabel(nextKey)}</kbd>
        </Button>
      )}
      <p className={styles.hint}>
        {t(voting.stacking ? 'voting.ruleOn' : 'voting.ruleOff')}{' '}
        {people.length > 0 ? t('voting.missing', { count: missing }) : null}
      </p>
    </>
  );
}

function Result({ voting, nameOf, onReveal }: VotingPanelProps) {
  const { t } = useTranslation();
  const counts = countVotes(voting).flatMap(({ element, votes }) => {
    const name = nameOf(element);
    return name === null ? [] : [{ element, votes, name }];
  });
  if (counts.length === 0) return <p>{t('voting.empty')}</p>;
  const most = counts[0]?.votes ?? 1;
  return (
    <ol className={styles.result} aria-label={t('voting.result')}>
      {counts.map(({ element, votes, name }) => (
        <li key={element}>
          <div className={styles.resultRow}>
            <span>{name}</span>
            <span className={styles.votes}>{t('voting.votes', { count: votes })}</span>
            <IconButton label={t('voting.show')} onPress={() => onReveal(element)}>
              <Crosshair aria-hidden />
            </IconButton>
          </div>
          <div className={styles.track} aria-hidden>
            <div style={{ width: `${(votes / most) * 100}%` }} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function History({ votings, shown, onShow }: VotingPanelProps & { shown: string }) {
  const { t } = useTranslation();
  const others = inOrder(votings).filter(([id]) => id !== shown);
  if (others.length === 0) return null;
  return (
    <nav className={styles.history} aria-label={t('voting.history')}>
      <h3>{t('voting.history')}</h3>
      <ul>
        {others.map(([id, { title }]) => (
          <li key={id}>
            <Button look="quiet" onPress={() => onShow(id)}>
              {title || t('voting.untitled')}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
