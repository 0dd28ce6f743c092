import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { settingsSchema, type Settings } from '../preload/contract';

const windowState = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

const fileSchema = z.strictObject({ ...settingsSchema.shape, window: windowState.nullable() });
type SettingsFile = z.infer<typeof fileSchema>;

const defaults: SettingsFile = { language: 'system', theme: 'system', window: null };

/**
 * What belongs to this computer and not to a workshop. A lost or broken file costs nothing but the defaults, so this is
 * a plain small file, read and written at once; it is renamed into place so that a crash leaves the old one.
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
      // A read-only profile: the choice holds until the app is closed.
    }
  }

  #read(): SettingsFile {
    try {
      const result = fileSchema.safeParse(JSON.parse(readFileSync(this.#file, 'utf8')));
      return result.success ? result.data : defaults;
    } catch {
      return defaults;
    }
  }
}

/** The language of the screen: the chosen one, or the system's first that we speak, or English. */
export function screenLanguage(chosen: Settings['language'], preferred: readonly string[]): 'de' | 'en' {
  if (chosen !== 'system') return chosen;
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'de' || language === 'en') return language;
  }
  return 'en';
}
