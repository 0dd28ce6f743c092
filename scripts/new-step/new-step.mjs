// @ts-check
/**
 * Writes a working skeleton of a new step and names it wherever steps are listed: `npm run new-step -- pain-points --de Schmerzpunkte
 * --en "Pain points" --after experience`. Without `--after` the step is the last one of the day. Only the order of `stepNames` counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const template = path.join(import.meta.dirname, 'template');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { de: { type: 'string' }, en: { type: 'string' }, after: { type: 'string' } },
});
const [id = ''] = positionals;
const usage =
  'Usage: npm run new-step -- ID --de "German name" --en "English name" [--after ID]; ID such as pain-points';
if (!/^[a-z]+(-[a-z]+)*$/.test(id) || !values.de || !values.en) stop(usage);
if (existsSync(path.join(root, 'workshop', id))) stop(`workshop/${id} exists already`);
const names = { de: values.de ?? '', en: values.en ?? '' };

const camel = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const isPlain = !id.includes('-');
/** @param {string} text A string literal as prettier writes it. */
const literal = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const words = {
  id,
  camel,
  Pascal: camel[0]?.toUpperCase() + camel.slice(1),
  key: `'${id}'`,
  /** As the name of a property. */
  keyName: isPlain ? id : `'${id}'`,
  access: isPlain ? `.${id}` : `['${id}']`,
  german: names.de,
  english: names.en,
};

/** The line of stepNames before which the step is named. */
function placeOfName() {
  const last = '} satisfies Record<string, Localized<string>>;';
  if (values.after === undefined) return last;
  const lines = readFileSync(path.join(root, 'workshop/step.ts'), 'utf8').split('\n');
  const index = lines.findIndex(
    (line) => line.startsWith(`  ${values.after}: {`) || line.startsWith(`  '${values.after}': {`),
  );
  if (index === -1) stop(`There is no step ${values.after}`);
  return lines[index + 1] ?? last;
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(2);
}

/** @param {string} from below template/ @param {string} to below the project */
function write(from, to) {
  const text = readFileSync(path.join(template, from), 'utf8');
  const filled = Object.entries(words).reduce((all, [name, word]) => all.replaceAll(`$${name}$`, () => word), text);
  mkdirSync(path.dirname(path.join(root, to)), { recursive: true });
  writeFileSync(path.join(root, to), filled);
  written.push(to);
}

/**
 * Adds an import and text before a line that is there exactly once.
 * @param {string} file
 * @param {string} statement
 * @param {string} before
 * @param {string} text
 */
function edit(file, statement, before, text) {
  const source = readFileSync(path.join(root, file), 'utf8');
  const pieces = source.split(before);
  if (pieces.length !== 2)
    stop(`${file} has changed: "${before.trim()}" is there ${pieces.length - 1} times, not once`);
  const withText = pieces.join(text + before);
  const imports = [...withText.matchAll(/^import [^;]*;\n/gm)];
  const last = imports.at(-1);
  const end = last ? last.index + last[0].length : 0;
  const added = statement === '' ? '' : `${statement}\n`;
  writeFileSync(path.join(root, file), withText.slice(0, end) + added + withText.slice(end));
  written.push(file);
}

/** @type {string[]} */
const written = [];
const migrations = readdirSync(path.join(root, 'workshop/migrations')).filter((file) => /^\d{4}-/.test(file));
const version = migrations.length + 1;
/** @param {number} number */
const padded = (number) => String(number).padStart(4, '0');

// The two folders.
for (const file of [
  'schema.ts',
  'commands.ts',
  'commands.test.ts',
  'outline.ts',
  'room-pages.ts',
  'guide.ts',
  'words.ts',
  'search-places.ts',
]) {
  write(`workshop/${file}.template`, `workshop/${id}/${file}`);
}
write('workshop/step.ts.template', `workshop/${id}/${id}.ts`);
write('screen/screen.tsx.template', `renderer/steps/${id}/${id}-screen.tsx`);
write('screen/room-view.tsx.template', `renderer/steps/${id}/room/room-view.tsx`);
write('screen/texts.ts.template', `renderer/steps/${id}/texts.ts`);
write('screen/styles.css.template', `renderer/steps/${id}/${id}.module.css`);

