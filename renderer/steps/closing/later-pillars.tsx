import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { followUpRadar } from '../../../workshop/follow-up/follow-up-radar';
import type { FollowUp } from '../../../workshop/closing/schema';
import { realityCheckWords } from '../../../workshop/reality-check/words';
import { levels, pillarIds } from '../../../workshop/reality-check/terms';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { RadarChart } from '../../shell/charts/radar-chart';
import { ChoiceGroup } from '../../ui/choice-group';
import styles from './closing.module.css';

const size = { width: 440, height: 380, fontSize: 14 };

/** The pillars rated again, as a second radar over the first. */
export function LaterPillars({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const { pillars } = useSlice('reality-check');
  const edit = useEdit('closing');
  const data = useMemo(() => followUpRadar(pillars, followUp.pillars, language), [pillars, followUp.pillars, language]);
  const names = realityCheckWords[language].pillars;
  return (
    <div className={styles.part}>
      <h3 className={styles.subheading}>{t('pillars')}</h3>
      <div className={styles.pillars}>
        <RadarChart data={data} caption={t('pillars')} categoryTitle={t('pillar')} size={size} />
        <div className={styles.levels}>
          {pillarIds.map((id) => (
            <ChoiceGroup
              key={id}
              label={names[id]}
              value={followUp.pillars[id] === undefined ? null : String(followUp.pillars[id])}
              options={levels.map((level) => ({ value: String(level), text: String(level) }))}
              isDisabled={readOnly}
              onChange={(level) => edit('setLaterLevel', { pillar: id, level: Number(level) })}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
