import { useTranslation } from 'react-i18next';
import { useAppearance } from '../shell/appearance';
import { formatMoment } from '../shell/format';
import { useStepName } from '../shell/use-step-name';
import { useWindowState, type SessionPlace } from '../shell/window-state';
import { Button } from '../ui/button';
import { Banner } from './banner';
import { useSnapshotName } from './dialogs/use-snapshot-name';
import { restoreSnapshot } from './snapshot-actions';

/** Says which earlier state is shown, and restores it, as a whole or the step on screen. Nothing for a session itself. */
export function SnapshotBanner({ place: { snapshot } }: { place: SessionPlace }) {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const step = useWindowState((state) => state.step);
  const stepName = useStepName();
  const nameOf = useSnapshotName();
  if (!snapshot) return null;
  const when = formatMoment(snapshot.at, language);
  return (
    <Banner
      kind="notice"
      action={
        <>
          <Button onPress={() => void restoreSnapshot(snapshot.key, snapshot, { steps: [step] })}>
            {t('snapshots.restoreThis', { step: stepName(step) })}
          </Button>
          <Button onPress={() => void restoreSnapshot(snapshot.key, snapshot, {})}>{t('snapshots.restore')}</Button>
        </>
      }
    >
      {t('snapshots.shown', { when, name: nameOf(snapshot) })}
    </Banner>
  );
}
