import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { wishesAsk, wishSubject } from '../../../workshop/experience/wishes-ask';
import type { RoundResult } from '../../../workshop/voices/results';
import { roundedMeans } from '../../../workshop/voices/rounded-means';
import { useEdit, useSession, useWorkshop } from '../../document/open-session';
import { useVoices } from '../../links/voices/use-voices';
import { VoicesButton } from '../../links/voices/voices-button';
import { VoicesResult } from '../../links/voices/voices-result';
import { useEditWithUndo } from '../../shell/offer-undo';
import { SelectField } from '../../ui/select-field';
import styles from './six-wishes.module.css';

/** Rounds of voices about the six wishes in one phase, and their results beside each other. Nothing without phases. */
export function WishVoices({ voices }: { voices: Readonly<Record<string, RoundResult>> }) {
  const { t } = useTranslation('experience');
  const phases = useSession(({ steps }) => steps.experience.phases);
  const [chosen, setChosen] = useState<string | null>(null);
  const options = inOrder(phases).map(([value, { name }], index) => ({
    value,
    text: name.trim() === '' ? t('phaseNumber', { number: index + 1 }) : name,
  }));
  // At first the first phase with a result: what has been asked is to be seen.
  const phase =
    options.find(({ value }) => value === chosen) ?? options.find(({ value }) => value in voices) ?? options[0];
  if (!phase) return null;
  return (
    <div className={styles.voices}>
      <SelectField label={t('voices.phase')} value={phase.value} options={options} onChange={setChosen} />
      <PhaseVoices key={phase.value} id={phase.value} name={phase.text} />
    </div>
  );
}

function PhaseVoices({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('experience');
  const language = useWorkshop((facts) => facts.language);
  const edit = useEdit('experience');
  const editWithUndo = useEditWithUndo('experience');
  const subject = wishSubject(id);
  const { revealed } = useVoices(subject);
  const ask = useMemo(() => wishesAsk(language), [language]);
  return (
    <>
      <VoicesButton
        subject={subject}
        about={name}
        question={t('voices.wishes', { phase: name })}
        ask={ask}
        apply={{
          label: t('voices.useMeans'),
          run: (result) =>
            editWithUndo(t('voices.ratingsUsed', { phase: name }), () =>
              edit('rateWishes', { phase: id, ratings: roundedMeans(result) }),
            ),
        }}
      />
      {revealed.length === 0 ? null : (
        <div className={styles.spread}>
          <VoicesResult results={revealed.map(({ result }) => result)} look="line" />
        </div>
      )}
    </>
  );
}
