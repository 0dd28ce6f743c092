import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainToRichText } from '../../rich-text';
import { compareTexts as compare, isSameText, type ComparedText } from './compare-texts';
import type { PartId } from '../schema';
import { partIds } from '../terms';

const text = (parts: Partial<Record<PartId, string>>, leftOut: PartId[] = []): ComparedText => ({
  parts: Object.fromEntries(
    partIds.map((id) => [id, plainToRichText(parts[id] ?? '')]),
  ) as unknown as ComparedText['parts'],
  sequence: [...partIds],
  leftOut,
  questions: {},
});
const compareTexts = (older: ComparedText, newer: ComparedText) => compare(older, newer, 'de');
const inShort = (older: ComparedText, newer: ComparedText) =>
  compareTexts(older, newer).map(({ part, paragraphs }) => [
    part,
    ...paragraphs.map(({ kind, pieces }) => `${kind}: ${pieces.map(({ text }) => text).join('|')}`),
  ]);

describe('comparing two texts', () => {
  it('finds nothing in equal ones', () => {
    const one = text({ summary: 'Eins\nzwei' });
    expect(isSameText(compareTexts(one, one))).toBe(true);
  });

  it('shows rewritten words within a paragraph', () => {
    expect(inShort(text({ summary: 'Wir rufen morgen zurück' }), text({ summary: 'Wir rufen heute zurück' }))).toEqual([
      ['summary', 'changed: Wir rufen |morgen|heute| zurück'],
    ]);
  });

  it('shows a sentence that was replaced whole, and only the words that changed in one that was rewritten', () => {
    const before = 'Die Rechnung kommt einmal im Jahr. Wir rufen morgen zurück. Niemand muss warten.';
    const after = 'Wer zahlt, sieht den Betrag sofort. Wir rufen heute zurück. Niemand muss warten.';
    expect(inShort(text({ summary: before }), text({ summary: after }))).toEqual([
      [
        'summary',
        'changed: Die Rechnung kommt einmal im Jahr. |Wer zahlt, sieht den Betrag sofort. |Wir rufen |morgen|heute| zurück. Niemand muss warten.',
      ],
    ]);
  });

  it('marks a sentence that was added at the end, and one that went', () => {
    const [one, two] = ['Alle zahlen jeden Monat. ', 'Am 3. Tag kommt z. B. der Brief.'];
    expect(inShort(text({ summary: one.trim() }), text({ summary: one + two }))).toEqual([
      ['summary', `changed: Alle zahlen jeden Monat.| ${two}`],
    ]);
  });

  it('keeps paragraphs with little in common separate', () => {
    expect(inShort(text({ summary: 'Alles bleibt anders' }), text({ summary: 'Niemand wartet' }))).toEqual([
      ['summary', 'removed: Alles bleibt anders', 'added: Niemand wartet'],
    ]);
  });

  it('compares two books of one paragraph each as different paragraphs, in a short time', () => {
    const book = (word: string) => Array.from({ length: 6000 }, (_, index) => `${word}${index}`).join(' ');
    const [compared] = compareTexts(text({ summary: book('alt') }), text({ summary: book('neu') }));
    expect(compared?.paragraphs.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  }, 2000);

  it('recognises a moved paragraph, within a part and to another', () => {
    expect(inShort(text({ problem: 'A a\nB b\nC c' }), text({ problem: 'B b\nC c\nA a' }))).toEqual([
      ['problem', 'movedTo: A a', 'same: B b', 'same: C c', 'movedFrom: A a'],
    ]);
    expect(inShort(text({ problem: 'A a' }), text({ solution: 'A a' }))).toEqual([
      ['problem', 'movedTo: A a'],
      ['solution', 'movedFrom: A a'],
    ]);
  });

  it('compares the questions with their answers, after the parts', () => {
    const asked = (answer: string, order = 'a0'): ComparedText => ({
      ...text({ summary: 'Eins' }),
      questions: {
        price: {
          order,
          audience: 'customer',
          question: 'Was kostet es?',
          answer: plainToRichText(answer),
          owner: '',
          due: '',
          bank: '',
        },
      },
    });
    expect(inShort(asked(''), asked('Nichts'))).toEqual([
      ['summary', 'same: Eins'],
      ['customer', 'same: Was kostet es?', 'added: Nichts'],
    ]);
    expect(isSameText(compareTexts(asked('Nichts'), asked('Nichts', 'b0')))).toBe(true);
  });

  it('treats a part that is left out as deleted', () => {
    expect(inShort(text({ callToAction: 'Ruf an' }), text({ callToAction: 'Ruf an' }, ['callToAction']))).toEqual([
      ['callToAction', 'removed: Ruf an'],
    ]);
  });

  it('contains every paragraph of both texts, in order', () => {
    const lines = fc.array(fc.constantFrom('A a', 'B b', 'C c d', 'C c e', 'F'), { minLength: 1, maxLength: 12 });
    const sideOf = (older: ComparedText, newer: ComparedText, absent: string[], put: string) =>
      compareTexts(older, newer)
        .flatMap(({ paragraphs }) => paragraphs)
        .filter(({ kind }) => !absent.includes(kind))
        .map(({ pieces }) => pieces.map(({ kind, text }) => (kind === put ? '' : text)).join(''));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const [older, newer] = [text({ summary: before.join('\n') }), text({ summary: after.join('\n') })];
        expect(sideOf(older, newer, ['added', 'movedFrom'], 'added')).toEqual(before);
        expect(sideOf(older, newer, ['removed', 'movedTo'], 'removed')).toEqual(after);
      }),
    );
  });

  it('compares thousands of reordered paragraphs in a short time', () => {
    const lines = Array.from({ length: 6000 }, (_, index) => `Absatz ${index * 7919}`);
    const turned = [...lines].reverse();
    const kinds = compareTexts(text({ summary: lines.join('\n') }), text({ summary: turned.join('\n') }))
      .flatMap(({ paragraphs }) => paragraphs)
      .map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThanOrEqual(lines.length);
  }, 10_000);
});
