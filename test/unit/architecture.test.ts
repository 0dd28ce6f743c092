import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { sessionSchema } from '../../workshop/session-schema';
import { stepIds } from '../../workshop/step';

const root = path.resolve(import.meta.dirname, '../..');

interface Import {
  /** Path from the root of the project, or the name of a package. */
  target: string;
  isPackage: boolean;
  typeOnly: boolean;
  /** A dynamic import. */
  isLater: boolean;
}

interface Source {
  file: string;
  text: string;
  imports: Import[];
}

const sources = ['workshop', 'main', 'preload', 'renderer'].flatMap(sourcesBelow);

function sourcesBelow(folder: string): Source[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : sourcesBelow(file);
    if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) return [];
    const text = readFileSync(path.join(root, file), 'utf8');
    return [{ file, text, imports: importsOf(file, text) }];
  });
}

function importsOf(file: string, text: string): Import[] {
  const statements =
    /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\brequire\(\s*'([^']+)'/gm;
  return [...text.matchAll(statements)].map(([statement, type, ...names]) => {
    // Suffixes for the bundler, such as `?worker&url`, are not part of the path.
    const name = (names.find((each) => each !== undefined) ?? '').replace(/\?.*$/, '');
    const isPackage = !name.startsWith('.');
    const target = isPackage ? name : path.posix.join(path.posix.dirname(file), name);
    return { target, isPackage, typeOnly: type !== undefined, isLater: statement.startsWith('import(') };
  });
}

const isBelow = (target: string, folder: string) => target === folder || target.startsWith(`${folder}/`);

/** The folders that each folder may import from. The longest matching folder of a file applies. */
const mayImport: Record<string, readonly string[]> = {
  workshop: ['workshop'],
  // The names are separate, so that they can be served before the schemas are loaded.
  main: ['main', 'workshop', 'preload/contract', 'preload/names'],
  preload: ['preload', 'workshop'],
  renderer: ['renderer', 'workshop'],
  ...layersOf(
    'renderer',
    ['ui', 'document', 'shell', 'links', 'steps', 'app'],
    ['workshop', 'renderer/bridge', 'assets'],
  ),
  ...visionBoardLayers(),
  // The room screen is a window of its own: nothing of the facilitator's is loaded in it.
  'renderer/room': ['ui', 'document', 'shell', 'links', 'room', 'bridge']
    .map((each) => `renderer/${each}`)
    .concat('workshop'),
};

/** Layers of the vision board. Its components, in the root and the other folders, may import all of them. */
function visionBoardLayers(): Record<string, string[]> {
  const board = 'renderer/steps/vision-board';
  const outside = [
    'workshop',
    'renderer/bridge',
    'renderer/ui',
    'renderer/document',
    'renderer/shell',
    'renderer/links',
  ];
  const base = [...outside, `${board}/texts`];
  // Interaction and import-export do not import each other.
  const layers = ['interaction', 'import-export'].map((top) =>
    layersOf(board, ['model', 'rendering', 'actions', top], base),
  );
  return { ...layers[0], ...layers[1], [`${board}/model`]: [`${board}/model`, 'workshop'] };
}

/** Rules for layers, the lowest first: each may import itself, all lower ones, and, unless it is the lowest, `base`. */
function layersOf(parent: string, layers: readonly string[], base: readonly string[]): Record<string, string[]> {
  const folders = layers.map((layer) => `${parent}/${layer}`);
  return Object.fromEntries(
    folders.map((folder, index) => [folder, [...folders.slice(0, index + 1), ...(index > 0 ? base : [])]]),
  );
}

const folderOf = (file: string) =>
  Object.keys(mayImport)
    .filter((folder) => isBelow(file, folder))
    .sort((a, b) => b.length - a.length)[0] ?? '';

