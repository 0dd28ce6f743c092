import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const renderer = path.resolve(import.meta.dirname, '../../renderer');
const tokensFile = 'ui/tokens.css';

const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(css|tsx?)$/.test(name) && !/\.test\.|\/testing\//.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(renderer, name), 'utf8') }));
const sheets = files.filter(({ name }) => name.endsWith('.css') && name !== tokensFile);
const tokens = files.find(({ name }) => name === tokensFile)?.text ?? '';

/** Declarations of the style sheets other than the tokens, without comments, as `file: property: value`. */
const declarations = sheets.flatMap(({ name, text }) =>
  [...text.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+);/g)].map(
    ([, property = '', value = '']) => ({ name, property, value, where: `${name}: ${property}: ${value}` }),
  ),
);
const where = (found: typeof declarations) => found.map((declaration) => declaration.where);

const colour =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|\b(?:white|black|gray|grey|red|green|blue|yellow|orange|purple)\b/i;

describe('Style sheets take from ui/tokens.css', () => {
  test('every colour', () => {
    const literals = declarations.filter(({ value }) => colour.test(value.replaceAll(/var\(--[\w-]+/g, 'var(')));
    expect(where(literals.filter(({ property }) => property !== 'white-space'))).toEqual([]);
  });

  test('every layer', () => {
    const layers = declarations.filter(({ property }) => property === 'z-index');
    expect(where(layers.filter(({ value }) => !/^var\(--layer-[a-z]+\)$/.test(value)))).toEqual([]);
    expect(layers.length).toBeGreaterThan(10);
  });

  test('every padding, margin and gap on the grid of 4 px', () => {
    const spaces = declarations.filter(({ property }) => /^(?:padding|margin|(?:row-|column-)?gap)/.test(property));
    const onGrid = (value: string) =>
      [...value.matchAll(/(?<![\w.])-?(\d+)px/g)].some(([, pixels]) => Number(pixels) > 0 && Number(pixels) % 4 === 0);
    expect(where(spaces.filter(({ value }) => onGrid(value)))).toEqual([]);
    expect(spaces.length).toBeGreaterThan(100);
  });

  test('only tokens that are defined', () => {
    const defined = new Set(
      files.flatMap(({ text }) => [...text.matchAll(/(--[a-z][\w-]*)['"]?\s*:/g)].map(([, name]) => name)),
    );
    const used = [...sheets, { name: tokensFile, text: tokens }].flatMap(({ name, text }) =>
      [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, token]) => ({ name, token })),
    );
    // React Aria sets the width of the trigger of a popover.
    expect(used.filter(({ token = '' }) => !defined.has(token) && token !== '--trigger-width')).toEqual([]);
  });
});

test('components set neither colours nor layers themselves', () => {
  const literals = files.filter(
    // Black is the initial state of SVG, not a colour of the app.
    ({ name, text }) =>
      !name.endsWith('.css') &&
      name !== 'steps/vision-board/rendering/svg-context.ts' &&
      /zIndex|['"`]#[\da-f]{3,8}['"`]/i.test(text),
  );
  expect(literals.map(({ name }) => name)).toEqual([]);
});
