import { ArrowRight, Crosshair, Trash2, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import { countVotes, votesOf } from '../../../../workshop/vision-board/count-votes';
import { elementText } from '../../../../workshop/vision-board/element-text';
import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { VisionBoard, Voting } from '../../../../workshop/vision-board/schema';
import { choiceTitle } from '../../../../workshop/vision-board/votable';
import { useReplica, useWorkshop } from '../../../document/open-session';
import { keyLabel } from '../../../shell/key-label';
import { Button, IconButton } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import { useBoard, useBoardState } from '../actions/board-context';
import { runFromTools } from '../actions/commands/board-command';
import { boardCommand } from '../actions/commands/board-commands';
import { elementLabel } from '../actions/element-label';
import { boundingRect, contains } from '../../../../workshop/vision-board/geometry';
import styles from './facilitation.module.css';

/** Longest name in a result, in characters. */
const longestName = 160;

/** The active voting: the voter and the remaining votes while it is open, afterwards the result. */
export function VotingPanel() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const id = useBoardState((state) => state.activeVoting);
  const voting = useReplica(({ session }) => (id === null ? undefined : session.steps['vision-board'].votings[id]));
  useShowChoices(id, voting);
  if (id === null || !voting) return null;
  const hide = () => board.store.setState({ activeVoting: null, voter: null });
  const set = (state: Voting['state']) => board.edit('setVotingState', { id, state });
  return (
    <section className={styles.panel} aria-label={t('voting.title')}>
      <header className={styles.panelHead}>
        <h2>{voting.title || t('voting.title')}</h2>
        <IconButton label={t('voting.hide')} onPress={hide}>
          <X aria-hidden />
        </IconButton>
      </header>
      {voting.state === 'open' ? <Ballot voting={voting} /> : null}
      {voting.state === 'closed' ? <p>{t('voting.closed')}</p> : null}
      {voting.state === 'revealed' ? <Result voting={voting} /> : null}
      {board.readOnly ? null : (
        <div className={styles.panelFoot}>
          {voting.state === 'open' ? <Button onPress={() => set('closed')}>{t('voting.close')}</Button> : null}
          {voting.state === 'closed' ? <Button onPress={() => set('open')}>{t('voting.reopen')}</Button> : null}
          {voting.state === 'revealed' ? (
            <IconButton
              label={t('voting.remove')}
              onPress={() => {
                board.edit('removeVoting', { id });
                hide();
              }}
            >
              <Trash2 aria-hidden />
            </IconButton>
          ) : (
            <Button look="primary" onPress={() => set('revealed')}>
              {t('voting.reveal')}
            </Button>
          )}
        </div>
      )}
      <History shown={id} />
    </section>
  );
}

/** Shows all choices when a voting opens, if some are out of view: the panel has taken room from the board. */
function useShowChoices(id: string | null, voting: Voting | undefined): void {
  const board = useBoard();
  const choices = voting?.choices;
  useEffect(() => {
    if (id === null || !choices) return undefined;
    // In the second frame the board has its new size.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const { model, clusters } = board.view;
        const rects = Object.keys(choices).flatMap((each) => model.rectOf(each) ?? clusters.get(each)?.rect ?? []);
        const bounds = boundingRect(rects);
        if (bounds && !contains(board.freeViewport, bounds)) board.fit(bounds);
      });
    });
    return () => cancelAnimationFrame(frame);
    // Only when another voting is shown: votes must not move the board.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [board, id]);
}

function Ballot({ voting }: { voting: Voting }) {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const voter = useBoardState((state) => state.voter);
  const participants = useWorkshop(({ participants }) => participants);
  const refused = useBoardState((state) => state.refusedVotes);
  const given = votesOf(voting, voter).length;
  const left = voting.votesPerPerson - given;
  const people = inOrder(participants);
  const missing = people.filter(([person]) => votesOf(voting, person).length < voting.votesPerPerson).length;
  return (
    <>
      <p className={styles.hint}>{t('voting.how')}</p>
      <SelectField
        label={t('voting.voter')}
        value={voter ?? ''}
        options={[
          { value: '', text: t('voting.noVoter') },
          ...people.map(([value, { name }]) => ({ value, text: name })),
        ]}
        onChange={(value) => board.store.setState({ voter: value === '' ? null : value })}
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
      {people.length === 0 ? null : <NextPerson isPrimary={voter !== null && left === 0} />}
      <p className={styles.hint}>
        {t(voting.stacking ? 'voting.ruleOn' : 'voting.ruleOff')}{' '}
        {people.length > 0 ? t('voting.missing', { count: missing }) : null}
      </p>
    </>
  );
}

function NextPerson({ isPrimary }: { isPrimary: boolean }) {
  const board = useBoard();
  const command = boardCommand('nextVoter');
  return (
    <Button
      {...(isPrimary ? { look: 'primary' as const } : {})}
      icon={<ArrowRight aria-hidden />}
      onPress={() => runFromTools(board, command)}
    >
      {command.label()} <kbd className={styles.key}>{keyLabel(command.keys?.[0] ?? '')}</kbd>
    </Button>
  );
}

function Result({ voting }: { voting: Voting }) {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const slice = useReplica(({ session }) => session.steps['vision-board']);
  const counts = countVotes(voting).filter(({ element }) => element in slice.elements || element in slice.groups);
  if (counts.length === 0) return <p>{t('voting.empty')}</p>;
  const most = counts[0]?.votes ?? 1;
  return (
    <ol className={styles.result} aria-label={t('voting.result')}>
      {counts.map(({ element, votes }) => {
        return (
          <li key={element}>
            <div className={styles.resultRow}>
              <span>{choiceName(slice, element)}</span>
              <span className={styles.votes}>{t('voting.votes', { count: votes })}</span>
              <IconButton
                label={t('voting.show')}
                onPress={() => {
                  const cluster = board.view.clusters.get(element);
                  board.select(cluster?.members ?? [element]);
                  const rect = cluster?.rect ?? board.view.model.rectOf(element);
                  if (rect) board.view.reveal(rect);
                }}
              >
                <Crosshair aria-hidden />
              </IconButton>
            </div>
            <div className={styles.track} aria-hidden>
              <div style={{ width: `${(votes / most) * 100}%` }} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** The title of a group or area, or the words of a note; what it is when it has none or they are hidden. */
function choiceName(slice: VisionBoard, id: string): string {
  const element = slice.elements[id];
  const words = !element || isHidden(element) ? '' : elementText(element).trim().slice(0, longestName);
  return choiceTitle(slice, id) ?? (words || (element ? elementLabel(element) : ''));
}

function History({ shown }: { shown: string }) {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const votings = useReplica(({ session }) => session.steps['vision-board'].votings);
  const others = inOrder(votings).filter(([id]) => id !== shown);
  if (others.length === 0) return null;
  return (
    <nav className={styles.history} aria-label={t('voting.history')}>
      <h3>{t('voting.history')}</h3>
      <ul>
        {others.map(([id, { title }]) => (
          <li key={id}>
            <Button look="quiet" onPress={() => board.store.setState({ activeVoting: id, voter: null })}>
              {title || t('voting.untitled')}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
