import { useTranslation } from 'react-i18next';
import { levers } from '../../../workshop/lever';
import { useSession } from '../../document/open-session';
import { IntentStatement } from '../../links/intent-statement';
import { useReveal } from '../../shell/navigation';
import { focusInNextFrame, inRow } from '../../ui/focus-in-next-frame';
import { Gradual } from '../../ui/gradual';
import { GapBars } from './gap-bars';
import { LeverCard } from './lever-card';
import { Section, Sections } from '../../ui/section';
import styles from './operations.module.css';
import { ParticipationSection } from './participation-section';
import { PeopleSections } from './people-sections';

export { operationsTexts as texts } from './texts';

/** Operations review: levers with their gaps and changes, participation, change agents, leaders, and metrics turned around. */
export default function OperationsScreen() {
  const { t } = useTranslation('operations');
  const states = useSession(({ steps }) => steps.operations.levers);
  const changes = useSession(({ steps }) => steps.operations.changes);
  useReveal('operations', ({ id, kind }) => {
    if (kind === undefined) focusInNextFrame(inRow(id, 'textarea'));
  });
  return (
    <Sections>
      <IntentStatement />
      <Section id="operations-levers" title={t('leversTitle')} lead={t('leversHint')}>
        <GapBars states={states} />
        <ol className={styles.levers}>
          <Gradual portion={1}>
            {levers.map((lever) => (
              <LeverCard key={lever} lever={lever} state={states[lever]} changes={changes} />
            ))}
          </Gradual>
        </ol>
      </Section>
      <ParticipationSection />
      <PeopleSections />
    </Sections>
  );
}