/** Import cycles: the strongly connected components (Tarjan 1972), each sorted. */
function circles(): string[][] {
  const byName = new Map(sources.map((source) => [source.file.replace(/\.tsx?$/, ''), source]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (name: string): number => {
    const index = order.size;
    order.set(name, index);
    lowest.set(name, index);
    open.push(name);
    for (const { target } of byName.get(name)?.imports ?? []) {
      if (!byName.has(target)) continue;
      const reached = order.has(target) ? (open.includes(target) ? order.get(target) : undefined) : visit(target);
      lowest.set(name, Math.min(lowest.get(name) ?? index, reached ?? index));
    }
    if (lowest.get(name) === index) {
      const members = open.splice(open.indexOf(name));
      if (members.length > 1) found.push(members.sort());
    }
    return lowest.get(name) ?? index;
  };
  for (const name of byName.keys()) if (!order.has(name)) visit(name);
  return found;
}

/** Imports that break a rule, as `file -> target`. */
function violations(isWrong: (source: Source, wanted: Import) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports.filter((wanted) => isWrong(source, wanted)).map(({ target }) => `${source.file} -> ${target}`),
  );
}

test('imports are found', () => {
  const of = (file: string) => sources.find((source) => source.file === file)?.imports;
  expect(of('renderer/document/replica.ts')).toContainEqual({
    target: 'preload/contract',
    isPackage: false,
    typeOnly: true,
    isLater: false,
  });
  expect(of('main/index.ts')).toContainEqual({
    target: 'main/export/run-export',
    isPackage: false,
    typeOnly: false,
    isLater: true,
  });
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(800);
});

describe('Folders', () => {
  test('import only from allowed folders', () => {
    const broken = violations(({ file }, { target, isPackage, typeOnly }) => {
      if (isPackage) return false;
      if (isBelow(file, 'renderer') && target === 'preload/contract' && typeOnly) return isBelow(file, 'renderer/ui');
      return !(mayImport[folderOf(file)] ?? []).some((folder) => isBelow(target, folder));
    });
    expect(broken).toEqual([]);
  });

  test.each(['workshop', 'renderer/steps'])('of steps in %s never import other steps', (parent) => {
    const stepOf = (name: string) => stepIds.find((id) => isBelow(name, `${parent}/${id}`));
    const broken = violations(({ file }, { target }) => {
      // The facts belong to the session: every step may import them, and they import no step.
      const own = isBelow(file, 'workshop/facts') ? 'facts' : stepOf(file);
      const other = stepOf(target);
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(broken).toEqual([]);
  });

  test('of the window get steps only from main.tsx', () => {
    const broken = violations(
      ({ file }, { target }) => isBelow(file, 'renderer/app') && isBelow(target, 'renderer/steps'),
    );
    expect(broken).toEqual([]);
  });

  test('have no import cycles, including dynamic and type imports', () => {
    expect(circles()).toEqual([]);
  });

  test('import only allowed packages', () => {
    const forWorkshop = new Set(['zod', 'immer', 'fractional-indexing', 'diff', 'd3-scale', 'd3-shape']);
    const isNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
    const isElectron = (name: string) => isBelow(name, 'electron') || name.startsWith('electron-log');
    const isReact = (name: string) => isBelow(name, 'react') || isBelow(name, 'react-dom');
    const broken = violations(({ file }, { target, isPackage }) => {
      if (!isPackage) return false;
      if (isBelow(file, 'workshop')) return !forWorkshop.has(target);
      if (isBelow(file, 'main')) return isReact(target);
      if (isBelow(file, 'preload')) return isNode(target) || (isElectron(target) && file !== 'preload/index.ts');
      return isNode(target) || isElectron(target);
    });
    expect(broken).toEqual([]);
  });

  test('of request handlers import no Electron, directly or indirectly', () => {
    const bySource = new Map(sources.map((source) => [source.file.replace(/\.tsx?$/, ''), source]));
    const files = [...bySource.keys()].filter((file) => isBelow(file, 'main/requests'));
    const reached = new Set(files);
    for (const name of reached) for (const { target } of bySource.get(name)?.imports ?? []) reached.add(target);
    expect([...reached].filter((name) => /^electron($|\/|-log)/.test(name))).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
    expect(reached.size).toBeGreaterThan(100);
  });

  test('use Electron’s IPC only in main/ipc-adapter.ts and preload/index.ts', () => {
    const speakers = sources.filter(({ text }) => /\bipc(Main|Renderer)\b/.test(text)).map(({ file }) => file);
    expect(speakers.sort()).toEqual(['main/ipc-adapter.ts', 'preload/index.ts']);
  });
});

/** Entry points and the contract. */
const entries = new Set([
  'main/index.ts',
  'main/export/process/export-process.ts',
  'main/requests/picture-names-worker.ts',
  'preload/index.ts',
  'preload/contract.ts',
  'renderer/main.tsx',
  'renderer/room.tsx',
  'renderer/picture-page.ts',
  'renderer/steps/press-release/checks/check-worker.ts',
  'renderer/steps/press-release/editor/paste/html-worker.ts',
]);

/** Files named after what their exports have in common. */
const namedAfterTheirSubject = new Set([
  ...['facts', ...stepIds].map((folder) => `workshop/${folder}/terms.ts`),
  'main/ipc-adapter.ts',
  'main/protocol.ts',
  'renderer/bridge.ts',
  'renderer/trusted-types.ts',
  'renderer/shell/i18n.ts',
  'renderer/shell/navigation.ts',
  'workshop/vision-board/geometry.ts',
  'renderer/steps/vision-board/actions/find-free-space.ts',
]);

/** Types of a package that comes without. */
const declaresPackage = (file: string) => file.endsWith('.d.ts');

describe('Files', () => {
  test('are named in kebab-case', () => {
    const other = sources
      .filter(({ file }) => !declaresPackage(file))
      .map(({ file }) => file)
      .filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(path.basename(file)));
    expect(other).toEqual([]);
  });

  test('are named after what they export', () => {
    const strange = sources.filter(({ file, text }) => {
      if (entries.has(file) || namedAfterTheirSubject.has(file) || declaresPackage(file)) return false;
      const declaration = /^export (?:default )?(?:async )?(?:function\*?|const|class|interface|type) (\$?\w+)/gm;
      const exported = [...text.matchAll(declaration)]
        .map(([, name]) => name)
        .join(' ')
        .toLowerCase();
      const words = path
        .basename(file)
        .replace(/\.tsx?$/, '')
        .split('-');
      return !words.some((word) => exported.includes(word.replace(/(e?s|y)$/, '')));
    });
    expect(strange.map(({ file }) => file)).toEqual([]);
  });

  // Opening a workshop does not load the validator: only main validates sessions.
  test.each([
    'workshop/session.ts',
    'renderer/app/workshop-screen.tsx',
    'renderer/steps/vision-board/vision-board-screen.tsx',
  ])('%s loads no schema', (entry) => {
    const bySource = new Map(sources.map((source) => [source.file.replace(/\.tsx?$/, ''), source]));
    const reached = new Set([entry.replace(/\.tsx?$/, '')]);
    for (const name of reached) {
      for (const { target, typeOnly, isLater } of bySource.get(name)?.imports ?? []) {
        if (!typeOnly && !isLater) reached.add(target);
      }
    }
    expect([...reached].filter((name) => name === 'zod' || /\/(?:.*-)?schema$/.test(name))).toEqual([]);
    expect(reached.size).toBeGreaterThan(20);
  });

  test('stay below 400 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 400).map(({ file }) => file);
    expect(long).toEqual([]);
  });
});

interface Definition {
  type: string;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
  items?: readonly z.ZodType[];
  shape?: Record<string, z.ZodType>;
  getter?: () => z.ZodType;
}

/** Paths of arrays of objects in a schema. Inserting into an array makes a patch for every following item. */
function listsOfObjects(schema: z.ZodType, at: string, seen = new Set<unknown>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const def = schema.def as unknown as Definition;
  const own = def.type === 'array' && def.element && holdsObject(def.element) ? [at] : [];
  const inner: [string, z.ZodType | undefined][] = [
    [at, def.innerType],
    [at, def.in],
    [at, def.getter?.()],
    [`${at}[]`, def.element],
    [`${at}.*`, def.valueType],
    ...[...(def.options ?? []), ...(def.items ?? [])].map((option): [string, z.ZodType] => [at, option]),
    ...Object.entries(def.shape ?? {}).map(([key, value]): [string, z.ZodType] => [`${at}.${key}`, value]),
  ];
  return [...own, ...inner.flatMap(([path_, part]) => (part ? listsOfObjects(part, path_, seen) : []))];
}

function holdsObject(schema: z.ZodType): boolean {
  const def = schema.def as unknown as Definition;
  if (def.type === 'object' || def.type === 'record') return true;
  return [...(def.options ?? []), def.innerType, def.in, def.getter?.()].some((part) => part && holdsObject(part));
}

const { workshop, steps } = sessionSchema.shape;

test.each(Object.entries({ workshop, ...steps.shape }))('The slice %s keeps no lists of objects', (id, schema) => {
  const lists = listsOfObjects(schema, id);
  // Rich text is one value that the text editor replaces as a whole.
  const richText = /^press-release\.(parts\.\w+|questions\.\*\.answer)|^press-release\.parts\.\*/;
  expect(lists.filter((at) => !richText.test(at))).toEqual([]);
  if (id === 'press-release') expect(lists).not.toEqual([]);
});
