import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noRatings } from '../experience/wishes';
import { partsInOrder } from '../press-release/order-of-parts';
import { partIds } from '../press-release/terms';
import { richTextToPlain } from '../rich-text';
import { parseSession } from '../parse-session';
import { schemaVersion } from './migrate';

const folder = join(import.meta.dirname, '../../test/fixtures/sessions');

/** A session as the version of this number wrote it. */
function fixture(version: number): { schemaVersion: number; session: unknown } {
  return JSON.parse(readFileSync(join(folder, `${String(version).padStart(4, '0')}.json`), 'utf8'));
}

describe('migrations', () => {
  it('have a session of every older version to read', () => {
    expect(readdirSync(folder)).toHaveLength(schemaVersion - 1);
  });

  it('read what every older version wrote', () => {
    for (let version = 1; version < schemaVersion; version += 1) {
      const { session } = fixture(version);
      expect(parseSession(version, session)).toMatchObject({ status: 'ok' });
    }
  });

  it('to version 2 leave boards as they looked', () => {
    const result = parseSession(1, fixture(1).session);
    if (result.status !== 'ok') throw new Error(result.status);
    const board = result.session.steps['vision-board'];
    const elements = Object.values(board.elements);
    const note = elements.find(({ type }) => type === 'note');
    const picture = elements.find(({ type }) => type === 'picture');
    expect(elements).toHaveLength(3);
    expect(note).toMatchObject({ group: null, locked: false, hidden: false, sentOn: {} });
    expect(picture).toMatchObject({ rotation: 0, caption: '', frame: 'none', crop: null });
    expect(board).toMatchObject({ groups: {}, votings: {}, silent: false, locked: false });
  });

  it('to version 3 keep the press release as it read', () => {
    const { session } = fixture(2);
    const result = parseSession(2, session);
    if (result.status !== 'ok') throw new Error(result.status);
    const { 'press-release': pressRelease, roadmap } = result.session.steps;
    const before = session as { steps: { 'press-release': { parts: unknown } } };
    expect(pressRelease.parts).toEqual(before.steps['press-release'].parts);
    expect(partsInOrder(pressRelease)).toEqual(partIds);
    const answers = Object.values(pressRelease.questions).map(({ answer, owner, due, bank }) => [
      richTextToPlain(answer),
      owner + due + bank,
    ]);
    expect(answers).toEqual([
      ['Nein. Sie ersetzt die alte.\n', ''],
      ['', ''],
      ['Wenn das Abrechnungssystem keine freien Texte druckt.\n', ''],
    ]);
    expect(pressRelease).toMatchObject({ comments: {}, promises: {}, versions: {}, jargon: [], quoteApproved: null });
    expect(Object.values(roadmap.initiatives).map(({ promiseIds }) => promiseIds)).toEqual([{}, {}, {}, {}]);
  });

  it('to version 3 keep lines and paragraphs of answers', () => {
    const { session } = fixture(2);
    const copy = structuredClone(session) as {
      steps: { 'press-release': { questions: Record<string, { answer: string }> } };
    };
    for (const question of Object.values(copy.steps['press-release'].questions))
      question.answer = 'Eins\nzwei\n\n drei ';
    const result = parseSession(2, copy);
    if (result.status !== 'ok') throw new Error(result.status);
    const [question] = Object.values(result.session.steps['press-release'].questions);
    expect(richTextToPlain(question?.answer ?? [])).toBe('Eins\nzwei\ndrei\n');
    expect(question?.answer).toHaveLength(2);
  });

  it('to version 4 move the facts of the workshop from the kick-off to the session, whole', () => {
    const { session } = fixture(3);
    const result = parseSession(3, session);
    if (result.status !== 'ok') throw new Error(result.status);
    const { kickoff, ...steps } = (session as { steps: Record<string, unknown> }).steps;
    expect(result.session.workshop).toMatchObject(kickoff as object);
    // Since version 6 the pain points of initiatives are items of their own.
    const { roadmap, ...others } = steps as { roadmap: { initiatives: Record<string, { painPoints?: string }> } };
    for (const initiative of Object.values(roadmap.initiatives)) delete initiative.painPoints;
    expect(result.session.steps).toMatchObject({ ...others, roadmap });
  });

  it('refuse a session of version 3 without its kick-off', () => {
    const { session } = fixture(3);
    const { kickoff: _, ...steps } = (session as { steps: Record<string, unknown> }).steps;
    expect(parseSession(3, { ...(session as object), steps })).toMatchObject({ status: 'damaged' });
  });

  it('to version 6 make pain points of the lines of initiatives, each word kept, equal lines once', () => {
    const { session } = fixture(5);
    const copy = structuredClone(session) as Version5;
    const [first = '', second = '', third = ''] = Object.keys(copy.steps.roadmap.initiatives);
    const long = `Sehr lang: ${'Wort '.repeat(200)}Ende`;
    const texts = {
      [first]: '- Warten\r\n\n- Dreimal dasselbe\tsagen ',
      [second]: `Warten\n${long}`,
      [third]: '– Anna',
    };
    for (const [id, initiative] of Object.entries(copy.steps.roadmap.initiatives))
      initiative.painPoints = texts[id] ?? '';
    const result = parseSession(5, copy);
    if (result.status !== 'ok') throw new Error(result.status);
    const { roadmap, 'pain-points': slice } = result.session.steps;
    const wordsOf = (id: string) =>
      Object.keys(roadmap.initiatives[id]?.painPointIds ?? {}).map((each) => slice.painPoints[each]);
    expect(wordsOf(first)).toMatchObject([
      { title: 'Warten', evidence: '' },
      { title: 'Dreimal dasselbe sagen', evidence: 'Dreimal dasselbe\tsagen' },
    ]);
    expect(wordsOf(second)[0]).toBe(wordsOf(first)[0]);
    expect(wordsOf(second)[1]).toMatchObject({ evidence: long });
    expect(wordsOf(second)[1]?.title).toHaveLength(500);
    expect(wordsOf(third)).toMatchObject([{ title: '– Anna' }]);
  });

  it('to version 6 make pain points of the notes that were marked as one, but not of hidden ones', () => {
    const { session } = fixture(5);
    const copy = structuredClone(session) as Version5;
    const notes = Object.entries(copy.steps['vision-board'].elements).filter(([, { type }]) => type === 'note');
    const [[marked, note] = ['', {}], [hidden, secret] = ['', {}]] = notes;
    Object.assign(note, { text: 'Zwei\nZeilen', sentOn: { painPoint: '' } });
    Object.assign(secret, { text: 'Verdeckt', hidden: true, sentOn: { painPoint: '' } });
    const result = parseSession(5, copy);
    if (result.status !== 'ok') throw new Error(result.status);
    const { 'vision-board': board, 'pain-points': slice } = result.session.steps;
    const target = (id: string) => {
      const element = board.elements[id];
      return element?.type === 'note' ? element.sentOn.painPoint : undefined;
    };
    expect(slice.painPoints[target(marked) ?? '']).toMatchObject({ title: 'Zwei Zeilen', evidence: 'Zwei\nZeilen' });
    expect(target(hidden)).toBe('');
    expect(Object.values(slice.painPoints).map(({ title }) => title)).not.toContain('Verdeckt');
  });

  it('to version 6 lose no word of the pain points of a real session', () => {
    const { session } = fixture(5);
    const before = Object.values((session as Version5).steps.roadmap.initiatives).map(({ painPoints }) => painPoints);
    const result = parseSession(5, session);
    if (result.status !== 'ok') throw new Error(result.status);
    const { painPoints } = result.session.steps['pain-points'];
    expect(Object.values(painPoints).map(({ title }) => title)).toEqual(before.filter((text) => text !== ''));
  });

  it('to version 6 add ratings of the six wishes to phases and no pictures to touchpoints, and keep the journey', () => {
    const { session } = fixture(5);
    const result = parseSession(5, session);
    if (result.status !== 'ok') throw new Error(result.status);
    const before = (session as { steps: { experience: { phases: Record<string, { name: string }> } } }).steps
      .experience;
    const { experience } = result.session.steps;
    expect(experience).toMatchObject(before);
    expect(Object.keys(experience.phases).length).toBeGreaterThan(0);
    for (const { wishes } of Object.values(experience.phases)) expect(wishes).toEqual(noRatings());
    expect(Object.keys(experience.touchpoints).length).toBeGreaterThan(0);
    for (const { pictures } of Object.values(experience.touchpoints)) expect(pictures).toEqual({});
  });
});

interface Version5 {
  steps: {
    roadmap: { initiatives: Record<string, { painPoints: string }> };
    'vision-board': { elements: Record<string, { type: string }> };
  };
}
