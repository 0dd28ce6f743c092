import { documentKinds } from '../../workshop/document-definitions/document-registry';
import { expect, test } from 'vitest';
import { exampleSession } from '../fixtures/example-session';
import { textOf, type Block, type Run } from '../../workshop/document';
import { experienceCommands } from '../../workshop/experience/commands';
import { workshopFactsCommands } from '../../workshop/facts/commands';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import { addReferenceMarks } from '../../workshop/reference-marks';

const now = '2026-11-12T16:00:00.000Z';

function of<Kind extends Block['kind']>(blocks: Block[], kind: Kind): Extract<Block, { kind: Kind }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

test('the chapters of the roadmap document are in order', () => {
  const { blocks, contentsHeading } = buildDocument(exampleSession(), { kind: 'roadmap', additions: ['faq'], now });
  expect(contentsHeading).toBe('Inhalt');
  expect(
    of(blocks, 'heading')
      .filter((block) => block.level === 1)
      .map((block) => block.text),
  ).toEqual([
    'Anlass und Ziel des Tages',
    'Wer am Tisch saß',
    'Der leere Stuhl',
    'Wohin wir wollen',
    'Schmerzpunkte',
    'Roadmap',
    'Die Initiativen im Einzelnen',
    'Welche Entscheidungen nötig sind',
    'Was noch fehlt',
    'Anhang: Roter Faden',
    'Anhang: Kundenreise',
    'Anhang: Zukunftsbild',
  ]);
});

test('initiatives have the same numbers in roadmap order everywhere', () => {
  const { blocks } = buildDocument(exampleSession(), { kind: 'roadmap', additions: ['faq'], now });
  const [lanes] = of(blocks, 'lanes');
  expect(lanes?.lanes.map((lane) => lane.cards.map((card) => card.title.split(' ')[0]))).toEqual([
    ['1', '2'],
    ['3'],
    ['4'],
  ]);
  const overview = of(blocks, 'table').find((table) => table.header[0] === 'Nr.' && table.header[1] === 'Initiative');
  expect(overview?.rows.map((row) => textOf(row[1] ?? []))).toEqual([
    'Rechnung in drei Sätzen',
    'Schreibwerkstatt für die Abrechnung',
    'Rückruf statt Warteschleife',
    'Zählerstände & Verbrauch im Kundenkonto',
  ]);
});

test('an initiative lists its dependencies by title and its metric with baseline and target', () => {
  const { blocks } = buildDocument(exampleSession(), { kind: 'roadmap', additions: ['faq'], now });
  const at = blocks.findIndex(
    (block) => block.kind === 'factRow' && block.facts.some(({ value }) => value === 'J. Süß'),
  );
  const [inShort, inLong] = blocks.slice(at);
  if (inShort?.kind !== 'factRow' || inLong?.kind !== 'facts') throw new Error('short facts, then long ones');
  expect(inLong.rows).toContainEqual({ label: 'Setzt voraus', value: 'Schreibwerkstatt für die Abrechnung' });
  expect(inLong.rows).toContainEqual({
    label: 'Messgröße',
    value: 'Anrufe nach der Rechnung: heute 33 %, Ziel 5 % (1. März 2028)',
  });
  expect(inShort.facts.map(({ label, value }) => `${label}: ${value}`)).toContainEqual(
    expect.stringMatching(/^Zeitraum: ab \d\d\.\d\d\.\d{4}$/),
  );
});

test('every initiative has the same short facts, with a dash for unknown ones', () => {
  const rows = of(buildDocument(exampleSession(), { kind: 'roadmap', additions: ['faq'], now }).blocks, 'factRow');
  expect(rows).toHaveLength(4);
  expect(new Set(rows.map((row) => JSON.stringify(row.facts.map(({ label, width }) => [label, width])))).size).toBe(1);
  expect(rows.at(-1)?.facts.find(({ label }) => label === 'Verantwortlich')?.value).toBe('–');
});

test('a dependency on an initiative that was deleted is left out', () => {
  const session = exampleSession();
  for (const initiative of Object.values(session.steps.roadmap.initiatives)) initiative.dependencies = { gone: true };
  const labels = of(buildDocument(session, { kind: 'roadmap', additions: ['faq'], now }).blocks, 'facts').flatMap(
    (block) => block.rows.map((row) => row.label),
  );
  expect(labels).not.toContain('Setzt voraus');
});

test('gaps are listed in sentences', () => {
  const lists = of(buildDocument(exampleSession(), { kind: 'roadmap', additions: ['faq'], now }).blocks, 'list');
  const lines = lists.flatMap((list) => list.items.map((item) => item.runs.map((run) => run.text).join('')));
  expect(lines).toContain(
    'Noch niemand verantwortlich: Schreibwerkstatt für die Abrechnung; Zählerstände & Verbrauch im Kundenkonto',
  );
});

