import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../bridge';
import { OpenSessionProvider } from '../document/open-session';
import { stepScreens } from '../steps/step-screens';
import { useApp, type Place } from './app-store';
import { Banners } from './banners';
import { CrashBoundary } from './crash-boundary';
import { SideDrawer } from './side-drawer';
import { editName } from './edit-name';
import { StepRail } from './step-rail';
import { TopBar } from './top-bar';
import { useUndoLabels } from './use-undo-labels';
import styles from './workshop-screen.module.css';

/** The facilitator's window with a session open: rail, stage, drawer, and the bar on top. */
export default function WorkshopScreen({ place }: { place: Extract<Place, { name: 'session' }> }) {
  const { t } = useTranslation();
  const step = useApp((state) => state.step);
  const drawer = useApp((state) => state.drawer);
  const Screen = stepScreens[step].screen;
  useMenuState(place);
  return (
    <OpenSessionProvider value={place}>
      <div className={styles.window}>
        <TopBar />
        <Banners place={place} />
        <div className={styles.below} {...(drawer ? { 'data-drawer': drawer } : {})}>
          <StepRail />
          <main className={styles.stage} key={step}>
            <CrashBoundary>
              <Suspense fallback={<p className={styles.loading}>{t('loading')}</p>}>
                <Screen />
              </Suspense>
            </CrashBoundary>
          </main>
          {drawer ? <SideDrawer drawer={drawer} /> : null}
        </div>
      </div>
    </OpenSessionProvider>
  );
}

/** Tells the native menu which step is shown and what undo and redo would do. */
function useMenuState({ replica }: Extract<Place, { name: 'session' }>): void {
  const step = useApp((state) => state.step);
  const { i18n } = useTranslation();
  const { undo, redo } = useUndoLabels(replica);
  useEffect(() => {
    void request['menu.update']({ step, undo: undo && editName(undo), redo: redo && editName(redo) });
  }, [step, undo, redo, i18n.language]);
  useEffect(
    () => () => {
      void request['menu.update']({ step: null, undo: null, redo: null });
    },
    [],
  );
}
