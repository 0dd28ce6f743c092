import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSession, schemaVersion } from '../session';

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
});
