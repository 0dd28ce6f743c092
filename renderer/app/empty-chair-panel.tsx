import { Trash2 } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../workshop/collection';
import type { Saying } from '../../workshop/facts/schema';
import { newId } from '../../workshop/new-id';
import { steps } from '../../workshop/steps';
import { useEdit, useOpenSession, useSlice } from '../document/open-session';
import { isEnter } from '../ui/is-enter';
import { Button, IconButton } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useDraft } from '../shell/drafts';
import { useAppearance } from '../shell/appearance';
import { goToStep } from '../shell/navigation';
import { useEditWithUndo } from '../shell/offer-undo';
import { useWindowState } from '../shell/window-state';
import styles from './side-drawer.module.css';
import { useStepName } from '../shell/use-step-name';

/** The empty chair: who sits there, what they ask in this step, and what was said from it. */
export function EmptyChairPanel() {
  const { t } = useTranslation();
  const { key, readOnly } = useOpenSession();
  const step = useWindowState((state) => state.step);
  const language = useAppearance((state) => state.language);
  const { emptyChair, sayings } = useSlice('workshop');
  const edit = useEdit('workshop');
  const latestFirst = inOrder(sayings).reverse();
  const here = latestFirst.filter(([, saying]) => saying.step === step);
  const elsewhere = latestFirst.filter(([, saying]) => saying.step !== step);
  // The panel and the session may be closed in the middle of a sentence.
  const [text, write] = useDraft('saying');

  const record = () => {
    const said = text.trim();
    if (said === '') return;
    edit('recordSaying', { id: newId(), step, text: said, at: new Date().toISOString() }, { undoIn: step });
    write('');
  };

  return (
    <div className={styles.guide}>
      {emptyChair.name === '' ? (
        <section>
          <p>{t('chair.nobody')}</p>
          {step === 'kickoff' ? null : <Button onPress={() => goToStep('kickoff')}>{t('chair.define')}</Button>}
        </section>
      ) : (
        <div className={styles.sitter}>
          {emptyChair.picture ? (
            <img className={styles.face} src={`/session/${encodeURIComponent(key)}/${emptyChair.picture}`} alt="" />
          ) : null}
          <p className={styles.lead}>{emptyChair.name}</p>
        </div>
      )}
      <section>
        <h3>{t('chair.asks')}</h3>
        <p className={styles.lead}>{steps[step].guide[language].emptyChair}</p>
      </section>
      {readOnly ? null : (
        <section className={styles.record}>
          <TextField
            label={t('chair.record')}
            value={text}
            onChange={write}
            example={t('chair.recordExample')}
            multiline
            onKeyDown={(event) => {
              if (!isEnter(event) || event.shiftKey) return;
              event.preventDefault();
              record();
            }}
          />
          <Button isDisabled={text.trim() === ''} onPress={record}>
            {t('chair.recordButton')}
          </Button>
        </section>
      )}
      <Sayings heading={t('chair.saidHere')} sayings={here} />
      {emptyChair.situation === '' && emptyChair.quote === '' ? null : (
        <section>
          <h3>{t('chair.sitter')}</h3>
          <p>{emptyChair.situation}</p>
          {emptyChair.quote === '' ? null : <blockquote className={styles.quote}>{emptyChair.quote}</blockquote>}
        </section>
      )}
      <Sayings heading={t('chair.saidElsewhere')} sayings={elsewhere} isNamed />
    </div>
  );
}

interface SayingsProps {
  heading: string;
  sayings: readonly [string, Saying][];
  /** Each with the name of its step, which leads there. */
  isNamed?: boolean;
}

function Sayings({ heading, sayings, isNamed = false }: SayingsProps) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const step = useWindowState((state) => state.step);
  const stepName = useStepName();
  const edit = useEdit('workshop');
  const editWithUndo = useEditWithUndo(step);
  if (sayings.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul className={styles.sayings}>
        {sayings.map(([id, { text, step: from }]) => (
          <li key={id}>
            <p>{text}</p>
            {isNamed ? (
              <PlainButton
                className={styles.origin ?? ''}
                aria-label={t('capture.goTo', { step: stepName(from) })}
                onPress={() => goToStep(from)}
              >
                {stepName(from)}
              </PlainButton>
            ) : null}
            {readOnly ? null : (
              <IconButton
                label={t('chair.remove')}
                onPress={() =>
                  editWithUndo(t('rows.removed', { title: text }), () => edit('removeSaying', { id }, { undoIn: step }))
                }
              >
                <Trash2 aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
