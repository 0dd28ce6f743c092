import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Hunspell } from 'hunspell-asm';
import type { SpellingState } from '../../preload/contract';
import { searchable } from '../../workshop/text/searchable';
import { utf8Dictionary } from './utf8-dictionary';

/** Maximum size of a dictionary file in bytes. */
const maxDictionaryBytes = 30_000_000;

/**
 * Checks spelling with a Hunspell dictionary that the person has chosen: a copy of it is in the profile. Nothing is downloaded. macOS
 * has a checker of its own, which is used instead.
 */
export class Spelling {
  readonly #folder: string;
  readonly #isSystem: boolean;
  #checker: Promise<{ name: string; hunspell: Hunspell } | null> | null = null;

  constructor(folder: string, platform: NodeJS.Platform) {
    this.#folder = path.join(folder, 'spelling');
    this.#isSystem = platform === 'darwin';
  }

  async state(): Promise<SpellingState> {
    if (this.#isSystem) return { kind: 'system' };
    // Only the name: the dictionary is loaded with the first word.
    const name = this.#checker ? (await this.#checker)?.name : await this.#storedName();
    return name === undefined ? { kind: 'off' } : { kind: 'dictionary', name };
  }

  /** Installs a dictionary: a `.dic` file with its `.aff` beside it. False when it is not a dictionary; the current one stays then. */
  async install(file: string): Promise<boolean> {
    const [base, name] = [file.replace(/\.(?:dic|aff)$/i, ''), path.basename(file).replace(/\.(?:dic|aff)$/i, '')];
    const before = this.#checker;
    try {
      const [rules, words] = [await readDictionaryFile(`${base}.aff`), await readDictionaryFile(`${base}.dic`)];
      const dictionary = utf8Dictionary({ rules, words });
      if (!dictionary) return false;
      const hunspell = await open(dictionary);
      await mkdir(this.#folder, { recursive: true });
      await writeFile(path.join(this.#folder, 'rules.aff'), dictionary.rules);
      await writeFile(path.join(this.#folder, 'words.dic'), dictionary.words);
      await writeFile(path.join(this.#folder, 'name.txt'), name);
      this.#checker = Promise.resolve({ name, hunspell });
    } catch {
      return false;
    }
    (await before)?.hunspell.dispose();
    return true;
  }

  async remove(): Promise<void> {
    const before = this.#checker;
    this.#checker = Promise.resolve(null);
    await rm(this.#folder, { recursive: true, force: true });
    (await before)?.hunspell.dispose();
  }

  /** The words that the dictionary does not contain; none without a dictionary. */
  async misspelt(words: readonly string[]): Promise<string[]> {
    const checker = await this.#load();
    return checker ? words.filter((word) => !isCorrect(checker.hunspell, word)) : [];
  }

  async suggestions(word: string): Promise<string[]> {
    const checker = await this.#load();
    return checker ? checker.hunspell.suggest(word).slice(0, 5) : [];
  }

  #storedName(): Promise<string | undefined> {
    return readFile(path.join(this.#folder, 'name.txt'), 'utf8').catch(() => undefined);
  }

  #load() {
    this.#checker ??= (async () => {
      try {
        const name = await this.#storedName();
        if (name === undefined) return null;
        const rules = await readFile(path.join(this.#folder, 'rules.aff'));
        const words = await readFile(path.join(this.#folder, 'words.dic'));
        return { name, hunspell: await open({ rules, words }) };
      } catch {
        return null;
      }
    })();
    return this.#checker;
  }
}

/** Numbers are not checked; dictionaries use the plain apostrophe instead of the typographic one, and no invisible characters. */
function isCorrect(hunspell: Hunspell, word: string): boolean {
  const plain = searchable(word).text.replace(/[’‘]/g, "'");
  return plain === '' || /\d/.test(plain) || hunspell.spell(plain);
}

async function open({ rules, words }: { rules: Uint8Array; words: Uint8Array }): Promise<Hunspell> {
  // Loaded with the first dictionary: most people use none.
  const { loadModule } = await import('hunspell-asm');
  const factory = await loadModule({ timeout: 10_000 });
  return factory.create(factory.mountBuffer(rules, 'rules.aff'), factory.mountBuffer(words, 'words.dic'));
}

async function readDictionaryFile(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > maxDictionaryBytes) throw new Error('The dictionary is too large');
  return readFile(file);
}
