import { mergeConfig } from 'vite';
import main from './vite.main.config.ts';

/** The app's request handlers in plain Node, for `npm run in-chromium`. Never part of the product. */
export default mergeConfig(main, {
  build: {
    outDir: 'out/in-chromium',
    target: 'node20',
    lib: { entry: 'scripts/in-chromium/server.ts', fileName: () => 'server.cjs' },
  },
});