// What belongs to the step elsewhere, found by its name.
write('other/migration.ts.template', `workshop/migrations/${padded(version)}-${id}.ts`);
write('other/arguments.ts.template', `test/fuzz/arguments/${id}.ts`);
write('other/sample.mjs.template', `scripts/samples/slices/${id}.mjs`);
write('other/spec.ts.template', `test/e2e/${id}.spec.ts`);

// A session of the version before, for the test of the migration: the sample as it is now.
const fixture = `test/fixtures/sessions/${padded(version - 1)}.json`;
const sample = JSON.parse(readFileSync(path.join(root, 'assets/samples/de/session.json'), 'utf8'));
writeFileSync(path.join(root, fixture), `${JSON.stringify(sample)}\n`);
written.push(fixture);

// The edits.
edit(
  'workshop/step.ts',
  '',
  placeOfName(),
  `  ${words.keyName}: { de: ${literal(names.de)}, en: ${literal(names.en)} },\n`,
);
const own = isPlain ? `  ${id},\n` : `  '${id}': ${camel},\n`;
edit('workshop/steps.ts', `import { ${camel} } from './${id}/${id}';`, '} satisfies Record<StepId, unknown>;', own);
edit(
  'workshop/session-schema.ts',
  `import { ${camel}Schema } from './${id}/schema';`,
  '  } satisfies Record<StepWithSlice, z.ZodType>),',
  `    ${words.keyName}: ${camel}Schema,\n`,
);
edit(
  'workshop/migrations/migrate.ts',
  `import { ${camel} } from './${padded(version)}-${id}';`,
  '];\n\n/** The version',
  `  ${camel},\n`,
);
edit(
  'workshop/document-definitions/build-protocol.ts',
  `import { ${camel}Outline } from '../${id}/outline';`,
  "    ...withVoices('roadmap', ",
  `    ...${camel}Outline(steps${words.access}, language),\n`,
);
edit(
  'workshop/search/search-items.ts',
  `import { ${camel}SearchPlaces } from '../${id}/search-places';`,
  "  { slice: 'voices', places: voicesSearchPlaces },",
  `  { slice: '${id}', places: ${camel}SearchPlaces },\n`,
);
for (const [language, before] of /** @type {const} */ ([
  ['de', '  } satisfies Record<StepId, string>,\n  new: '],
  ['en', "  },\n  new: 'create"],
])) {
  edit('renderer/shell/texts-keywords.ts', '', before, `    ${words.keyName}: ${literal(names[language])},\n`);
}
edit(
  'renderer/steps/step-screens.ts',
  '',
  '} satisfies Record<StepId, object>;',
  `  ${words.keyName}: { icon: ListTodo, load: () => import('./${id}/${id}-screen') },\n`,
);
edit(
  'workshop/room/pages-of-steps.ts',
  `import { roomPages as ${camel} } from '../${id}/room-pages';`,
  '};\n\n/**\n * The pages of a step in the room.',
  own,
);
edit(
  'renderer/steps/room-views.ts',
  '',
  "  closing: () => import('./closing/room/room-view'),",
  `  ${words.keyName}: () => import('./${id}/room/room-view'),\n`,
);
const screens = path.join(root, 'renderer/steps/step-screens.ts');
const text = readFileSync(screens, 'utf8');
if (!/import \{[^}]*\bListTodo\b/.test(text)) {
  writeFileSync(
    screens,
    text.replace(/import \{ ([^}]*) \} from 'lucide-react';/, "import { ListTodo, $1 } from 'lucide-react';"),
  );
}

run('node', ['scripts/samples/make-samples.mjs']);
run('npx', ['prettier', '--write', '--log-level=warn', ...written.filter((file) => !file.endsWith('.json'))]);
console.log(`The step ${id} is there:\n${written.map((file) => `  ${file}`).join('\n')}`);

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) stop(`${command} ${args[0]} failed`);
}
