import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentFormats, type DocumentFormat } from '../../preload/contract';
import {
  additionsOf,
  defaultAdditions,
  documentAdditions,
  documentKinds,
  documentOfStep,
  type DocumentAddition,
  type DocumentKind,
} from '../../workshop/document-definitions/document-registry';
import type { SessionDocument } from '../../workshop/session-schema';
import type { readSessionFile } from '../session/storage/recovery';
import type { ExportJob } from './export-document';

/** `a or b`, `a, b or c`. */
const alternatives = (words: readonly string[]) => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

/** The additions of each document that has any, one per line. */
const additionLines = documentKinds.flatMap((kind) => {
  const additions = additionsOf(kind).map(
    ([id, { names, isDefault }]) => `${id.padEnd(10)} ${names.en}${isDefault ? ' (default)' : ''}`,
  );
  return additions.length === 0 ? [] : [`${kind}:`, ...additions.map((line) => `  ${line}`)];
});

export const usage = `Usage: npm run export -- SESSION [options]

Writes documents of a workshop without opening a window.

SESSION               a session folder, or sample:de or sample:en

  --document KIND     ${alternatives(documentKinds)} (default: ${documentOfStep(null)})
  --format LIST       one or more of ${documentFormats.join(',')} (default: docx)
  --with LIST         what the document contains beside its text, or none:
${additionLines.map((line) => `${' '.repeat(24)}${line}`).join('\n')}
  --no-fonts          Word files without embedded fonts: smaller by 0.6 to 1.2 MB
  --out DIR           folder to write to, created when missing (default: .)
  --help              print this text

Prints the written files, one per line. Exit codes: 0 done, 1 failed, 2 wrong usage.`;

/** What the export command needs from its environment. */
export interface CommandLineTools {
  /** Reads a session folder or a sample; rejects with a readable message. */
  readSession: (source: string) => Promise<{ session: SessionDocument; readAsset: ExportJob['readAsset'] }>;
  exportDocument: (
    job: Pick<
      ExportJob,
      'session' | 'kind' | 'additions' | 'formats' | 'fontsEmbedded' | 'now' | 'readAsset' | 'signal'
    >,
  ) => Promise<Map<string, Uint8Array>>;
  /** Creates the folder when it is missing. */
  makeFolder: (folder: string) => Promise<unknown>;
  writeFile: (path: string, bytes: Uint8Array) => Promise<unknown>;
  /** Write one line to standard output and to standard error. */
  print: (line: string) => void;
  printError: (line: string) => void;
  now: string;
  signal?: AbortSignal;
}

type ExportOptions =
  | { help: true }
  | {
      help: false;
      source: string;
      kind: DocumentKind;
      additions: DocumentAddition[];
      formats: DocumentFormat[];
      fontsEmbedded: boolean;
      folder: string;
    };

/** Runs the export command with the arguments after its name. Resolves with the exit code. */
export async function exportCommand(args: readonly string[], tools: CommandLineTools): Promise<0 | 1 | 2> {
  let options: ExportOptions;
  try {
    options = parseOptions(args);
  } catch (error) {
    tools.printError(`export: ${oneLine(error)} (--help shows the usage)`);
    return 2;
  }
  if (options.help) {
    tools.print(usage);
    return 0;
  }
  try {
    const { kind, additions, formats, fontsEmbedded, folder } = options;
    const { session, readAsset } = await tools.readSession(options.source);
    const { now, signal } = tools;
    const job = { session, kind, additions, formats, fontsEmbedded, now, readAsset };
    const files = await tools.exportDocument({ ...job, ...(signal ? { signal } : {}) });
    await tools.makeFolder(folder);
    for (const [name, bytes] of files) {
      const path = join(folder, name);
      if (name.includes('/')) await tools.makeFolder(dirname(path));
      await tools.writeFile(path, bytes);
      tools.print(path);
    }
    return 0;
  } catch (error) {
    tools.printError(`export: ${oneLine(error)}`);
    return 1;
  }
}

function parseOptions(args: readonly string[]): ExportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      document: { type: 'string', default: documentOfStep(null) },
      format: { type: 'string', default: 'docx' },
      with: { type: 'string' },
      'no-fonts': { type: 'boolean', default: false },
      out: { type: 'string', default: '.' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { help: true };
  const [source, extra] = positionals;
  if (!source) throw new Error('name a session folder, sample:de or sample:en');
  if (extra !== undefined) throw new Error(`one session at a time, not also "${extra}"`);
  if (values.out === '') throw new Error('--out needs a folder');
  const formats = splitList(values.format);
  const kind = parseChoice(documentKinds, values.document, '--document');
  return {
    help: false,
    source,
    kind,
    additions: values.with === undefined ? defaultAdditions(kind) : additionsIn(values.with),
    formats: formats.map((format) => parseChoice(documentFormats, format, '--format')),
    fontsEmbedded: !values['no-fonts'],
    folder: values.out,
  };
}

function additionsIn(list: string): DocumentAddition[] {
  return list === 'none' ? [] : splitList(list).map((addition) => parseChoice(documentAdditions, addition, '--with'));
}

function splitList(value: string): string[] {
  return [...new Set(value.split(',').map((word) => word.trim()))];
}

function parseChoice<Choice extends string>(choices: readonly Choice[], value: string, option: string): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new Error(`${option} knows ${choices.join(', ')}, not "${value}"`);
  return choice;
}

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').trim() || 'failed for an unknown reason';
}

/** Says why the session in `source` cannot be exported. */
export function unreadableMessage(
  source: string,
  status: Exclude<Awaited<ReturnType<typeof readSessionFile>>['status'], 'ok'>,
): string {
  switch (status) {
    case 'missing':
      return `there is no session in ${source}`;
    case 'too-new':
      return `${source} was saved by a newer version of Leitbild`;
    case 'unavailable':
      return `the session in ${source} cannot be read at the moment; check the drive and the permissions`;
    case 'damaged':
      return `the session in ${source} is damaged; open it in Leitbild to recover it`;
  }
}