test('the red thread leads from every promise and pain point to the metric', () => {
  const table = of(buildDocument(exampleSession(), { kind: 'roadmap', additions: ['faq'], now }).blocks, 'table').find(
    (block) => block.header[0] === 'Art',
  );
  expect(table?.rows.map((row) => row.map(textOf))).toEqual([
    ['Versprechen', 'Jede Rechnung in drei Sätzen', '1 Rechnung in drei Sätzen', 'Anrufe nach der Rechnung'],
    ['Versprechen', 'Kein Betrag ohne Erklärung', '1 Rechnung in drei Sätzen', 'Anrufe nach der Rechnung'],
    ['Schmerzpunkt', 'Jahresrechnung unverständlich', '1 Rechnung in drei Sätzen', 'Anrufe nach der Rechnung'],
    ['Schmerzpunkt', 'Elf Minuten Warteschleife', '3 Rückruf statt Warteschleife', 'Wartezeit'],
    ['Schmerzpunkt', 'Niemand meldet sich nach der Beschwerde', 'noch keine', ''],
  ]);
});

test('the emotion curve carries its figures beside the drawing', () => {
  const { blocks } = buildDocument(exampleSession(), { kind: 'roadmap', additions: [], now });
  const [chart] = of(blocks, 'chart');
  expect(chart).toMatchObject({ categoryTitle: 'Kontaktpunkt', scale: { min: -5, max: 5, unit: '' } });
  expect(chart?.categories).toHaveLength(13);
  expect(chart?.series.map(({ name, values }) => [name, values.length])).toEqual([
    ['Heute', 13],
    ['Ziel', 13],
  ]);
  expect(chart?.series[0]?.values.slice(10, 12)).toEqual([
    { value: 2, text: '+2' },
    { value: null, text: '–' },
  ]);
});

test('a passage in a table cell has its reference mark', () => {
  const cell: Run[] = [{ text: 'drei Sätze', bold: true, passages: ['promise'] }];
  const table: Block = { kind: 'table', caption: '', header: ['A'], widths: [1], rows: [[cell]] };
  const marked = addReferenceMarks({ blocks: [table] }, new Map([['promise', 'P1']]));
  expect(of(marked.blocks, 'table')[0]?.rows[0]?.[0]).toEqual([...cell, { text: 'P1', referenceMark: true }]);
});

test('the press release opens with place and date and marks the invented quote', () => {
  const document = buildDocument(exampleSession(), { kind: 'press-release', additions: ['faq'], now });
  expect(document.title).toBe('Stadtwerke Auental erklären jede Rechnung in drei Sätzen');
  const [lead] = of(document.blocks, 'lead');
  expect(lead?.runs.map((run) => run.text).join('')).toMatch(/^Auental, 1\. März 2028 – Ab heute erhalten/);
  expect(of(document.blocks, 'quote').map((quote) => quote.remark)).toEqual([
    undefined,
    'Erfundenes Zitat – noch nicht freigegeben',
  ]);
});

test('an open question is printed', () => {
  const { blocks } = buildDocument(exampleSession(), { kind: 'press-release', additions: ['faq'], now });
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Kann ich beim Papier bleiben?');
  expect(blocks[at + 1]).toEqual({ kind: 'paragraph', runs: [{ text: 'Noch offen', italic: true }] });
});

test.each(documentKinds)('%s: every heading has content', (kind) => {
  const { blocks } = buildDocument(exampleSession(), { kind, additions: ['faq'], now });
  const lonely = blocks.filter((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'heading') return false;
    return !next || next.kind === 'pageBreak' || (next.kind === 'heading' && next.level <= block.level);
  });
  expect(lonely).toEqual([]);
});

test('rows that were only added are not printed', () => {
  const session = exampleSession();
  const build = () => buildDocument(session, { kind: 'roadmap', additions: [], now });
  const before = build();
  const { workshop, steps } = session;
  workshopFactsCommands.addParticipant(workshop, {
    id: 'empty',
    participant: { name: '', role: ' ', function: 'other' },
  });
  experienceCommands.addTargetEmotion(steps.experience, { id: 'empty', kind: 'avoid', emotion: '' });
  const [phase = ''] = Object.keys(steps.experience.phases);
  experienceCommands.addTouchpoint(steps.experience, { id: 'empty', phase, title: '' });
  const tables = (document: typeof before) =>
    document.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []));
  expect(tables(build())).toEqual(tables(before));
});
