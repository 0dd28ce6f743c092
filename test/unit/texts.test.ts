import { describe, expect, test } from 'vitest';
import { mainTexts } from '../../main/texts';
import { voicesTexts } from '../../renderer/links/voices/texts';
import { appTexts } from '../../renderer/shell/texts';
import { workshopTexts } from '../../renderer/shell/workshop-texts';
import { languages, type Language } from '../../workshop/language';
import { stepIds, type StepId } from '../../workshop/step';
import { steps } from '../../workshop/steps';
import { textProblems } from '../text-problems';

/** The texts of every step with a screen, found by path, so that new steps are included. */
const screens = import.meta.glob<Record<string, Record<Language, unknown>>>('../../renderer/steps/*/texts.ts', {
  eager: true,
});

/** The texts of room views, the same way. */
const roomViews = import.meta.glob<Record<string, Record<Language, unknown>>>('../../renderer/steps/*/room/texts.ts', {
  eager: true,
});

const textsOf = (id: StepId) => Object.values(screens[`../../renderer/steps/${id}/texts.ts`] ?? {})[0];

/** All texts of the product by namespace. */
const namespaces: Record<string, Record<Language, unknown>> = {
  main: mainTexts,
  app: appTexts,
  workshop: workshopTexts,
  voices: voicesTexts,
  ...Object.fromEntries(stepIds.map((id) => [`screen of ${id}`, textsOf(id) ?? {}])),
  ...(Object.fromEntries(
    Object.entries(roomViews).map(([file, module]) => [
      file.slice('../../renderer/'.length),
      Object.values(module)[0] ?? {},
    ]),
  ) as Record<string, Record<Language, unknown>>),
  ...Object.fromEntries(stepIds.map((id) => [`words of ${id}`, steps[id].words])),
  ...Object.fromEntries(stepIds.map((id) => [`guide of ${id}`, steps[id].guide])),
};

/** All texts in a value, by path. */
function textsIn(value: unknown, at = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[at, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...textsIn(inner, at === '' ? key : `${at}.${key}`)]),
  );
}

/** Names of placeholders, without their formats. */
const placeholders = (text: string) => new Set([...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name));

describe.each(Object.entries(namespaces))('%s', (_, texts) => {
  const de = textsIn(texts.de);
  const en = textsIn(texts.en);

  test('has the same keys in both languages, and none is empty', () => {
    expect(de.size).toBeGreaterThan(0);
    expect([...de.keys()].sort()).toEqual([...en.keys()].sort());
    const empty = [...de, ...en].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('has the same placeholders in both languages', () => {
    const used = (texts: Map<string, string>) =>
      Object.fromEntries([...texts].map(([key, text]) => [key, placeholders(text)]));
    expect(used(en)).toEqual(used(de));
  });

  test('has both forms of every plural, in both languages', () => {
    const forms = (keys: Iterable<string>, form: string) =>
      [...keys].filter((key) => key.endsWith(`_${form}`)).map((key) => key.slice(0, -form.length - 1));
    for (const keys of [[...de.keys()], [...en.keys()]]) {
      expect(forms(keys, 'one').sort()).toEqual(forms(keys, 'other').sort());
      expect(forms(keys, 'zero').filter((key) => !keys.includes(`${key}_other`))).toEqual([]);
    }
  });

  test.each(languages)('has correct typography in %s', (language) => {
    const problems = [...textsIn(texts[language])].flatMap(([key, text]) =>
      textProblems(text, language).map((problem) => `${key}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });
});

test('English names what links everything in the idiom of British management, not in a translated one', () => {
  const texts = Object.values(namespaces).flatMap(({ en }) => [...textsIn(en).values()]);
  expect(texts.filter((text) => /red thread/i.test(text))).toEqual([]);
  expect(texts).toContain('Golden thread');
});

/** Texts in which no word depends on the number: "1 noch offen", "2 noch offen". */
const numberNeutral = new Set([
  'main: dialogs.missingDetail',
  // Shown from six lines.
  'screen of closing: summaryLines',
  'screen of experience: curveAlt',
  'screen of press-release: wordsOf',
  'screen of press-release: openHere',
  'screen of press-release: moved',
  'screen of press-release: order.moved',
  'screen of press-release: find.place',
  'screen of press-release: reviewSession.page',
  'screen of press-release: reviewSession.place',
  'screen of roadmap: moved',
  'screen of roadmap: checks.owner',
  'screen of roadmap: checks.metric',
  'screen of roadmap: checks.customer',
  'screen of roadmap: checks.tooManyNow',
  'screen of roadmap: panel.place',
  'words of experience: curveAlt',
]);

test('A text with a count has a form for one, unless none of its words depends on the number', () => {
  const counted = Object.entries(namespaces).flatMap(([name, texts]) =>
    [...textsIn(texts.de)].filter(([, text]) => placeholders(text).has('count')).map(([key]) => `${name}: ${key}`),
  );
  const bare = counted.filter((key) => !/_(one|other|zero)$/.test(key));
  expect(bare.sort()).toEqual([...numberNeutral].sort());
});
