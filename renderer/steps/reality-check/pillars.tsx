import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLevel } from '../../../workshop/reality-check/describe';
import { pillarLevels } from '../../../workshop/reality-check/pillar-levels';
import { pillarItem, pillarRadar } from '../../../workshop/reality-check/pillar-radar';
import { realityAsks } from '../../../workshop/reality-check/reality-asks';
import type { Pillar } from '../../../workshop/reality-check/schema';
import { levels, pillarIds, type PillarId } from '../../../workshop/reality-check/terms';
import { describeSpread } from '../../../workshop/voices/words';
import { useEdit, useOpenSession, useSlice, useWorkshop } from '../../document/open-session';
import { useVoices } from '../../links/voices/use-voices';
import { VoicesButton } from '../../links/voices/voices-button';
import { useAppearance } from '../../shell/appearance';
import { RadarChart } from '../../shell/charts/radar-chart';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/text-field';
import { Section } from '../../ui/section';
import styles from './reality-check.module.css';

const size = { width: 440, height: 380, fontSize: 14 };

/** Five pillars, each with a level today, a target and evidence, and their radar. */
export function Pillars() {
  const { t } = useTranslation('reality-check');
  const language = useAppearance((state) => state.language);
  const { pillars } = useSlice('reality-check');
  const edit = useEdit('reality-check');
  const documents = useWorkshop((facts) => facts.language);
  const asks = useMemo(() => realityAsks(documents), [documents]);
  const { latest } = useVoices('reality-check/pillars');
  const data = useMemo(() => pillarRadar(pillars, language, latest), [pillars, language, latest]);
  const spreadOf = (id: PillarId, when: 'today' | 'target') => {
    const spread = latest?.items.find((item) => item.id === pillarItem(id, when))?.spread;
    return spread ? describeSpread(spread, language, 'scale') : '';
  };
  const rated = pillarIds.filter((id) => pillars[id].today !== null && pillars[id].target !== null).length;
  return (
    <Section
      id="pillars"
      title={t('pillarsTitle')}
      lead={t('pillarsLead')}
      state={t('ratedOf', { rated, all: pillarIds.length })}
    >
      <div className={styles.pillars}>
        <div className={styles.radar}>
          <VoicesButton
            subject="reality-check/pillars"
            question={t('voices.pillars')}
            ask={asks.pillars}
            apply={{
              label: t('voices.useMeans'),
              run: (result) => {
                for (const id of pillarIds) {
                  const change = Object.fromEntries(
                    (['today', 'target'] as const).flatMap((when) => {
                      const item = result.items.find((each) => each.id === pillarItem(id, when));
                      return item?.spread ? [[when, item.spread.mean.on((mean) => mean)]] : [];
                    }),
                  );
                  edit('updatePillar', { id, change }, { undo: { merge: 'means', within: 200 } });
                }
              },
            }}
          />
          <RadarChart data={data} caption={t('radarCaption')} categoryTitle={t('pillar')} size={size} />
        </div>
        <ol className={styles.rows}>
          {pillarIds.map((id) => (
            <PillarRow
              key={id}
              id={id}
              pillar={pillars[id]}
              voicesToday={spreadOf(id, 'today')}
              voicesTarget={spreadOf(id, 'target')}
            />
          ))}
        </ol>
      </div>
    </Section>
  );
}

interface PillarRowProps {
  id: PillarId;
  pillar: Pillar;
  /** The last voices on today and target in words; empty without any. */
  voicesToday: string;
  voicesTarget: string;
}

/** Memoised: typing in one row does not render the others. */
const PillarRow = memo(function PillarRow({ id, pillar, voicesToday, voicesTarget }: PillarRowProps) {
  const { t } = useTranslation('reality-check');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const edit = useEdit('reality-check');
  const name = t(`pillars.${id}`);
  const described = pillarLevels[language][id];
  const spreads = { today: voicesToday, target: voicesTarget };
  const rating = (when: 'today' | 'target') => (
    <div className={styles.rating}>
      <ChoiceGroup
        label={t('levelOf', { when: t(when), pillar: name })}
        hideLabel
        value={pillar[when] === null ? null : String(pillar[when])}
        options={levels.map((level) => ({ value: String(level), text: String(level) }))}
        isDisabled={readOnly}
        onChange={(level) => edit('updatePillar', { id, change: { [when]: Number(level) } })}
      />
      {spreads[when] !== '' ? (
        <span className={styles.spread}>
          <span className="visually-hidden">{t('voices.onLevel')} </span>
          {spreads[when]}
        </span>
      ) : pillar[when] !== null && !Number.isInteger(pillar[when]) ? (
        <span>{t('mean', { value: formatLevel(pillar[when], language) })}</span>
      ) : null}
    </div>
  );
  return (
    <li className={styles.pillar}>
      <h3>{name}</h3>
      <p>{t(`pillarMeanings.${id}`)}</p>
      <div className={styles.ratings}>
        <span>{t('today')}</span>
        {rating('today')}
        <span>{t('target')}</span>
        {rating('target')}
      </div>
      {pillar.today === null ? null : (
        <p className={styles.observed}>
          {t('levelToday', {
            level: Math.round(pillar.today),
            description: described[Math.round(pillar.today) - 1],
          })}
        </p>
      )}
      <details className={styles.levels}>
        <summary>{t('showLevels')}</summary>
        <ol>
          {described.map((description) => (
            <li key={description}>{description}</li>
          ))}
        </ol>
      </details>
      <TextField
        label={t('evidenceForPillar', { pillar: name })}
        hideLabel
        multiline
        look="plain"
        value={pillar.evidence}
        example={t('pillarExample')}
        isReadOnly={readOnly}
        onChange={(evidence) =>
          edit('updatePillar', { id, change: { evidence } }, { undo: { merge: `${id}.evidence` } })
        }
      />
    </li>
  );
});
