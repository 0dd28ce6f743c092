// @ts-check
import { spawn } from 'node:child_process';
import { setUp, root } from './setup/setup.mjs';

setUp();
const [{ build }, { electronRuntime }, { ensureDisplay }] = await Promise.all([
  import('./setup/build.mjs'),
  import('./setup/electron-runtime.mjs'),
  import('./setup/display.mjs'),
]);
const runtime = electronRuntime();
await build();
const display = await ensureDisplay('1280x800x24');

if (display.virtual) {
  const { pictureOfSample } = await import('./screenshots/picture-of-sample.mjs');
  const picture = await pictureOfSample();
  display.stop();
  console.log(`A picture of the running app: ${picture}`);
  console.log(
    'There is no screen here, so it ran on a virtual display (Xvfb). On a desktop this command opens the window.',
  );
} else {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = spawn(runtime.executable, [...sandbox, root, ...process.argv.slice(2)], { stdio: 'inherit' });
  app.once('exit', (code) => process.exit(code ?? 1));
}
