import { useEffect, useRef, type RefObject } from 'react';
import type { StepId } from '../../workshop/step';
import { OpenSessionProvider } from '../document/open-session';
import { voicesTexts } from '../links/voices/texts';
import { useAppearance } from '../shell/appearance';
import { useWindowState, type SessionPlace } from '../shell/window-state';
import { GradualProvider } from '../ui/gradual';
import { workshopTexts } from '../shell/workshop-texts';
import { Banners } from './banners';
import { CrashBoundary } from './crash-boundary';
import { useRemoteKeys } from './room/use-remote-keys';
import { screens } from './screens';
import { SideDrawer } from './side-drawer';
import { FoldedRail, StepRail } from './step-rail';
import { TimerAnnouncer } from './timer/timer-announcer';
import { TopBar } from './top-bar';
import { useStepName } from '../shell/use-step-name';
import styles from './workshop-screen.module.css';

/** The texts that are loaded with the first open session. */
export const texts = { workshop: workshopTexts, voices: voicesTexts };

/** The facilitator's window with a session open: rail, stage, drawer, and the bar on top. */
export function WorkshopScreen({ place }: { place: SessionPlace }) {
  const step = useWindowState((state) => state.step);
  const drawer = useWindowState((state) => state.drawer);
  const isPresenting = useWindowState((state) => state.isPresenting);
  const isRevealing = useWindowState((state) => state.revealTarget !== null);
  const isRailFolded = useAppearance((state) => state.railFolded);
  const { Screen } = screens().steps[step];
  const stepName = useStepName();
  useLoadAhead();
  useRemoteKeys();
  const stage = useTabStart(step);
  return (
    <OpenSessionProvider value={place}>
      <TimerAnnouncer />
      <div className={styles.window}>
        {isPresenting ? null : <TopBar />}
        {isPresenting ? null : <Banners place={place} />}
        <div className={styles.below} {...(drawer ? { 'data-drawer': drawer } : {})}>
          {isPresenting ? null : isRailFolded ? <FoldedRail /> : <StepRail />}
          <main className={styles.stage} key={step} ref={stage}>
            <CrashBoundary>
              <h1 className="visually-hidden">{stepName(step)}</h1>
              <GradualProvider isWhole={isRevealing}>
                {/* oxlint-disable-next-line react/static-components -- one component per step, kept in a table */}
                <Screen />
              </GradualProvider>
            </CrashBoundary>
          </main>
          {drawer && !isPresenting ? <SideDrawer drawer={drawer} /> : null}
        </div>
      </div>
    </OpenSessionProvider>
  );
}

/**
 * Makes the first Tab after a change of the step go to the first control of the step, where no control has the focus: after the palette
 * the browser would start at the top bar, with all steps of the rail before the stage. Returns the ref of the stage.
 */
function useTabStart(step: StepId): RefObject<HTMLElement | null> {
  const stage = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = stage;
    if (!current || document.activeElement !== document.body) return;
    // The browser starts where the focus was last. The stage is not focusable itself: a press on its empty area would focus it.
    current.tabIndex = -1;
    current.focus({ preventScroll: true });
    current.blur();
    current.removeAttribute('tabindex');
  }, [step]);
  return stage;
}

/** Delay before the other steps are loaded, in milliseconds: the pictures of the first one come first. */
const loadAheadAfter = 1500;

/** Loads the other steps and the dialogs when idle, so that keys typed right after Ctrl+K reach the palette. */
function useLoadAhead(): void {
  useEffect(() => {
    let idle = 0;
    const timer = setTimeout(() => {
      const load = () => {
        for (const { Screen } of Object.values(screens().steps)) void Screen.preload();
        void import('./dialogs/dialogs');
      };
      idle = requestIdleCallback(load, { timeout: 5000 });
    }, loadAheadAfter);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, []);
}
