import { defineConfig } from 'vite';

/** Pages that benchmarks compare the product with. Never part of the product. */
export default defineConfig({
  root: 'test/bench/bare-editor',
  base: './',
  build: { outDir: '../../../out/bench/bare-editor', emptyOutDir: true, target: 'chrome114', modulePreload: false },
});
