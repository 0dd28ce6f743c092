import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../workshop/collection';
import { languages, type Language } from '../../workshop/language';
import { partGuidance } from '../../workshop/press-release/guidance';
import { partIds } from '../../workshop/press-release/schema';
import { richTextToPlain } from '../../workshop/rich-text';
import { parseSession, sessionProgress, type SessionDocument } from '../../workshop/session';
import { noteColours } from '../../workshop/vision-board/schema';
import { horizons } from '../../workshop/roadmap/schema';
import { textProblems } from '../text-problems';

const folder = (language: Language) => join('assets', 'samples', language);

function loadSample(language: Language): SessionDocument {
  const file: unknown = JSON.parse(readFileSync(join(folder(language), 'session.json'), 'utf8'));
  const { schemaVersion, session } = file as { schemaVersion: number; session: unknown };
  const result = parseSession(schemaVersion, session);
  if (result.status !== 'ok') throw new Error(JSON.stringify(result));
  return result.session;
}

const samples = { de: loadSample('de'), en: loadSample('en') };

/** Every text of a session with its place, `steps/kickoff/title`. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => texts(item, path === '' ? key : `${path}/${key}`));
}

/** The session with every text replaced by whether there is one: what both languages share. */
function shape(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? 'empty' : 'text';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]));
}

