import { defineConfig } from 'vite';

/** Pages that benchmarks compare the product with; `scripts/bench/bench-pages.mjs` names them. Never part of the product. */
export default defineConfig({
  base: './',
  // Excalidraw asks for it.
  define: { 'process.env.IS_PREACT': '"false"' },
  build: { emptyOutDir: true, target: 'chrome114', modulePreload: false },
});
