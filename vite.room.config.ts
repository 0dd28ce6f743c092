import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window for the room: a bundle of its own, so that nothing of the facilitator's window is loaded or run in it. */
export default defineConfig({
  root: 'renderer',
  base: '/room/',
  plugins: [react()],
  html: { cspNonce: '%NONCE%' },
  build: {
    outDir: '../out/renderer/room',
    emptyOutDir: true,
    target: 'chrome114',
    cssTarget: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { room: 'renderer/room.html' } },
  },
});
