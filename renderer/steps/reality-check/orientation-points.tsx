import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isUntouched, pointsLeft } from '../../../workshop/reality-check/progress';
import { realityAsks } from '../../../workshop/reality-check/reality-asks';
import { sharePoints } from '../../../workshop/reality-check/share-points';
import { orientationPoints, strategies } from '../../../workshop/reality-check/terms';
import type { RoundResult } from '../../../workshop/voices/results';
import { useEdit, useOpenSession, useSlice, useWorkshop } from '../../document/open-session';
import { VoicesButton } from '../../links/voices/voices-button';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import { Section } from '../../ui/section';
import styles from './reality-check.module.css';

/** A hundred points over three strategies, today and as a target, with reasons and risks. */
export function OrientationPoints() {
  const { t } = useTranslation('reality-check');
  const { readOnly } = useOpenSession();
  const { orientation } = useSlice('reality-check');
  const edit = useEdit('reality-check');
  const chosen = [...strategies].sort((a, b) => orientation.target[b] - orientation.target[a])[0];
  const documents = useWorkshop((facts) => facts.language);
  const asks = useMemo(() => realityAsks(documents), [documents]);
  const applyPoints = (when: 'today' | 'target', { items }: RoundResult) => {
    const totals = strategies.map((strategy) => items.find(({ id }) => id === strategy)?.total ?? 0);
    const shared = sharePoints(totals, orientationPoints);
    for (const [index, strategy] of strategies.entries()) {
      const points = shared[index] ?? 0;
      edit('setPoints', { when, strategy, points }, { undo: { merge: `${when}.means`, within: 200 } });
    }
  };
  const state = (when: 'today' | 'target') => {
    const left = pointsLeft(orientation[when]);
    if (isUntouched(orientation[when])) return t('pointsNone');
    if (left === 0) return t('pointsDone');
    return left > 0 ? t('pointsLeft', { count: left }) : t('pointsOver', { count: -left });
  };
  return (
    <Section id="orientation" title={t('orientationTitle')} lead={t('orientationLead')}>
      <div className={styles.points}>
        <div className={styles.pointsHead} aria-hidden>
          <span />
          <span>{t('today')}</span>
          <span>{t('target')}</span>
        </div>
        {strategies.map((strategy) => (
          <div key={strategy} className={styles.strategy}>
            <div>
              <h3>{t(`strategies.${strategy}`)}</h3>
              <p>{t(`strategyMeanings.${strategy}`)}</p>
            </div>
            {(['today', 'target'] as const).map((when) => (
              <div key={when} className={styles.pointsCell}>
                <NumberField
                  label={t('pointsOf', { when: t(when), strategy: t(`strategies.${strategy}`) })}
                  hideLabel
                  value={orientation[when][strategy] === 0 ? null : orientation[when][strategy]}
                  example="0"
                  min={0}
                  max={orientationPoints}
                  isWhole
                  error={t('pointsError')}
                  isReadOnly={readOnly}
                  onChange={(points) =>
                    edit(
                      'setPoints',
                      { when, strategy, points: points ?? 0 },
                      { undo: { merge: `${when}.${strategy}` } },
                    )
                  }
                />
                <span className={styles.track} aria-hidden>
                  <span
                    className={styles.filled}
                    data-series={when}
                    style={{ '--share': `${orientation[when][strategy]}%` } as React.CSSProperties}
                  />
                </span>
              </div>
            ))}
          </div>
        ))}
        <div className={styles.pointsSum}>
          <span>{t('pointsSum')}</span>
          {(['today', 'target'] as const).map((when) => (
            <div key={when}>
              <p aria-live="polite">{state(when)}</p>
              <VoicesButton
                subject={`reality-check/orientation-${when}`}
                about={t(when)}
                question={t(`voices.${when}`)}
                ask={asks.orientation}
                apply={{ label: t('voices.useMeans'), run: (result) => applyPoints(when, result) }}
              />
            </div>
          ))}
        </div>
      </div>
      <div className={styles.pair}>
        <TextField
          label={t('rationale')}
          multiline
          value={orientation.rationale}
          example={t('rationaleExample')}
          isReadOnly={readOnly}
          onChange={(rationale) =>
            edit('updateOrientation', { change: { rationale } }, { undo: { merge: 'orientation.rationale' } })
          }
        />
        <TextField
          label={t('risks')}
          multiline
          value={orientation.risks}
          example={t('risksExample')}
          {...(chosen && !isUntouched(orientation.target) ? { hint: t(`strategyRisks.${chosen}`) } : {})}
          isReadOnly={readOnly}
          onChange={(risks) =>
            edit('updateOrientation', { change: { risks } }, { undo: { merge: 'orientation.risks' } })
          }
        />
      </div>
    </Section>
  );
}
