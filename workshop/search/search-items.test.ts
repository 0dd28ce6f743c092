import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  assetField,
  clockField,
  colourField,
  dayField,
  idField,
  momentField,
  orderField,
  powerPointTemplateField,
  wordTemplateField,
} from '../fields';
import { richTextSchema } from '../rich-text-schema';
import { sessionSchema } from '../session-schema';
import { searchedSlices } from './search-items';

/** Texts that are not searched, and why. */
const notSearched: Readonly<Record<string, string>> = {
  'workshop.wordTemplate.name': 'name of a file, not of this day',
  'workshop.powerPointTemplate.name': 'name of a file, not of this day',
  'workshop.timer.title': 'copy of the title of what it was started for',
  'voices.rounds.*.ask.lowLabel': 'words of the method',
  'voices.rounds.*.ask.highLabel': 'words of the method',
  'voices.rounds.*.ask.items.*.label': 'copy of what is searched in its step',
  'voices.rounds.*.ask.items.*.hint': 'copy of what is searched in its step',
  'voices.rounds.*.voters.*.name': 'copy of the names of the participants',
  'vision-board.elements.*.details': "another program's data, not shown",
  'press-release.material.*.quote': 'stands in the text of its part',
  'press-release.dismissals.*.check': 'technical',
  'press-release.versions.*.parts.*': 'older states of the parts',
  'press-release.versions.*.questions.*.question': 'older states of the questions',
  'press-release.versions.*.questions.*.answer': 'older states of the questions',
  'press-release.versions.*.questions.*.owner': 'older states of the questions',
  'closing.followUp.statusBefore.*': 'a word of the method',
};

const technical = new Set<unknown>([
  assetField,
  clockField,
  colourField,
  dayField,
  idField,
  momentField,
  orderField,
  powerPointTemplateField,
  wordTemplateField,
]);

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  valueType?: z.ZodType;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  items?: z.ZodType[];
}

/** Paths of all texts of a schema; `*` stands for every key. */
function textsOf(schema: z.ZodType, path: readonly string[] = []): string[] {
  if (technical.has(schema)) return [];
  if (schema === richTextSchema) return [path.join('.')];
  const definition = schema.def as unknown as Definition;
  switch (definition.type) {
    case 'string':
      // Patterns are for ids and the like.
      return (schema as z.ZodString).format === 'regex' ? [] : [path.join('.')];
    case 'object':
      return Object.entries(definition.shape ?? {}).flatMap(([name, field]) => textsOf(field, [...path, name]));
    case 'record':
      return definition.valueType ? textsOf(definition.valueType, [...path, '*']) : [];
    case 'array':
      return definition.element ? textsOf(definition.element, [...path, '*']) : [];
    case 'nullable':
    case 'optional':
      return definition.innerType ? textsOf(definition.innerType, path) : [];
    case 'union':
      return [...new Set((definition.options ?? []).flatMap((option) => textsOf(option, path)))];
    case 'tuple':
      return (definition.items ?? []).flatMap((item) => textsOf(item, path));
    case 'number':
    case 'int':
    case 'boolean':
    case 'literal':
    case 'enum':
    case 'null':
      return [];
    default:
      throw new Error(`A schema of the type ${definition.type} at ${path.join('.')} is not read here`);
  }
}

const { workshop, voices, steps } = sessionSchema.shape;

const written = Object.entries({ workshop, voices, ...steps.shape }).flatMap(([slice, schema]) =>
  textsOf(schema as z.ZodType, [slice]),
);

const searched = searchedSlices.flatMap(({ slice, places }) =>
  places.flatMap(({ at, titles = [], texts = [] }) =>
    [...titles, ...texts].map((field) => [slice, at, field].filter((name) => name !== '').join('.')),
  ),
);

test('Every text of the session is searched or left out for a reason', () => {
  expect(written.length).toBeGreaterThan(90);
  expect(written.filter((path) => !searched.includes(path) && !(path in notSearched))).toEqual([]);
});

test('Only texts of the session are searched, and only they are left out', () => {
  expect(searched.filter((path) => !written.includes(path))).toEqual([]);
  expect(Object.keys(notSearched).filter((path) => !written.includes(path) || searched.includes(path))).toEqual([]);
});