function plainPart(session: SessionDocument, part: (typeof partIds)[number]): string {
  return richTextToPlain(session.steps['press-release'].parts[part]).trim();
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('the sample workshops', () => {
  it('have the same structure in both languages', () => {
    expect(shape(samples.de)).toEqual(shape(samples.en));
  });

  it('differ in their texts', () => {
    const english = new Map(texts(samples.en));
    const same = texts(samples.de).filter(
      ([path, text]) => /[a-zäöü]{4,} [a-zäöü]{3,}/i.test(text) && english.get(path) === text,
    );
    expect(same).toEqual([]);
  });

  it('share what is not text: scores, colours, places and links', () => {
    const element = (session: SessionDocument) =>
      inOrder(session.steps['vision-board'].elements).map(([id, { x, y, width, height }]) => ({
        id,
        x,
        y,
        width,
        height,
      }));
    expect(element(samples.de)).toEqual(element(samples.en));
    const scores = (session: SessionDocument) =>
      inOrder(session.steps.experience.touchpoints).map(([id, { today, target, phase }]) => ({
        id,
        today,
        target,
        phase,
      }));
    expect(scores(samples.de)).toEqual(scores(samples.en));
  });
});

describe.each(languages)('sample:%s', (language) => {
  const session = samples[language];
  const { kickoff, experience, roadmap } = session.steps;
  const board = Object.values(session.steps['vision-board'].elements);
  const notes = board.filter((element) => element.type === 'note');
  const pictures = board.filter((element) => element.type === 'picture');

  it('is complete in every step', () => {
    expect(sessionProgress(session)).toEqual({
      kickoff: 1,
      'vision-board': 1,
      experience: 1,
      'press-release': 1,
      roadmap: 1,
    });
    expect(kickoff.language).toBe(language);
  });

  it('has eight participants and the agenda of a full day', () => {
    expect(Object.keys(kickoff.participants)).toHaveLength(8);
    expect(Object.values(kickoff.agenda).reduce((sum, item) => sum + item.minutes, 0)).toBe(7 * 60);
  });

  it('has more than sixty short notes in six colours that do not hide one another', () => {
    expect(notes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(notes.map((note) => note.colour))).toEqual(new Set(noteColours));
    for (const note of notes) {
      expect(note.text.length, note.text).toBeLessThanOrEqual(80);
      if (note.author !== null) expect(kickoff.participants).toHaveProperty(note.author);
    }
    for (const [index, note] of notes.entries()) {
      for (const other of notes.slice(index + 1)) {
        const across = Math.min(note.x + note.width, other.x + other.width) - Math.max(note.x, other.x);
        const down = Math.min(note.y + note.height, other.y + other.height) - Math.max(note.y, other.y);
        const shared = Math.max(0, across) * Math.max(0, down);
        expect(shared, `${note.text} / ${other.text}`).toBeLessThan(0.12 * note.width * note.height);
      }
    }
  });

  it('has six pictures whose files are what their names say, and no other file', () => {
    expect(pictures).toHaveLength(6);
    const files = readdirSync(join(folder(language), 'assets'));
    expect(files.toSorted()).toEqual(pictures.map((picture) => picture.asset).toSorted());
    for (const { asset, alt } of pictures) {
      const bytes = readFileSync(join(folder(language), 'assets', asset));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(asset.split('.')[0]);
      expect(bytes.byteLength).toBeLessThan(250_000);
      expect(alt.length).toBeGreaterThan(40);
    }
  });

  it('has eight phases and twenty touchpoints, filled in, with a peak and a trough', () => {
    expect(Object.keys(experience.phases)).toHaveLength(8);
    const touchpoints = Object.values(experience.touchpoints);
    expect(touchpoints.length).toBeGreaterThanOrEqual(20);
    for (const { today, target, phase } of touchpoints) {
      expect(experience.phases).toHaveProperty(phase);
      expect(target ?? -9).toBeGreaterThanOrEqual(today ?? 9);
    }
    const today = touchpoints.map((touchpoint) => touchpoint.today ?? 0);
    expect(Math.max(...today)).toBeGreaterThanOrEqual(3);
    expect(Math.min(...today)).toBe(-5);
  });

  it('ties three emotions to evoke and three to avoid to touchpoints', () => {
    const emotions = Object.values(experience.targetEmotions);
    expect(emotions.filter((emotion) => emotion.kind === 'evoke')).toHaveLength(3);
    expect(emotions.filter((emotion) => emotion.kind === 'avoid')).toHaveLength(3);
    for (const { touchpoint } of emotions) expect(experience.touchpoints).toHaveProperty(touchpoint ?? 'none');
  });

  it('has a press release of 420 to 480 words in sentences under thirty words', () => {
    const all = partIds.map((part) => plainPart(session, part)).join('\n');
    expect(countWords(all)).toBeGreaterThanOrEqual(420);
    expect(countWords(all)).toBeLessThanOrEqual(480);
    for (const sentence of all.split(/(?<=[.!?:][“’]?)\s+(?=[\p{Lu}„‘\d])|\n/u)) {
      expect(countWords(sentence), sentence).toBeLessThan(30);
    }
  });

  it('keeps every part of the press release to the length that the guidance asks for', () => {
    for (const part of partIds) {
      const { min, max } = partGuidance[language][part].words;
      const length = countWords(plainPart(session, part));
      expect(length, part).toBeGreaterThanOrEqual(min);
      expect(length, part).toBeLessThanOrEqual(max);
    }
  });

  it('has six questions from customers and six from inside, two of them open', () => {
    const questions = Object.values(session.steps['press-release'].questions);
    expect(questions.filter((question) => question.audience === 'customer')).toHaveLength(6);
    expect(questions.filter((question) => question.audience === 'internal')).toHaveLength(6);
    expect(questions.filter((question) => question.answer === '')).toHaveLength(2);
  });

  it('has twelve initiatives in three horizons whose dependencies exist and come earlier', () => {
    const initiatives = inOrder(roadmap.initiatives);
    expect(initiatives).toHaveLength(12);
    expect(new Set(initiatives.map(([, initiative]) => initiative.horizon))).toEqual(new Set(horizons));
    const ids = initiatives.map(([id]) => id);
    for (const [id, { dependencies }] of initiatives) {
      for (const dependency of Object.keys(dependencies)) {
        expect(ids.indexOf(dependency), `${id} needs ${dependency}`).toBeGreaterThanOrEqual(0);
        expect(ids.indexOf(dependency), `${id} needs ${dependency}`).toBeLessThan(ids.indexOf(id));
      }
    }
  });

  it('leaves a text empty only where that means something', () => {
    const mayBeEmpty =
      /agenda\/[^/]+\/title$|questions\/[^/]+\/answer$|initiatives\/[^/]+\/(start|end)$|children\/|parts\//;
    const empty = texts(session).filter(([path, text]) => text === '' && !mayBeEmpty.test(path));
    expect(empty).toEqual([]);
  });

  it('is set with the quotation marks and dashes of its language', () => {
    expect(
      texts(session.steps).flatMap(([path, text]) =>
        textProblems(text, language).map((problem) => `${path}: ${problem}`),
      ),
    ).toEqual([]);
  });
});
