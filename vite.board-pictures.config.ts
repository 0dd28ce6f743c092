import { defineConfig } from 'vite';

/**
 * The program that draws the board for documents: one script with its style sheet, fonts and patterns of hyphenation inside. Main runs it
 * in a hidden window that may load nothing but pictures.
 */
export default defineConfig({
  build: {
    outDir: 'out/board-pictures',
    emptyOutDir: true,
    target: 'chrome114',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: 5000,
    lib: {
      entry: 'renderer/steps/vision-board/import-export/document-pictures.ts',
      name: 'boardPictures',
      formats: ['iife'],
      fileName: () => 'board-pictures.js',
      cssFileName: 'board-pictures',
    },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
