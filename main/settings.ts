import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../preload/contract';

/** Position and size of a window in CSS pixels, between 400 x 300 and 20,000 x 20,000. */
export interface WindowState {
  x: number;
  y: number;
  width: number;
  height: number;
  maximised: boolean;
}

/** The display on which the room screen was last: by its id, and where the system gave it another one, by its name and size. */
export interface ChosenDisplay {
  id: number;
  label: string;
  width: number;
  height: number;
}

interface SettingsFile extends Settings {
  window: WindowState | null;
  roomDisplay: ChosenDisplay | null;
}

const defaults: SettingsFile = {
  language: 'system',
  theme: 'system',
  railFolded: false,
  timerSound: false,
  timerVolume: 50,
  window: null,
  roomDisplay: null,
};

/**
 * Settings of this computer, independent of workshops. They are few and have defaults, so the file is read and written
 * synchronously; it is renamed into place, so that a crash leaves the old one.
 */
export class SettingsStore {
  readonly #file: string;
  #values: SettingsFile;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = path.join(folder, 'settings.json');
    this.#values = this.#read();
  }

  get values(): Readonly<SettingsFile> {
    return this.#values;
  }

  change(change: Partial<SettingsFile>): void {
    this.#values = { ...this.#values, ...change };
    try {
      writeFileSync(`${this.#file}.new`, JSON.stringify(this.#values, null, 2));
      renameSync(`${this.#file}.new`, this.#file);
    } catch {
      // A read-only profile: the change lasts until the app is closed.
    }
  }

  #read(): SettingsFile {
    try {
      return readSettings(JSON.parse(readFileSync(this.#file, 'utf8')));
    } catch {
      return defaults;
    }
  }
}

/** The language of the screen: the chosen one, or the first supported one of the system, or English. */
export function screenLanguage(chosen: Settings['language'], preferred: readonly string[]): 'de' | 'en' {
  if (chosen !== 'system') return chosen;
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'de' || language === 'en') return language;
  }
  return 'en';
}

/**
 * The valid values of a settings file, and defaults for the rest. Without a schema: the first window waits for this, and the schema
 * library would double what is loaded before it.
 */
export function readSettings(file: unknown): SettingsFile {
  const { language, theme, railFolded, timerSound, timerVolume, window, roomDisplay } = fieldsOf(file);
  return {
    language: language === 'de' || language === 'en' ? language : defaults.language,
    theme: theme === 'light' || theme === 'dark' ? theme : defaults.theme,
    railFolded: railFolded === true,
    timerSound: timerSound === true,
    timerVolume: isWhole(timerVolume) && timerVolume >= 0 && timerVolume <= 100 ? timerVolume : defaults.timerVolume,
    window: readWindow(window),
    roomDisplay: readDisplay(roomDisplay),
  };
}

function readWindow(value: unknown): WindowState | null {
  const { x, y, width, height, maximised } = fieldsOf(value);
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height) || typeof maximised !== 'boolean') return null;
  const fits = width >= 400 && width <= 20_000 && height >= 300 && height <= 20_000;
  return fits ? { x, y, width, height, maximised } : null;
}

function readDisplay(value: unknown): ChosenDisplay | null {
  const { id, label, width, height } = fieldsOf(value);
  if (!isWhole(id) || typeof label !== 'string' || !isWhole(width) || !isWhole(height)) return null;
  return { id, label: label.slice(0, 200), width, height };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
