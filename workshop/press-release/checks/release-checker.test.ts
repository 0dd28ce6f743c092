import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partIds } from '../terms';
import { kindOf, checkIds } from './check';
import { checkName, explain } from './explain';
import { createReleaseChecker, type CheckInput } from './release-checker';

const input = (blocks: CheckInput['blocks'], change: Partial<CheckInput> = {}): CheckInput => ({
  language: 'de',
  today: '2027-03-15',
  names: ['Stadtwerke Auental'],
  jargon: ['Touchpoint'],
  blocks,
  ...change,
});

const sentences = [
  'Der NPS steigt.',
  'Der Net Promoter Score (NPS) steigt.',
  'Wir bieten innovative Lösungen.',
  'Die Karte wird verschickt.',
  'Ein Touchpoint am Markt.',
  'Auental, 4. Mai 2026',
  '„Lotse“ heißt der Dienst.',
  'Der Lotse fehlt noch.',
  'Wer umzieht, nimmt die Akte mit.',
  '',
];

describe('createReleaseChecker', () => {
  it('finds the same after any edits as in a complete check', () => {
    const block = fc.record({
      part: fc.constantFrom(...partIds),
      text: fc.array(fc.constantFrom(...sentences), { maxLength: 3 }).map((list) => list.join(' ')),
    });
    const inputs = fc.record({
      blocks: fc.array(block, { maxLength: 6 }),
      language: fc.constantFrom('de' as const, 'en' as const),
      jargon: fc.constantFrom(['Touchpoint'], ['Karte']),
    });
    fc.assert(
      fc.property(fc.array(inputs, { minLength: 1, maxLength: 6 }), (edits) => {
        const check = createReleaseChecker();
        for (const { blocks, ...change } of edits) {
          const next = input(blocks, change);
          expect(check(next)).toEqual(createReleaseChecker()(next));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('checks only changed blocks', () => {
    const check = createReleaseChecker();
    const before = check(input(['Wir sind schnell.', 'Wir sind langsam.'].map((text) => ({ part: 'solution', text }))));
    const after = check(input(['Wir sind schnell.', 'Wir sind hier.'].map((text) => ({ part: 'solution', text }))));
    expect(after.findings[0]).toBe(before.findings[0]);
    expect(after.findings[1]).not.toBe(before.findings[1]);
  });

  it('reports an acronym once, at its first use, and whether it is spelled out later', () => {
    const { findings } = createReleaseChecker()(
      input([
        { part: 'summary', text: 'Der NPS steigt. Der NPS bleibt.' },
        { part: 'solution', text: 'Der Net Promoter Score (NPS) und das BGM.' },
      ]),
    );
    expect(findings.map((list) => list.map(({ facts, start }) => [start, facts['words'], facts['sort']]))).toEqual([
      [[4, 'NPS', 'later']],
      [[37, 'BGM', 'never']],
    ]);
  });

  it('sums the balance by part and leaves quotes out', () => {
    const report = createReleaseChecker()(
      input([
        { part: 'summary', text: 'Heute rufen wir Sie an.' },
        { part: 'leaderQuote', text: '„Wir und unsere Leute.“' },
      ]),
    );
    expect(report.balance).toEqual({ you: 1, we: 1, unclear: 0 });
    expect(report.parts.leaderQuote?.balance).toEqual({ you: 0, we: 0, unclear: 0 });
  });

  it('stays within the text and is quick on hostile blocks', () => {
    const hostile = [
      '.'.repeat(100_000),
      'a'.repeat(100_000),
      'A'.repeat(100_000),
      'wird '.repeat(20_000),
      '„'.repeat(50_000),
      '1.'.repeat(50_000),
      'ge'.repeat(50_000) + 't',
      'is '.repeat(30_000) + 'ed',
      'NPS ('.repeat(20_000),
      '🙂‍👩‍👧 שלום '.repeat(5_000),
    ];
    for (const language of ['de', 'en'] as const) {
      for (const text of hostile) {
        const { findings } = createReleaseChecker()(input([{ part: 'problem', text }], { language }));
        for (const { start, end } of findings.flat()) expect(start < end && end <= text.length).toBe(true);
      }
    }
  }, 5_000);
});

describe('invisible characters', () => {
  const foundIn = (text: string) =>
    createReleaseChecker()(input([{ part: 'summary', text }])).findings[0]?.map(({ check, start, end }) => [
      check,
      text.slice(start, end),
    ]);

  it('hide no word, and findings are where they are in the text', () => {
    expect(foundIn('Das ist \u200beigent\u00adlich der Touch\u200bpoint am Markt, NP\u00adS.')).toEqual([
      ['filler-word', 'eigent\u00adlich'],
      ['jargon', 'Touch\u200bpoint'],
      ['acronym', 'NP\u00adS'],
    ]);
    expect(foundIn('Ein fu\u0308r alle u\u0308beraus guter Tag.')).toEqual([['filler-word', 'u\u0308beraus']]);
  });

  it('make no word of a part of one', () => {
    expect(foundIn('Die sehr\u00adtiefe Halt\u00adbarkeit im Wirklich\u200bkeitssinn.')).toEqual([]);
  });
});

describe('explain', () => {
  it('explains findings in both languages, with every placeholder filled', () => {
    const texts = [
      'Wir bieten bis zu 30 Prozent. Viele könnten helfen. Sehr gut, eigentlich, des Weiteren. Experten sagen es.',
    ];
    texts.push('Die Durchführung der Überprüfung der Bewilligung wird angeboten. Sie kommt zum Einsatz. Der NPS.');
    texts.push(
      `${'Wort '.repeat(40)} innovativ Touchpoint. Wir sind bestrebt und bemüht sich. Unsere Lösung. Die Lösung.`,
    );
    const blocks: CheckInput['blocks'] = [
      ...texts.map((text) => ({ part: 'problem' as const, text })),
      { part: 'placeAndDate', text: '4. Mai 2026' },
      { part: 'summary', text: 'Der Net Promoter Score (NPS)' },
    ];
    const found = createReleaseChecker()(input(blocks)).findings.flat();
    expect(new Set(found.map(({ check }) => check))).toEqual(new Set(checkIds));
    for (const finding of found) {
      for (const language of ['de', 'en'] as const) {
        const { found, why, advice } = explain(finding, language);
        expect([found, why, advice].every((text) => text.length > 10 && !text.includes('{{'))).toBe(true);
        expect(checkName(finding.check, language)).not.toBe('');
      }
      expect(kindOf[finding.check]).toBeDefined();
    }
  });
});
