import { describe, expect, test } from 'vitest';
import { recogniseParts } from './recognise-parts';
import type { ImportedBlock } from './imported-block';
import { assembleImport, normalizedText } from './assemble-import';
import { partIds } from '../terms';

/** Blocks of a short notation: `# ` heading, `> ` quote, `- ` bullet, `1. ` number, `**` all bold. */
function blocks(...lines: string[]): ImportedBlock[] {
  return lines.map((line) => {
    const [, mark = '', words = ''] = /^(#+ |> |- |1\. |\*\*)?(.*)$/.exec(line) ?? [];
    const kinds: Record<string, ImportedBlock['kind']> = { '> ': 'quote', '- ': 'bullet', '1. ': 'number' };
    const kind = mark.startsWith('#') ? 'heading' : (kinds[mark] ?? 'paragraph');
    const run = { text: words, bold: mark === '**', italic: false, underline: false, passages: [] };
    return { kind, level: kind === 'heading' ? mark.length - 1 : 0, runs: [run] };
  });
}

function read(...lines: string[]) {
  const { parts, questions } = assembleImport(recogniseParts(blocks(...lines)));
  return {
    parts: Object.fromEntries(partIds.flatMap((id) => (parts[id] ? [[id, normalizedText(parts[id])]] : []))),
    questions: questions.map(({ audience, question, answer }) =>
      `${audience}: ${question} ${normalizedText(answer)}`.trim(),
    ),
  };
}

describe('A text is recognised', () => {
  test('by headings, whatever their order, level and language', () => {
    const { parts } = read(
      '## Customer quote',
      '“Nice,” she says.',
      '# HEADLINE',
      'A title',
      '### 3. Das Problem:',
      'Es dauert.',
      '- sehr',
      '**Lösung',
      'Es geht schneller.',
    );
    expect(parts).toEqual({
      headline: 'A title',
      problem: 'Es dauert. sehr',
      solution: 'Es geht schneller.',
      customerQuote: '“Nice,” she says.',
    });
  });

  test('by labels in the text', () => {
    const { parts, questions } = read(
      'Headline: A title',
      'Problem: It is slow: very slow.',
      'Solution: Now it is fast.',
      'Q: What does it cost?',
      'A: Nothing.',
      'And it stays so.',
      'Question 2: How do I start?',
    );
    expect(parts).toEqual({ headline: 'A title', problem: 'It is slow: very slow.', solution: 'Now it is fast.' });
    expect(questions).toEqual(['customer: What does it cost? Nothing. And it stays so.', 'customer: How do I start?']);
  });

  test('by its order alone', () => {
    const { parts } = read(
      'PRESSEMITTEILUNG',
      'Wer umzieht, nimmt seinen Arzt mit',
      'Familien bekommen am selben Tag einen Termin.',
      'Erlenbrück, 4. Mai 2029 – Ab heute wählt jede Familie ihren Arzt mit einem Anruf.',
      'Wer umzog, wartete elf Wochen.',
      'Jetzt rufen Sie einfach an.',
      '„Ich habe selbst gewartet, und zwar sehr lange“, sagt die Geschäftsführerin.',
      '1. Rufen Sie an.',
      '1. Nennen Sie Ihren Ort.',
      '„Das war leichter als gedacht, wirklich“, sagt eine Kundin.',
      'Rufen Sie ab Montag an.',
    );
    expect(parts).toEqual({
      headline: 'Wer umzieht, nimmt seinen Arzt mit',
      subheadline: 'Familien bekommen am selben Tag einen Termin.',
      placeAndDate: 'Erlenbrück, 4. Mai 2029',
      summary: 'Ab heute wählt jede Familie ihren Arzt mit einem Anruf.',
      problem: 'Wer umzog, wartete elf Wochen.',
      solution: 'Jetzt rufen Sie einfach an.',
      leaderQuote: '„Ich habe selbst gewartet, und zwar sehr lange“, sagt die Geschäftsführerin.',
      howItWorks: 'Rufen Sie an. Nennen Sie Ihren Ort.',
      customerQuote: '„Das war leichter als gedacht, wirklich“, sagt eine Kundin.',
      callToAction: 'Rufen Sie ab Montag an.',
    });
  });

  test('with questions below headings, for customers and inside the house', () => {
    const { questions } = read(
      '# Neuer Arzt',
      '## FAQ',
      '### Was kostet es?',
      'Nichts.',
      'Warum eigentlich nicht?',
      '### Kündigung',
      'Jederzeit.',
      '## Interne Fragen',
      '**Wer bezahlt?',
      'Wir.',
    );
    expect(questions).toEqual([
      'customer: Was kostet es? Nichts. Warum eigentlich nicht?',
      'customer: Kündigung Jederzeit.',
      'internal: Wer bezahlt? Wir.',
    ]);
  });

  test('with a question as a heading, without a heading for questions', () => {
    const { parts, questions } = read('# Neuer Arzt', '## Problem', 'Es dauert.', '## Was kostet es?', 'Nichts.');
    expect(parts).toEqual({ headline: 'Neuer Arzt', problem: 'Es dauert.' });
    expect(questions).toEqual(['customer: Was kostet es? Nichts.']);
  });

  test('and unrecognised pieces stay with the piece before them', () => {
    const sections = recogniseParts(
      blocks('# Neuer Arzt', '## Lösung', 'Es geht.', '## Kontakt', 'Zimmer 4', '- Telefon'),
    );
    expect(sections.map(({ to, by, blocks }) => [to, by, blocks.length])).toEqual([
      ['headline', 'order', 1],
      ['solution', 'heading', 1],
      ['solution', 'nearest', 1],
      ['solution', 'nearest', 1],
      ['solution', 'nearest', 1],
    ]);
  });

  test('without losing a word of any text', () => {
    const kinds = ['', '# ', '## ', '> ', '- ', '1. ', '**'];
    const names = [
      'Problem',
      'FAQ',
      'Wort',
      'Frage?',
      'Ort, 4. Mai 2029 – Text',
      '„Zitat“, sagt eine Kundin',
      'A: ja',
      'Lösung: gut',
    ];
    let seed = 7;
    const pick = (count: number) => (seed = (seed * 48_271) % 2_147_483_647) % count;
    for (let round = 0; round < 150; round += 1) {
      const lines = Array.from({ length: 1 + pick(12) }, (_, index) => `${kinds[pick(7)]}${names[pick(8)]} w${index};`);
      const all = recogniseParts(blocks(...lines))
        .flatMap((section) => section.blocks)
        .map(({ runs }) => runs.map(({ text }) => text).join(''))
        .join(' ');
      for (const [index] of lines.entries()) expect(all).toContain(`w${index};`);
    }
  });
});

test('lists keep their depth, links and formats their range', () => {
  const run = (text: string, more = {}) => ({
    text,
    bold: false,
    italic: false,
    underline: false,
    passages: [],
    ...more,
  });
  const item = (text: string, level: number, kind: 'bullet' | 'number' = 'bullet'): ImportedBlock => ({
    kind,
    level,
    runs: [run(text)],
  });
  const question: ImportedBlock = { kind: 'paragraph', level: 0, runs: [run('Wie?')] };
  const linked: ImportedBlock = {
    kind: 'quote',
    level: 0,
    runs: [run('hier', { link: 'https://example.org' }), run(' fett', { bold: true })],
  };
  const { questions } = assembleImport([
    {
      to: 'customer',
      by: 'heading',
      blocks: [question, item('a', 0), item('b', 1), item('c', 1), item('d', 0), item('1', 0, 'number'), linked],
    },
  ]);
  expect(JSON.stringify(questions[0]?.answer.map(outline))).toBe(
    JSON.stringify(['bullet(a bullet(b c) d)', 'number(1)', 'quote(link(hier)  fett:1)']),
  );
});

interface Node {
  type: string;
  listType?: string;
  text?: string;
  format?: number | string;
  children?: Node[];
}

function outline(node: unknown): string {
  const { type, listType, text, format, children = [] } = node as Node;
  if (type === 'text') return `${text}${format ? `:${format}` : ''}`;
  const inner = children.map(outline).join(' ');
  return type === 'listitem' ? inner : `${listType ?? type}(${inner})`;
}
