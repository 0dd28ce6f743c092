// @ts-check
import { spawn } from 'node:child_process';

/**
 * Electron on Linux needs a display even for hidden windows. Where there is none, this starts a virtual one and sets
 * DISPLAY for this process and its children.
 * @param {string} [size] width, height and depth of the virtual screen
 * @returns {Promise<{ virtual: boolean, stop: () => void }>}
 */
export async function ensureDisplay(size = '1920x1200x24') {
  const nothing = { virtual: false, stop: () => undefined };
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return nothing;
  // -displayfd lets the server find a free number itself and tell it when it is ready.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (chunk) => resolve(String(chunk).trim()));
  });
  process.env['DISPLAY'] = `:${number}`;
  const stop = () => void server.kill();
  process.once('exit', stop);
  server.unref();
  return { virtual: true, stop };
}
