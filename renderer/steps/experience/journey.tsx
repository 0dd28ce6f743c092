import { useEffect, useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession } from '../../document/open-session';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { useWindowState } from '../../shell/window-state';
import { Section } from '../../ui/section';
import styles from './experience.module.css';
import { JourneyList } from './journey-list';
import { useJourneyView, type JourneyView } from './journey-view';
import { JourneyMap } from './map/journey-map';

const views: readonly JourneyView[] = ['list', 'map', 'room'];

/** The journey as a list, or as a map for work or for the room. */
export function Journey() {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const edit = useEdit('experience');
  const view = useJourneyView((state) => state.view);
  /** The phase that was added last: its name gets the focus. */
  const [latest, setLatest] = useState<string | null>(null);
  useRevealedView();
  const addPhase = () => {
    const id = newId();
    edit('addPhase', { id, name: '' });
    setLatest(id);
  };
  return (
    <Section
      id="journey"
      title={t('journey')}
      lead={t(view === 'list' ? 'journeyHint' : 'mapHint')}
      aside={
        <ChoiceGroup
          label={t('journeyViews')}
          hideLabel
          value={view}
          options={views.map((value) => ({ value, text: t(`journeyView.${value}`) }))}
          onChange={(chosen) => useJourneyView.setState({ view: chosen })}
        />
      }
    >
      {view === 'list' ? <JourneyList latest={latest} /> : <JourneyMap view={view} latest={latest} />}
      {readOnly ? null : (
        <div className={styles.add}>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={addPhase}>
            {t('addPhase')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Shows the view that has the item which another step or the search leads to: pictures are on the map, touchpoints open in the list. */
function useRevealedView(): void {
  const { replica } = useOpenSession();
  const target = useWindowState(({ revealTarget }) => (revealTarget?.step === 'experience' ? revealTarget : null));
  useEffect(() => {
    if (!target || !(target.id in replica.store.getState().session.steps.experience.touchpoints)) return;
    useJourneyView.setState({ view: target.kind === 'picture' ? 'map' : 'list' });
  }, [replica, target]);
}
