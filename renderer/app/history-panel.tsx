import { History, Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stepIds, type StepId } from '../../workshop/step';
import { useOpenSession, useReplicaAtOnce } from '../document/open-session';
import { maxUndoEntries, type EditHistory, type HistoryEntry } from '../document/undo-stack';
import { useAppearance } from '../shell/appearance';
import { editLabel } from '../shell/edit-label';
import { flushInput } from '../shell/flush';
import { formatAge, formatTime } from '../shell/format';
import { goToStep, openDialog } from '../shell/navigation';
import { goToEdit, useScreenUndo } from '../shell/undo-redo';
import { useStepName } from '../shell/use-step-name';
import { useWindowState } from '../shell/window-state';
import { Button } from '../ui/button';
import { ChoiceGroup } from '../ui/choice-group';
import { editDetail } from './edit-detail';
import styles from './history-panel.module.css';
import { shownKeys } from './run-command';

/** Between updates of the ages of edits, in milliseconds. */
const ageInterval = 20_000;

/** Edits of one step in the list of all steps. */
const shownOfEach = 8;

/** The edits of this window since the session was opened, by step: to read, and to return to the state after any of them. */
export function HistoryPanel() {
  const { t } = useTranslation();
  const { replica } = useOpenSession();
  const step = useWindowState((state) => state.step);
  const [view, setView] = useState<'thisStep' | 'allSteps'>('thisStep');
  // Every edit, undo and redo changes the labels.
  useReplicaAtOnce((state) => state.undo);
  useAges();
  // What is still in a field belongs to the history.
  useEffect(flushInput, []);

  return (
    <div className={styles.history}>
      <ChoiceGroup
        label={t('history.views')}
        hideLabel
        value={view}
        options={(['thisStep', 'allSteps'] as const).map((value) => ({ value, text: t(`history.${value}`) }))}
        onChange={setView}
      />
      {view === 'thisStep' ? (
        <StepHistory key={step} step={step} history={replica.history(step)} />
      ) : (
        <AllSteps
          onShow={(chosen) => {
            setView('thisStep');
            goToStep(chosen);
          }}
        />
      )}
    </div>
  );
}

interface StepHistoryProps {
  step: StepId;
  history: EditHistory;
}

function StepHistory({ step, history: { done, undone, isCut } }: StepHistoryProps) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const stepName = useStepName()(step);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // The drawer was opened to choose in it, unless something else has the focus since.
    if (document.activeElement === document.body || document.activeElement?.closest('header')) {
      list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    }
  }, []);
  const current = done.at(-1)?.id ?? 0;
  const isEmpty = done.length === 0 && undone.length === 0;
  const row = (id: number, isUndone: boolean, name: ReactNode, time: ReactNode) => (
    <li key={id}>
      <button
        type="button"
        className={styles.row}
        data-undone={isUndone || undefined}
        aria-current={id === current ? 'step' : undefined}
        disabled={readOnly}
        onClick={() => goToEdit(step, id)}
      >
        {name}
        <span className={styles.when}>
          {time}
          {isUndone ? <em>{t('history.undone')}</em> : null}
          {id === current ? <strong>{t('history.current')}</strong> : null}
        </span>
      </button>
    </li>
  );
  return (
    <>
      {step === 'press-release' ? <TextNote /> : null}
      {isEmpty ? (
        <>
          <p>{t('history.empty', { step: stepName })}</p>
          <p className={styles.quiet}>{t('history.emptyExample')}</p>
        </>
      ) : (
        <>
          <p className={styles.quiet}>{t(readOnly ? 'history.introReadOnly' : 'history.intro')}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys of the buttons inside */}
          <ol
            ref={list}
            className={styles.list}
            aria-label={t('history.list', { step: stepName })}
            onKeyDown={moveFocus}
          >
            {[...undone].reverse().map((entry) => row(entry.id, true, <Name {...entry} />, <When {...entry} />))}
            {[...done].reverse().map((entry) => row(entry.id, false, <Name {...entry} />, <When {...entry} />))}
            {row(0, false, isCut ? t('history.startAfterLimit', { limit: maxUndoEntries }) : t('history.start'), null)}
          </ol>
        </>
      )}
      {isCut ? <p className={styles.quiet}>{t('history.olderGone')}</p> : null}
      {isCut || step === 'press-release' ? (
        <Button look="quiet" icon={<History aria-hidden />} onPress={() => openDialog('snapshots')}>
          {t('history.snapshots')}
        </Button>
      ) : null}
    </>
  );
}

/** Says that the text has an undo of its own, and offers it while the text is what undo acts on. */
function TextNote() {
  const { t } = useTranslation();
  const own = useScreenUndo((state) => state.own);
  return (
    <div className={styles.text}>
      <p>{t('history.text', { keys: shownKeys('undo') })}</p>
      {own ? (
        <div className={styles.textTools}>
          <Button icon={<Undo2 aria-hidden />} isDisabled={own.undo === null} onPress={() => own.run('undo')}>
            {t('history.textUndo')}
          </Button>
          <Button icon={<Redo2 aria-hidden />} isDisabled={own.redo === null} onPress={() => own.run('redo')}>
            {t('history.textRedo')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The latest edits of every step, to read; each step leads to its own history. */
function AllSteps({ onShow }: { onShow: (step: StepId) => void }) {
  const { t } = useTranslation();
  const { replica } = useOpenSession();
  const stepName = useStepName();
  const all = stepIds
    .map((step) => ({ step, history: replica.history(step) }))
    .filter(({ history: { done, undone } }) => done.length + undone.length > 0)
    .map(({ step, history: { done, undone } }) => ({
      step,
      undone: undone.length,
      entries: [...undone].reverse().concat([...done].reverse()),
    }))
    .sort((a, b) => (b.entries[0]?.clock ?? 0) - (a.entries[0]?.clock ?? 0));
  if (all.length === 0) return <p>{t('history.emptyAll')}</p>;
  return all.map(({ step, undone, entries }) => (
    <section key={step} className={styles.ofStep}>
      <h3>{stepName(step)}</h3>
      <p className={styles.quiet}>
        {t('history.changes', { count: entries.length })}
        {undone > 0 ? `, ${t('history.undoneCount', { count: undone })}` : ''}
      </p>
      <ol className={styles.list}>
        {entries.slice(0, shownOfEach).map((entry, index) => (
          <li key={entry.id} className={styles.row} data-undone={index < undone || undefined}>
            <Name {...entry} />
            <span className={styles.when}>
              <When {...entry} />
            </span>
          </li>
        ))}
      </ol>
      <Button look="quiet" onPress={() => onShow(step)}>
        {t('history.show', { step: stepName(step) })}
      </Button>
    </section>
  ));
}

function Name({ label, patches }: Pick<HistoryEntry, 'label' | 'patches'>) {
  const { replica } = useOpenSession();
  const detail = editDetail(patches, replica.store.getState().session);
  return (
    <>
      <span className={styles.name}>{editLabel(label)}</span>
      {detail === '' ? null : <span className={styles.detail}>{detail}</span>}
    </>
  );
}

function When({ clock }: Pick<HistoryEntry, 'clock'>) {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const moment = new Date(clock).toISOString();
  return (
    <time dateTime={moment}>
      {t('history.at', { age: formatAge(moment, language), time: formatTime(moment, language) })}
    </time>
  );
}

/** Renders the component again from time to time: ages grow. */
function useAges(): void {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), ageInterval);
    return () => clearInterval(timer);
  }, []);
}

/** Arrow keys, Home and End move the focus in the list. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}
