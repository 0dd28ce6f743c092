import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/**
 * The main process in CommonJS, the threads that read large files, and the process that makes documents. Electron 25 has no ES modules
 * there, and runs Node 18.15.
 */
export default defineConfig({
  build: {
    outDir: 'out/main',
    emptyOutDir: true,
    target: 'node18.15',
    minify: false,
    lib: {
      entry: {
        index: 'main/index.ts',
        'read-envelope-worker': 'main/session/storage/read-envelope-worker.ts',
        'picture-names-worker': 'main/requests/picture-names-worker.ts',
        'export-process': 'main/export/process/export-process.ts',
      },
      formats: ['cjs'],
      fileName: (_, name) => `${name}.cjs`,
    },
    rolldownOptions: { external: ['electron', /^electron\//, ...builtinModules, /^node:/] },
  },
  resolve: {
    conditions: ['node'],
    mainFields: ['module', 'main'],
    // Their other builds call modules as if they were functions.
    alias: {
      'hunspell-asm': 'hunspell-asm/dist/cjs/index.js',
      'emscripten-wasm-loader': 'emscripten-wasm-loader/dist/cjs/index.js',
    },
  },
  ssr: { noExternal: true },
});
