import { defineConfig } from 'vite';

/** The preload script: one CommonJS file that requires nothing but Electron (the sandbox allows no more). */
export default defineConfig({
  build: {
    outDir: 'out/preload',
    emptyOutDir: true,
    target: 'chrome114',
    minify: false,
    lib: { entry: 'preload/index.ts', formats: ['cjs'], fileName: () => 'index.cjs' },
    rolldownOptions: { external: [/^electron/] },
  },
});
