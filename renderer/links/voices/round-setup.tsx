import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder, ordersAtEnd } from '../../../workshop/collection';
import { newId } from '../../../workshop/new-id';
import type { NewRound } from '../../../workshop/voices/schema';
import { cleanTexts } from '../../../workshop/text/clean-text';
import { request } from '../../bridge';
import { useOpenSession, useWorkshop } from '../../document/open-session';
import { useDraft } from '../../shell/drafts';
import { Button } from '../../ui/button';
import { CheckGroup } from '../../ui/check-group';
import { ChoiceGroup } from '../../ui/choice-group';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import type { VoicesQuestion } from './voices-question';
import styles from './voices.module.css';

/** The most people that can be expected without a list of participants. */
const mostPeople = 40;

/** Below this number it is easy to guess whose answer is whose. */
const fewPeople = 4;

type Mode = 'named' | 'anonymous';

/** Decides about a round before it begins: the question, with or without names, and who answers. */
export function RoundSetup({ question, onBegun }: { question: VoicesQuestion; onBegun: () => void }) {
  const { t } = useTranslation('voices');
  const { key } = useOpenSession();
  const participants = inOrder(useWorkshop(({ participants }) => participants)).filter(
    ([, { name }]) => name.trim() !== '',
  );
  const [draft, setDraft] = useDraft(`voices ${question.subject}`);
  const [text, setText] = useState(draft === '' ? question.question : draft);
  const write = (typed: string) => {
    setText(typed);
    setDraft(typed);
  };
  const [mode, setMode] = useState<Mode>('named');
  const [chosen, setChosen] = useState<readonly string[]>(() => participants.map(([id]) => id));
  const [people, setPeople] = useState(6);
  const [isBeginning, setIsBeginning] = useState(false);
  // After a round was discarded the focus would be on a button that is gone.
  useEffect(() => focusInNextFrame('[data-voices-stage] textarea'), []);

  const names: [id: string, name: string][] =
    participants.length > 0
      ? participants.filter(([id]) => chosen.includes(id)).map(([id, { name }]) => [id, name.trim()])
      : Array.from({ length: people }, (_, index) => [newId(), t('setup.person', { number: index + 1 })]);
  const hasItems = Object.keys(question.ask.items).length > 0;

  const begin = async () => {
    setIsBeginning(true);
    const orders = ordersAtEnd({}, names.length);
    const voters = Object.fromEntries(names.map(([id, name], index) => [id, { order: orders[index] ?? '', name }]));
    const { subject, ask } = question;
    const round: NewRound = { subject, question: text.trim(), ask, named: mode === 'named', voters };
    try {
      await request['voices.begin']({ key, round: cleanTexts(round) });
      setDraft('');
      onBegun();
    } finally {
      setIsBeginning(false);
    }
  };

  return (
    <>
      <div className={styles.page}>
        <div className={styles.setup} data-voices-stage>
          <p className={styles.lead}>{t('setup.intro')}</p>
          <TextField label={t('setup.question')} value={text} onChange={write} multiline maxLength={500} />
          <ChoiceGroup
            label={t('setup.named')}
            value={mode}
            options={(['named', 'anonymous'] as const).map((value) => ({
              value,
              text: t(`setup.modes.${value}`),
              note: t(`setup.modeNotes.${value}`),
            }))}
            onChange={setMode}
          />
          {participants.length > 0 ? (
            <CheckGroup
              label={t('setup.voters')}
              value={chosen}
              options={participants.map(([value, { name }]) => ({ value, text: name }))}
              onChange={setChosen}
            />
          ) : (
            <>
              <p>{t('setup.noParticipants')}</p>
              <SelectField
                label={t('setup.people')}
                value={`${people}`}
                options={Array.from({ length: mostPeople }, (_, index) => ({
                  value: `${index + 1}`,
                  text: `${index + 1}`,
                }))}
                onChange={(value) => setPeople(Number(value))}
              />
            </>
          )}
          {mode === 'anonymous' && names.length < fewPeople ? (
            <p className={styles.hint}>{t('setup.fewAnonymous')}</p>
          ) : null}
          {hasItems ? null : <p className={styles.hint}>{t('setup.nothingToAsk')}</p>}
        </div>
      </div>
      <footer className={styles.footer}>
        <span className={styles.gap} />
        <Button look="primary" isDisabled={names.length === 0 || !hasItems || isBeginning} onPress={() => void begin()}>
          {t('setup.begin')}
        </Button>
      </footer>
    </>
  );
}
