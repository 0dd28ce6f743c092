import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { curveAsk, curveSubjects } from '../../../workshop/experience/curve-ask';
import type { CurveSeries } from '../../../workshop/experience/curve';
import type { RoundResult } from '../../../workshop/voices/results';
import { roundedMeans } from '../../../workshop/voices/rounded-means';
import { useEdit, useSlice, useWorkshop } from '../../document/open-session';
import { VoicesButton } from '../../links/voices/voices-button';
import { useEditWithUndo } from '../../shell/offer-undo';
import styles from './experience.module.css';

/** Rounds of voices about the scores of all touchpoints, for today and for the target. */
export function CurveVoiceButtons() {
  const { t } = useTranslation('experience');
  const language = useWorkshop((facts) => facts.language);
  const { phases, touchpoints } = useSlice('experience');
  const edit = useEdit('experience');
  const editWithUndo = useEditWithUndo('experience');
  const ask = useMemo(() => curveAsk({ phases, touchpoints }, language), [phases, touchpoints, language]);
  const apply = (series: CurveSeries, result: RoundResult) => {
    // Touchpoints may have been deleted since.
    const scores = Object.fromEntries(Object.entries(roundedMeans(result)).filter(([id]) => id in touchpoints));
    const count = Object.keys(scores).length;
    if (count > 0) editWithUndo(t('voices.scoresUsed', { count }), () => edit('setScores', { series, scores }));
  };
  if (Object.keys(touchpoints).length === 0) return null;
  return (
    <div className={styles.voices}>
      {(['today', 'target'] as const).map((series) => (
        <VoicesButton
          key={series}
          subject={curveSubjects[series]}
          about={t(series)}
          question={t(`voices.${series}`)}
          ask={ask}
          apply={{ label: t('voices.useMeans'), run: (result) => apply(series, result) }}
        />
      ))}
    </div>
  );
}
