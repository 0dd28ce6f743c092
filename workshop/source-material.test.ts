import { describe, expect, it } from 'vitest';
import { emptySession, exampleSession } from '../test/fixtures/example-session';
import { gatherSourceMaterial, sourceKey, usedSourceMaterial } from './source-material';
import type { SourceMaterialKind } from './step';
import { runCommand } from './session';
import type { SessionDocument } from './session-schema';

const said = (session: SessionDocument, kind: SourceMaterialKind) =>
  gatherSourceMaterial(session)
    .filter((item) => item.kind === kind)
    .map(({ text, about }) => [text, about]);

function addNote(session: SessionDocument, id: string, text: string, place: { x: number; y: number }) {
  const note = { ...place, width: 200, height: 160, text, colour: 'yellow', author: null } as const;
  runCommand(session, 'vision-board', 'addNote', { id, note });
}

describe('raw material of the press release', () => {
  it('is nothing as long as the room has said nothing', () => {
    expect(gatherSourceMaterial(emptySession())).toEqual([]);
  });

  it('are notes sent on first, then the others by cluster, never those of a silent phase', () => {
    const session = emptySession();
    const board = session.steps['vision-board'];
    addNote(session, 'lose', 'Lose', { x: 0, y: 0 });
    addNote(session, 'blank', '  ', { x: 300, y: 0 });
    addNote(session, 'sent', 'Weitergegeben', { x: 600, y: 0 });
    addNote(session, 'pain', 'Schmerz', { x: 900, y: 0 });
    addNote(session, 'one', 'Eins', { x: 0, y: 400 });
    addNote(session, 'two', 'Zwei', { x: 300, y: 400 });
    board.silent = true;
    addNote(session, 'secret', 'Geheim', { x: 1200, y: 0 });
    board.groups['group'] = { order: 'a0', title: 'Vertrauen' };
    for (const id of ['one', 'two']) Object.assign(board.elements[id] ?? {}, { group: 'group' });
    runCommand(session, 'vision-board', 'sendNoteOn', { id: 'sent', target: 'fragment', item: '' });
    runCommand(session, 'vision-board', 'sendNoteOn', { id: 'pain', target: 'painPoint', item: '' });
    expect(gatherSourceMaterial(session).map(({ text }) => text)).toEqual([
      'Weitergegeben',
      'Eins',
      'Zwei',
      'Lose',
      'Schmerz',
    ]);
    expect(said(session, 'note')).toEqual([
      ['Eins', 'Vertrauen'],
      ['Zwei', 'Vertrauen'],
      ['Lose', ''],
      ['Schmerz', ''],
    ]);
    // A note that was put in from the list stays where it was found.
    runCommand(session, 'vision-board', 'sendNoteOn', { id: 'lose', target: 'fragment', item: 'material-1' });
    expect(said(session, 'note')).toContainEqual(['Lose', '']);
  });

  it('are the pain points with their evidence and place', () => {
    expect(said(exampleSession(), 'painPoint')).toEqual([
      [
        'Jahresrechnung unverständlich\n„Ich habe drei Seiten gelesen und weiß nicht, was ich zahle.“',
        'Erste Jahresrechnung',
      ],
      ['Elf Minuten Warteschleife', ''],
      ['Niemand meldet sich nach der Beschwerde', ''],
    ]);
  });

  it('are statement, emotions and moments of the journey with their places', () => {
    const session = exampleSession();
    const found = said(session, 'experience');
    expect(found[0]?.[1]).toBe('Das Erlebnis in einem Satz');
    expect(found[1]).toEqual([
      'sicher: Weniger als 5 % rufen nach der Rechnung an.',
      'Auslösen · Erste Jahresrechnung',
    ]);
    expect(found).toContainEqual(['Warteschleife', 'Hilfe bekommen']);
    const id = Object.entries(session.steps.experience.touchpoints).find(
      ([, { title }]) => title === 'Warteschleife',
    )?.[0];
    runCommand(session, 'experience', 'updateTouchpoint', {
      id: id ?? '',
      change: { thinks: 'Ich lege gleich auf.', emotion: 'genervt' },
    });
    expect(said(session, 'experience')).toContainEqual([
      'Ich lege gleich auf.',
      'Hilfe bekommen · Warteschleife · genervt',
    ]);
  });

  it('is what the customer on the empty chair says', () => {
    expect(said(exampleSession(), 'chair')).toEqual([
      ['Sagen Sie mir einfach, was ich tun soll.', 'Ein typischer Satz'],
      ['Sie wird dreimal verbunden und muss jedes Mal von vorn erzählen.', 'Was diesen Menschen ärgert'],
      ['Verstehen, warum sie mehr zahlt, und den Abschlag ändern.', 'Was dieser Mensch erreichen möchte'],
      ['Drei Sätze? Das lese ich.', 'Pressemitteilung'],
    ]);
  });

  it('is used where its passage stands in the text, and only as long as it does', () => {
    const session = exampleSession();
    const [source] = gatherSourceMaterial(session).map((item) => item.source);
    if (!source) throw new Error('no material');
    for (const id of ['kept', 'gone']) {
      runCommand(session, 'press-release', 'addMaterial', { id, material: { source, quote: 'Wort' } });
    }
    const children = [
      { type: 'mark' as const, ids: ['kept'], children: [{ type: 'text' as const, text: 'Wort', format: 0 }] },
    ];
    runCommand(session, 'press-release', 'writeParts', { parts: { solution: [{ type: 'paragraph', children }] } });
    expect([...usedSourceMaterial(session.steps['press-release'])]).toEqual([
      [sourceKey(source), [{ id: 'kept', part: 'solution' }]],
    ]);
  });
});
