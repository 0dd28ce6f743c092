import { expect, test } from 'vitest';
import { closingCommands } from '../closing/commands';
import { textOf, type Block } from '../document';
import { newInitiative } from '../roadmap/new-initiative';
import type { Initiative } from '../roadmap/schema';
import { createSession } from '../session';
import { sessionSchema, type SessionDocument } from '../session-schema';
import { decisionPaperOutline } from './decision-paper-outline';
import { draftPurpose, draftSummary } from './draft';

function session(): SessionDocument {
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  const options = { title: 'Klar', preset: 'half-day', language: 'de', today: '2027-03-11', newId } as const;
  return sessionSchema.parse(createSession(options, 'session', '2027-03-11T10:00:00.000Z'));
}

function withInitiatives(...changes: Partial<Initiative>[]): SessionDocument {
  const open = session();
  changes.forEach((change, index) => {
    open.steps.roadmap.initiatives[`i${index}`] = {
      ...newInitiative(`a${String(index).padStart(3, '0')}`, 'now', `Initiative ${index + 1}`),
      ...change,
    };
  });
  return open;
}

const wordsOf = (blocks: Block[]) =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [textOf(block.runs)];
      case 'list':
        return block.items.map(({ runs }) => textOf(runs));
      case 'table':
        return block.rows.map((row) => row.map(textOf).join(' | '));
      default:
        return [];
    }
  });

test('an empty workshop has an empty decision paper', () => {
  expect(decisionPaperOutline(session())).toEqual([]);
  expect([draftPurpose(session()), draftSummary(session())]).toEqual(['', '']);
});

test('the purpose is drafted from the decisions that initiatives need, stopped ones aside', () => {
  expect(draftPurpose(withInitiatives({}))).toBe(
    'Diese Vorlage bittet um die Zustimmung zur Roadmap aus dem Workshop „Klar“.',
  );
  expect(draftPurpose(withInitiatives({ decision: 'Zwei Stellen.' }, { decision: 'Nein', status: 'stopped' }))).toBe(
    'Diese Vorlage bittet um eine Entscheidung: Zwei Stellen.',
  );
  expect(draftPurpose(withInitiatives({ decision: 'A' }, { decision: 'B' }))).toContain('um zwei Entscheidungen');
});

test('the summary has a line for each step with content and counts in words', () => {
  const metric = { name: 'Wartezeit', baseline: '', target: '2 Minuten', unit: '', date: '' };
  const open = withInitiatives({ metric }, { horizon: 'later' }, { status: 'stopped' });
  open.steps['reality-check'].questions.talked.answer = 'yes';
  expect(draftSummary(open).split('\n')).toEqual([
    'Von sechs ehrlichen Fragen können wir eine mit einem klaren Ja beantworten.',
    'Die Roadmap hat zwei Initiativen, eine davon bis Monat 3.',
    'Daran messen wir uns: Wartezeit: Ziel 2 Minuten.',
  ]);
  open.workshop.language = 'en';
  expect(draftSummary(open)).toContain('The roadmap has two initiatives, one of them by month 3.');
});

test('what is written by hand replaces the draft, and emptying it brings the draft back', () => {
  const open = withInitiatives({});
  const write = (summary: string) => closingCommands.writeDecisionPaper(open.steps.closing, { change: { summary } });
  write('Erstens\n\nZweitens');
  expect(wordsOf(decisionPaperOutline(open)).slice(2, 5)).toEqual(['In fünf Zeilen', 'Erstens', 'Zweitens']);
  write(' ');
  expect(wordsOf(decisionPaperOutline(open))).toContain('Die Roadmap hat eine Initiative: Initiative 1.');
});

test('what does not fit on a few pages is counted', () => {
  const many = Array.from({ length: 23 }, (_, index) => ({ risks: `Risiko ${index}`, firstStep: 'Anrufen' }));
  const words = wordsOf(decisionPaperOutline(withInitiatives(...many, { horizon: 'later', firstStep: 'Warten' })));
  expect(words).toContain('4 weitere Initiativen stehen im Roadmap-Dokument.');
  expect(words).toContain('15 weitere Risiken stehen im Roadmap-Dokument.');
  expect(words).toContain('Die ersten Schritte der übrigen Initiativen stehen im Roadmap-Dokument.');
  expect(words.filter((text) => text.includes('Anrufen'))).toHaveLength(20);
});

test('decisions have a column for each answer', () => {
  const table = decisionPaperOutline(withInitiatives({ decision: 'Zwei Stellen' })).find(
    (block) => block.kind === 'table' && block.header.includes('Vertagt'),
  );
  expect(table).toMatchObject({ header: ['Nr.', 'Entscheidung', 'Ja', 'Nein', 'Vertagt'] });
});
