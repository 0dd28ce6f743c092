import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RoomApp } from './room/room-app';
import { followSession, stepInRoom } from './room/room-session';
import { provideRoomViews, roomViewOf } from './room/room-views';
import { startAppearance } from './shell/appearance';
import { addTexts } from './shell/i18n';
import { followRoomStatus } from './shell/room/room-status';
import { workshopTexts } from './shell/workshop-texts';
import { roomViews } from './steps/room-views';
import bitmapWorker from './steps/vision-board/rendering/bitmap-worker?worker&url';
import { restrictMarkupAndScripts } from './trusted-types';

async function start(): Promise<void> {
  restrictMarkupAndScripts([bitmapWorker]);
  provideRoomViews(roomViews);
  await Promise.all([startAppearance(), followRoomStatus()]);
  addTexts('workshop', workshopTexts);
  await Promise.all([followSession(), roomViewOf(stepInRoom())?.preload()]);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  createRoot(root).render(
    <StrictMode>
      <RoomApp />
    </StrictMode>,
  );
}

void start();
