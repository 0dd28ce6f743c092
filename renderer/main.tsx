import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { provideScreens } from './app/screens';
import { restoreLibraryDrafts } from './app/library-drafts';
import { startNativeMenu } from './app/native-menu';
import { startRoomControl } from './shell/room/room-actions';
import { listenToMain } from './app/session-lifecycle';
import { cleanInputOfFields } from './shell/clean-input';
import { startAppearance } from './shell/appearance';
import { preloadLibrary } from './app/start/use-library';
import { stepScreens } from './steps/step-screens';
import { restrictMarkupAndScripts } from './trusted-types';
import { workerUrls } from './worker-urls';

async function start(): Promise<void> {
  restrictMarkupAndScripts(workerUrls);
  provideScreens(() => import('./app/workshop-screen'), stepScreens);
  // Before the first await: main sends the file that it was started with as soon as the page has loaded.
  listenToMain();
  await Promise.all([startAppearance(), preloadLibrary(), restoreLibraryDrafts()]);
  startNativeMenu();
  startRoomControl();
  cleanInputOfFields();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
