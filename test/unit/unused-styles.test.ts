import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const sheets = Object.keys(import.meta.glob('../../renderer/**/*.module.css'));
const sources = import.meta.glob<string>('../../renderer/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The source files that import a style sheet, with the name they give it. */
function importersOf(sheet: string): { name: string; text: string }[] {
  return Object.entries(sources).flatMap(([file, text]) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(([, name = '', target = '']) =>
      path.posix.join(path.posix.dirname(file), target) === sheet ? [{ name, text }] : [],
    ),
  );
}

test('every class of a style sheet is used by a component that imports the sheet', () => {
  const unused = sheets.flatMap((sheet) => {
    const css = readFileSync(path.resolve(import.meta.dirname, sheet), 'utf8').replace(/\/\*.*?\*\//gs, '');
    const classes = new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => name));
    const importers = importersOf(sheet);
    const isUsed = (name: string) =>
      importers.some(
        ({ name: styles, text }) =>
          new RegExp(`\\b${styles}\\.${name}\\b`).test(text) || new RegExp(`\\b${styles}\\[`).test(text),
      );
    return [...classes].filter((name) => !isUsed(name)).map((name) => `${path.basename(sheet)} .${name}`);
  });
  expect(unused).toEqual([]);
});
