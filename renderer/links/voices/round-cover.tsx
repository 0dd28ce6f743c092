import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Responses } from '../../../preload/contract';
import type { OpenRound } from '../../../workshop/voices/schema';
import { request } from '../../bridge';
import { useOpenSession } from '../../document/open-session';
import { Button, IconButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField } from '../../ui/select-field';
import { RemoveRound } from './remove-round';
import styles from './voices.module.css';

/** What happened last. */
export type CoverNote = 'cast' | 'withdrawn' | null;

interface RoundCoverProps {
  id: string;
  round: OpenRound;
  /** Null until main has said how many have answered. */
  status: Responses['voices.status'] | null;
  people: readonly { voter: string; name: string }[];
  /** The person whose turn it is. */
  index: number;
  note: CoverNote;
  problem: string;
  /** Another person; before the first comes the last. */
  onPerson: (index: number) => void;
  onAnswer: () => void;
  onWithdraw: () => Promise<void>;
  /** Shows why a request was refused; true when it was not. */
  onProblem: (result: Responses['voices.cast']) => boolean;
}

/** Covers the window while the laptop changes hands: whose turn it is and how many have answered, and nothing of the answers. */
export function RoundCover(props: RoundCoverProps) {
  const { id, round, status, people, index, note, problem, onPerson, onAnswer, onWithdraw, onProblem } = props;
  const { t } = useTranslation('voices');
  const { key, readOnly } = useOpenSession();
  const [asks, setAsks] = useState<'reveal' | 'remove' | null>(null);
  const name = people[index]?.name ?? '';
  const done = status?.count ?? 0;
  const missing = people.length - done;
  const hasAnswered = status?.voters?.includes(people[index]?.voter ?? '') ?? false;
  const missingNames = status?.voters
    ? people.filter(({ voter }) => !status.voters?.includes(voter)).map((person) => person.name)
    : [];
  // Without names only the number is known: then a person may always take an answer back.
  const mayWithdraw = status !== null && (round.named ? hasAnswered : done > 0);
  const isComplete = status !== null && missing === 0;

  const reveal = async () => onProblem(await request['voices.reveal']({ key, round: id }));
  useEffect(() => {
    // The keys of a presenter's remote, as in a voting on the board.
    const onKeyDown = (event: KeyboardEvent) => {
      const by = { PageDown: 1, PageUp: -1 }[event.key];
      // Not in the list of people, nor while a question is open.
      if (by === undefined || asks !== null || document.activeElement?.closest('[role="listbox"]')) return;
      event.preventDefault();
      onPerson(index + by);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });

  return (
    <div className={styles.rest}>
      <div className={styles.cover}>
        <p className={styles.note} role="status">
          {note === null ? '' : t(`cover.${note}`, { name })}
        </p>
        <p className={styles.handTo}>{isComplete ? t('cover.all') : t('cover.handTo', { name })}</p>
        <p className={styles.hint}>{t('cover.sealed')}</p>
        {problem === '' ? null : (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.actions}>
          <Button
            // The next person begins with one key.
            autoFocus
            key={isComplete ? 'all' : `${index}`}
            look={isComplete ? 'plain' : 'primary'}
            isDisabled={readOnly}
            onPress={onAnswer}
          >
            {isComplete ? `${name}: ${t('cover.again')}` : t(hasAnswered ? 'cover.again' : 'cover.answer')}
          </Button>
          {mayWithdraw && !readOnly ? <Button onPress={() => void onWithdraw()}>{t('cover.withdraw')}</Button> : null}
        </div>
        {hasAnswered && !isComplete ? <p className={styles.hint}>{t('cover.hasAnswered', { name })}</p> : null}
        <div className={styles.turn}>
          <IconButton label={t('cover.previous')} shortcut="PageUp" onPress={() => onPerson(index - 1)}>
            <ChevronLeft aria-hidden />
          </IconButton>
          <SelectField
            label={t('cover.who')}
            hideLabel
            value={people[index]?.voter ?? null}
            options={people.map((person) => ({ value: person.voter, text: person.name }))}
            onChange={(voter) => onPerson(people.findIndex((person) => person.voter === voter))}
          />
          <IconButton label={t('cover.next')} shortcut="PageDown" onPress={() => onPerson(index + 1)}>
            <ChevronRight aria-hidden />
          </IconButton>
        </div>
      </div>
      <footer className={styles.footer}>
        <p className={styles.count} role="status">
          {status === null ? '' : t('cover.count', { done, total: people.length })}
        </p>
        <p className={styles.hint}>
          {missingNames.length > 0 && done > 0 ? t('cover.missing', { names: missingNames.join(', ') }) : ''}
          {status && status.elsewhere > 0 ? t('cover.elsewhere', { count: status.elsewhere }) : ''}
        </p>
        {readOnly ? null : (
          <>
            <Button look="quiet" onPress={() => setAsks('remove')}>
              {t('cover.discard')}
            </Button>
            <Button
              look={isComplete ? 'primary' : 'plain'}
              isDisabled={status === null}
              onPress={() => (missing > 0 ? setAsks('reveal') : void reveal())}
            >
              {t('cover.reveal')}
            </Button>
          </>
        )}
      </footer>
      {asks === 'reveal' ? (
        <Dialog
          title={t('cover.revealTitle')}
          closeLabel={t('close')}
          onClose={() => setAsks(null)}
          footer={
            <>
              <Button autoFocus onPress={() => setAsks(null)}>
                {t('cover.wait')}
              </Button>
              <Button look="primary" onPress={() => void reveal().then(() => setAsks(null))}>
                {t('cover.reveal')}
              </Button>
            </>
          }
        >
          <p>{t('cover.revealMissing', { count: missing })}</p>
          {missingNames.length > 0 ? <p>{t('cover.missing', { names: missingNames.join(', ') })}</p> : null}
        </Dialog>
      ) : null}
      {asks === 'remove' ? <RemoveRound id={id} isOpen onClose={() => setAsks(null)} /> : null}
    </div>
  );
}
