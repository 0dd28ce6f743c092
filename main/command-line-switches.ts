import path from 'node:path';
import { app } from 'electron';

/** A path given on the command line as `--name=PATH`, made absolute; null when it is not given. */
export function pathSwitch(name: 'user-data-dir' | 'library'): string | null {
  const value = app.commandLine.getSwitchValue(name);
  return value === '' ? null : path.resolve(value);
}
