import { defineConfig } from 'vite';

/** The script of the hidden page that decodes pictures: one classic script, so that its process starts fast. */
export default defineConfig({
  build: {
    outDir: 'out/picture-page',
    emptyOutDir: true,
    target: 'chrome114',
    lib: { entry: 'renderer/picture-page.ts', formats: ['iife'], name: 'pictures', fileName: () => 'picture-page.js' },
  },
});
