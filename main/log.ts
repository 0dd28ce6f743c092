import type ElectronLog from 'electron-log/main';

type Level = 'info' | 'warn' | 'error';

let loaded: Promise<typeof ElectronLog> | null = null;

/** The library is loaded with the first line: it loads much of Node's network code, and most starts log nothing. */
async function load(): Promise<typeof ElectronLog> {
  const { default: log } = await import('electron-log/main');
  log.transports.file.level = 'info';
  log.transports.console.level = false;
  return log;
}

async function write(level: Level, parts: unknown[]): Promise<void> {
  loaded ??= load();
  (await loaded)[level](...parts);
}

/** Writes a line to the log file of this computer, with the errors that are passed along. */
export const log: Record<Level, (...parts: unknown[]) => void> = {
  info: (...parts) => void write('info', parts),
  warn: (...parts) => void write('warn', parts),
  error: (...parts) => void write('error', parts),
};
