// @ts-check
import { existsSync } from 'node:fs';

/** Where Debian's package `chromium` and its like put the program. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @returns {string | null} the current Chromium of this system */
export function chromiumExecutable() {
  return places.find((place) => existsSync(place)) ?? null;
}

/** Chromium is confined to the pages of this computer: no updates, no background requests, no QUIC. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
