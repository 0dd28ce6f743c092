import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The windows: pages and chunks that main serves from app://. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react()],
  // main/protocol.ts puts a fresh nonce here at every load.
  html: { cspNonce: '%NONCE%' },
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    cssTarget: 'chrome114',
    // Every file is served from the disk of this computer: inlining as data: URLs would only loosen the CSP.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The start screen is one file on purpose, see below; nothing is loaded over a network.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: { index: 'renderer/index.html' },
      output: {
        // What the start screen needs comes in one file: every further one is a round trip through main.
        codeSplitting: {
          groups: [
            { name: 'start', test: /renderer\/main\.tsx$/, priority: 3, includeDependenciesRecursively: true },
            {
              name: 'workshop',
              test: /renderer\/(app\/workshop-screen|document\/replica)\.tsx?$/,
              priority: 2,
              includeDependenciesRecursively: true,
            },
            {
              name: 'vision-board',
              test: /renderer\/steps\/vision-board\/vision-board-screen\.tsx$/,
              priority: 1,
              includeDependenciesRecursively: true,
            },
          ],
        },
      },
    },
  },
});
