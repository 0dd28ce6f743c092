import { expect, test } from 'vitest';
import { textOf, type Block } from '../document';
import { groupedBoard } from '../../test/fixtures/grouped-board';
import { maxPartPictures, visionBoardOutline } from './outline';

/** A line for each block: headings with their level, lists with a dash, pictures in brackets. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${block.text}${block.layout === 'in-text' ? ' (in the text)' : ''}`;
      case 'figure':
        return `[${block.asset}]`;
      case 'list':
        return block.items.map(({ runs }) => `- ${textOf(runs)}`);
      case 'paragraph':
        return textOf(block.runs);
      case 'table':
        return [
          block.caption,
          ...[block.header, ...block.rows.map((row) => row.map(textOf))].map((row) => row.join(' | ')),
        ];
      default:
        return block.kind;
    }
  });
}

test('areas, groups, headlines, what lies outside, and revealed votes', () => {
  expect(linesOf(visionBoardOutline(groupedBoard(), 'de'))).toEqual([
    '# Anhang: Zukunftsbild',
    '### So lebt es sich 2030 (in the text)',
    '[board.png]',
    '## Leben mit der Rechnung',
    '[board-area0.png]',
    '### Was bleibt (in the text)',
    '- Leben mit der Rechnung versteht jeder',
    '- Leben mit der Rechnung macht Freude',
    '- Leben mit der Rechnung geht schnell',
    '## Am Telefon',
    '[board-area1.png]',
    '- Am Telefon versteht jeder',
    '- Am Telefon macht Freude',
    '- Am Telefon geht schnell',
    '### Rückrufe',
    '- Ein Anruf genügt',
    '- Zurückrufen statt warten',
    '## Menschen',
    '[board-people.png]',
    '- Lehrlinge führen',
    '- Meister bleiben',
    '## Unser Haus',
    '[board-area2.png]',
    '- Unser Haus versteht jeder',
    '- Unser Haus macht Freude',
    '- Unser Haus geht schnell',
    '## Zusammenarbeit',
    '[board-area3.png]',
    '- Zusammenarbeit versteht jeder',
    '- Zusammenarbeit macht Freude',
    '- Zusammenarbeit geht schnell',
    '## Weitere Notizen',
    '- Was sonst noch wichtig ist',
    '- Mittelpunkt',
    '## Abstimmungen',
    'Womit fangen wir an?',
    'Rang | Abgestimmt über | Art | Punkte',
    '1 | Rückrufe | Gruppe | 3',
    '2 | Unser Haus | Bereich | 1',
    '2 | Leben mit der Rechnung versteht jeder | Notiz | 1',
  ]);
});

test('the description of a picture names what it shows', () => {
  const alt = visionBoardOutline(groupedBoard(), 'en').flatMap((block) => (block.kind === 'figure' ? [block.alt] : []));
  expect(alt.slice(0, 3)).toEqual([
    'The whole vision board with 17 notes. Areas: “Leben mit der Rechnung”, “Am Telefon”, “Unser Haus”, “Zusammenarbeit”. Groups: “Rückrufe”, “Menschen”.',
    'Area “Leben mit der Rechnung” with 3 notes.',
    'Area “Am Telefon” with 5 notes.',
  ]);
});

test('a vote on a hidden note does not show its text, and one on notes alone needs no kind', () => {
  const board = groupedBoard();
  const first = board.votings['first'];
  if (!first) throw new Error('No voting');
  first.votes = {
    v1: { order: 'a0', element: 'secret', voter: null },
    v2: { order: 'a1', element: 'note00', voter: null },
  };
  const lines = linesOf(visionBoardOutline(board, 'de'));
  expect(lines.slice(-3)).toEqual([
    'Rang | Abgestimmt über | Punkte',
    '1 | Leben mit der Rechnung versteht jeder | 1',
    '1 | Verdeckte Notiz | 1',
  ]);
  expect(lines.join()).not.toContain('Noch verdeckt');
  first.votes = {};
  expect(linesOf(visionBoardOutline(board, 'de')).at(-1)).toBe(
    'Womit fangen wir an?: Niemand hat einen Punkt vergeben.',
  );
});

test('notes without areas and groups are one list', () => {
  const board = groupedBoard();
  const { loose } = board.elements;
  if (!loose) throw new Error('No note');
  const lines = linesOf(visionBoardOutline({ ...board, elements: { loose }, votings: {} }, 'de'));
  expect(lines.slice(2)).toEqual([
    'Die Notizen des Zukunftsbilds, von links oben nach rechts unten:',
    '- Was sonst noch wichtig ist',
  ]);
});

test('an empty board, and one on which everything is hidden, is left out', () => {
  const board = groupedBoard();
  const { secret } = board.elements;
  if (!secret) throw new Error('No note');
  expect(visionBoardOutline({ ...board, elements: {} }, 'de')).toEqual([]);
  expect(visionBoardOutline({ ...board, elements: { secret } }, 'de')).toEqual([]);
});

test('a hidden area is no heading: what lies on it is outside', () => {
  const board = groupedBoard();
  const { area0 } = board.elements;
  if (area0) board.elements['area0'] = { ...area0, hidden: true };
  const lines = linesOf(visionBoardOutline(board, 'de'));
  expect(lines).not.toContain('## Leben mit der Rechnung');
  expect(lines.indexOf('- Leben mit der Rechnung versteht jeder')).toBeGreaterThan(lines.indexOf('## Weitere Notizen'));
});

test('an area on an area follows it, and an empty one says so', () => {
  const board = groupedBoard();
  const { area0 } = board.elements;
  if (area0?.type !== 'area') throw new Error('No area');
  board.elements['inner-area'] = { ...area0, x: 40, y: 400, width: 300, height: 200, name: 'Innen' };
  const lines = linesOf(visionBoardOutline(board, 'de'));
  const at = lines.indexOf('## Innen');
  expect(lines[at - 1]).toBe('- Leben mit der Rechnung geht schnell');
  expect(lines.slice(at + 1, at + 3)).toEqual(['In diesem Bereich liegt nichts.', '## Am Telefon']);
});

test('the first areas have pictures of their own, and the document says so', () => {
  const board = groupedBoard();
  const { area0, loose } = board.elements;
  if (area0?.type !== 'area' || loose?.type !== 'note') throw new Error('No area');
  const elements = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      [`a${index}`, { ...area0, x: index * 1000, name: `Bereich ${index}` }],
      [`n${index}`, { ...loose, x: index * 1000 + 50, y: 50 }],
    ]).flat(),
  );
  const blocks = visionBoardOutline({ ...board, elements, votings: {} }, 'de');
  expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(1 + maxPartPictures);
  expect(linesOf(blocks)).toContain(
    'Ein eigenes Bild haben die ersten 30 Bereiche und Gruppen. Alle übrigen sind auf dem Bild des ganzen Zukunftsbilds zu sehen.',
  );
  expect(linesOf(blocks).filter((line) => line.startsWith('- '))).toHaveLength(40);
});
