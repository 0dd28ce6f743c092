// First, because the policy must stand before anything touches the page.
import './trusted-types'; // oxlint-disable-line import/no-unassigned-import -- it only has an effect
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startAppearance } from './app/appearance';

async function start(): Promise<void> {
  await startAppearance();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
