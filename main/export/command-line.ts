import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  documentFormats,
  roadmapFormats,
  type DocumentFormat,
  type RoadmapFormat,
  templateKinds,
  type TemplateProblem,
  type TemplateProblems,
} from '../../preload/contract';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import { chaptersOf } from '../../workshop/document-definitions/chapters';
import {
  additionsOf,
  defaultAdditions,
  documentAdditions,
  documentKinds,
  documentOfStep,
  type DocumentAddition,
} from '../../workshop/document-definitions/document-registry';
import { confidentialities, type Confidentiality } from '../../workshop/facts/terms';
import { languages, type Language } from '../../workshop/language';
import type { SessionDocument } from '../../workshop/session-schema';
import { stepNames } from '../../workshop/step';
import type { readSessionFile } from '../session/storage/recovery';
import { fileName } from './file-name';
import type { ExportTask } from './process/export-messages';
import type { ExportSource } from './process/export-runner';

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

  --document LIST     one or more of ${documentKinds.join(',')}, or all (default: ${documentOfStep(null)})
  --format LIST       one or more of ${documentFormats.join(',')}, or all of these (default: docx);
                      the roadmap also as ${roadmapFormats.join(',')}
  --with LIST         what the documents contain beside their text, or none:
${additionLines.map((line) => `${' '.repeat(24)}${line}`).join('\n')}
  --language LANGUAGE de or en, for the words of the documents; texts of the workshop stay as they are
  --confidentiality C one of ${confidentialities.join(', ')}
  --without HEADING   a chapter that reports do not have; again for each further one
  --no-fonts          Word files without embedded fonts: smaller by 0.6 to 1.2 MB
  --template FILE     a Word or PowerPoint file (.docx, .dotx, .pptx, .potx) whose look files of its kind have;
                      can be given once for each kind
  --out DIR           folder to write to, created when missing (default: .)
  --help              print this text

Prints the written files, one per line. Exit codes: 0 done, 1 failed, 2 wrong usage.`;

/** What the export command orders. */
type DocumentsTask = Extract<ExportTask, { kind: 'documents' }>;
type RoadmapTask = Extract<ExportTask, { kind: 'roadmap' }>;

/** What the export command needs from its environment. */
export interface CommandLineTools {
  /** Reads a session folder or a sample; rejects with a readable message. */
  readSession: (source: string) => Promise<ExportSource>;
  /** Writes the files of a task to a folder, which is created when it is missing, and resolves with their names. */
  exportFiles: (source: ExportSource, task: DocumentsTask | RoadmapTask, folder: string) => Promise<readonly string[]>;
  /** Write one line to standard output and to standard error. */
  print: (line: string) => void;
  printError: (line: string) => void;
  now: string;
  /** Language of the computer. */
  system: Language;
}

type ExportOptions =
  | { help: true }
  | ({
      help: false;
      source: string;
      folder: string;
      tables: readonly RoadmapFormat[];
      /** What is different from the workshop. */
      facts: { language?: Language; confidentiality?: Confidentiality };
    } & Pick<DocumentsTask, 'documents' | 'formats' | 'fontsEmbedded' | 'templates'>);

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
    const { documents, formats, fontsEmbedded, templates, tables, folder } = options;
    const read = await tools.readSession(options.source);
    const workshop = { ...read.session.workshop, ...options.facts };
    const source = { ...read, session: { ...read.session, workshop } };
    const { now, system } = tools;
    checkChapters(source.session, documents, now);
    const files = tables.map((format) => {
      const { title, language } = source.session.workshop;
      return { name: fileName([title, stepNames.roadmap[language]], format), format };
    });
    const tasks = [
      ...(formats.length === 0
        ? []
        : [{ kind: 'documents', documents, formats, fontsEmbedded, templates, beside: null, now } as const]),
      ...(files.length === 0 ? [] : [{ kind: 'roadmap', files, system, now } as const]),
    ];
    for (const task of tasks) {
      for (const name of await tools.exportFiles(source, task, folder)) tools.print(join(folder, name));
    }
    return 0;
  } catch (error) {
    tools.printError(`export: ${oneLine(error)}`);
    return 1;
  }
}

/** A chapter that is misspelt would be printed after all. */
function checkChapters(session: SessionDocument, documents: DocumentsTask['documents'], now: string): void {
  const unwanted = documents.flatMap(({ leftOut = [] }) => leftOut);
  if (unwanted.length === 0) return;
  const known = documents.flatMap((document) => chaptersOf(buildDocument(session, { ...document, leftOut: [], now })));
  const missing = unwanted.find((heading) => !known.includes(heading));
  if (missing !== undefined) throw new Error(`no chapter is called "${missing}"; there are ${known.join('; ')}`);
}

function parseOptions(args: readonly string[]): ExportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      document: { type: 'string', default: documentOfStep(null) },
      format: { type: 'string', default: 'docx' },
      with: { type: 'string' },
      language: { type: 'string' },
      confidentiality: { type: 'string' },
      without: { type: 'string', multiple: true, default: [] },
      'no-fonts': { type: 'boolean', default: false },
      template: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: '.' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { help: true };
  const [source, extra] = positionals;
  if (!source) throw new Error('name a session folder, sample:de or sample:en');
  if (extra !== undefined) throw new Error(`one session at a time, not also "${extra}"`);
  if (values.out === '') throw new Error('--out needs a folder');
  const kinds = choicesIn(documentKinds, values.document, '--document');
  const formats = values.format === 'all' ? documentFormats : choicesIn(allFormats, values.format, '--format');
  const tables = formats.filter(isTable);
  if (tables.length > 0 && !kinds.includes('roadmap')) throw new Error(`only the roadmap can be ${tables.join(', ')}`);
  const wanted = values.with === undefined ? null : additionsIn(values.with);
  return {
    help: false,
    source,
    documents: kinds.map((kind) => ({
      kind,
      additions: wanted ?? defaultAdditions(kind),
      leftOut: values.without,
    })),
    formats: formats.filter((format): format is DocumentFormat => !isTable(format)),
    tables,
    facts: {
      ...(values.language === undefined ? {} : { language: parseChoice(languages, values.language, '--language') }),
      ...(values.confidentiality === undefined
        ? {}
        : { confidentiality: parseChoice(confidentialities, values.confidentiality, '--confidentiality') }),
    },
    fontsEmbedded: !values['no-fonts'],
    templates: values.template.map((file) => resolve(file)),
    folder: values.out,
  };
}

const allFormats = [...documentFormats, ...roadmapFormats] as const;

function isTable(format: (typeof allFormats)[number]): format is RoadmapFormat {
  return (roadmapFormats as readonly string[]).includes(format);
}

function choicesIn<Choice extends string>(choices: readonly Choice[], list: string, option: string): readonly Choice[] {
  return list === 'all' ? choices : splitList(list).map((choice) => parseChoice(choices, choice, option));
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

/** Says why files do not have the look of a template, a line for each kind. */
export function templateMessages(problems: TemplateProblems): string[] {
  return templateKinds.flatMap((kind) => {
    const problem = problems[kind];
    if (problem === undefined) return [];
    return `export: the template cannot be used (${templateProblems[problem]}); the ${kind} files have the look of Leitbild`;
  });
}

const templateProblems: Record<TemplateProblem, string> = {
  encrypted: 'it is encrypted, or in a format of before 2007',
  macros: 'it holds macros',
  unsafe: 'it is packed in a way that can do harm',
  'other-kind': 'it is a file of another kind',
  'no-master': 'its slides have no master, or no room for text',
  damaged: 'it is damaged',
  missing: 'it cannot be read',
};

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
