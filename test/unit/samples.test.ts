import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../workshop/collection';
import { languages, type Language } from '../../workshop/language';
import { dayAsk } from '../../workshop/closing/day-ask';
import { curveAsk } from '../../workshop/experience/curve-ask';
import { wishesAsk, wishSubject } from '../../workshop/experience/wishes-ask';
import { isUnanswered } from '../../workshop/press-release/is-unanswered';
import { partGuidance } from '../../workshop/press-release/guidance';
import { passagesOf } from '../../workshop/press-release/text/passages';
import { partIds } from '../../workshop/press-release/terms';
import { pillarItem } from '../../workshop/reality-check/pillar-radar';
import { realityAsks } from '../../workshop/reality-check/reality-asks';
import { pillarIds } from '../../workshop/reality-check/terms';
import { numberedPromises, promisesWithoutInitiative } from '../../workshop/red-thread';
import { richTextToPlain } from '../../workshop/rich-text';
import { sessionProgress } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import type { Note } from '../../workshop/vision-board/schema';
import { noteColours } from '../../workshop/vision-board/terms';
import { horizons } from '../../workshop/roadmap/terms';
import { sampleSession } from '../fixtures/sample-session';
import { isValidAnswer } from '../../workshop/voices/answers';
import { resultOf } from '../../workshop/voices/results';
import { roundedMeans } from '../../workshop/voices/rounded-means';
import { revealedAbout } from '../../workshop/voices/rounds';
import type { Ask } from '../../workshop/voices/schema';
import { textProblems } from '../text-problems';
import { stepIds } from '../../workshop/step';

const folder = (language: Language) => join('assets', 'samples', language);

const samples = { de: sampleSession('de'), en: sampleSession('en') };

/** Every text of a session with its path, such as `workshop/title`. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => texts(item, path === '' ? key : `${path}/${key}`));
}

/** Fields with links, choices, positions and days instead of words. */
const wordless =
  /(^|\/)(id|order|type|x|y|colour|asset|picture|phase|touchpoint|kind|horizon|lever|function|effort|confidence|status|audience|date|start|end|due|at|step|part|level|ids\/\d+)$|elements\/[^/]+\/author$|comments\/[^/]+\/decision$|touchpoints\/[^/]+\/evidence$/;

/** The session with texts reduced to empty or not: the same in both languages. */
function shape(value: unknown, path = ''): unknown {
  if (typeof value === 'string') return wordless.test(path) ? value : value === '' ? 'empty' : 'text';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shape(item, `${path}/${name}`)]));
}

function plainPart(session: SessionDocument, part: (typeof partIds)[number]): string {
  return richTextToPlain(session.steps['press-release'].parts[part]).trim();
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whether two notes overlap by more than an eighth of the first. */
function hides(note: Note, other: Note): boolean {
  const across = Math.min(note.x + note.width, other.x + other.width) - Math.max(note.x, other.x);
  const down = Math.min(note.y + note.height, other.y + other.height) - Math.max(note.y, other.y);
  return Math.max(0, across) * Math.max(0, down) > (note.width * note.height) / 8;
}

describe('the sample workshops', () => {
  it('share everything that is not words', () => {
    expect(shape(samples.de)).toEqual(shape(samples.en));
  });

  it('differ in their texts', () => {
    const english = new Map(texts(samples.en));
    const same = texts(samples.de).filter(
      ([path, text]) => /[a-zäöü]{4,} [a-zäöü]{3,}/i.test(text) && english.get(path) === text,
    );
    expect(same).toEqual([]);
  });

  it('are generated from scripts/samples', () => {
    const made = mkdtempSync(join(tmpdir(), 'leitbild-samples-'));
    execFileSync(process.execPath, ['scripts/samples/make-samples.mjs', made]);
    for (const language of languages) {
      const [fresh, shipped] = [join(made, language), folder(language)].map((path) =>
        readFileSync(join(path, 'session.json'), 'utf8'),
      );
      expect(shipped).toBe(fresh);
    }
    rmSync(made, { recursive: true });
  });
});

describe.each(languages)('sample:%s', (language) => {
  const session = samples[language];
  const { workshop } = session;
  const { experience, roadmap } = session.steps;
  const board = Object.values(session.steps['vision-board'].elements);
  const notes = board.filter((element) => element.type === 'note');
  const pictures = board.filter((element) => element.type === 'picture');

  it('is complete in every step', () => {
    expect(sessionProgress(session)).toEqual(Object.fromEntries(stepIds.map((id) => [id, 1])));
    expect(workshop.language).toBe(language);
  });

  it('has eight participants and the agenda of a full day', () => {
    expect(Object.keys(workshop.participants)).toHaveLength(8);
    expect(Object.values(workshop.agenda).reduce((sum, item) => sum + item.minutes, 0)).toBe(7 * 60);
  });

  it('has sixty short notes in five colours and six titled groups, and none hides another', () => {
    expect(notes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(notes.map((note) => note.colour))).toEqual(new Set(noteColours.filter((each) => each !== 'violet')));
    expect(Object.values(session.steps['vision-board'].groups).filter(({ title }) => title !== '')).toHaveLength(6);
    expect(notes.filter((note) => note.text.length > 80)).toEqual([]);
    expect(notes.filter((note) => note.author !== null && !(note.author in workshop.participants))).toEqual([]);
    expect(notes.flatMap((note, index) => notes.slice(index + 1).filter((other) => hides(note, other)))).toEqual([]);
  });

  it('has six pictures and the customer, whose files are what their names say, and no other file', () => {
    expect(pictures).toHaveLength(6);
    const files = readdirSync(join(folder(language), 'assets'));
    expect(new Set(files)).toEqual(new Set([...pictures.map(({ asset }) => asset), workshop.emptyChair.picture]));
    for (const asset of files) {
      const bytes = readFileSync(join(folder(language), 'assets', asset));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(asset.split('.')[0]);
      expect(bytes.byteLength).toBeLessThan(250_000);
    }
    expect(pictures.filter(({ alt }) => alt.length < 40)).toEqual([]);
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

  it('has revealed rounds with the voices of eight people, and what the steps say follows from the last ones', () => {
    const { 'reality-check': reality, closing } = session.steps;
    const rounds = inOrder(session.voices.rounds).map(([, round]) => round);
    for (const round of rounds) {
      const votes = Object.values(round.status === 'revealed' ? round.votes : {});
      expect(votes).toHaveLength(8);
      expect(votes.filter(({ answer }) => !isValidAnswer(round.ask, answer))).toEqual([]);
      expect(Object.entries(round.voters).map(([id, { name }]) => [id, name])).toEqual(
        inOrder(workshop.participants).map(([id, { name }]) => [id, name]),
      );
    }
    const last = (subject: string) => {
      const round = revealedAbout(session.voices, subject).at(-1);
      if (!round) throw new Error(`No round about ${subject}`);
      return { round, result: resultOf(round) };
    };
    const means = (subject: string) =>
      Object.fromEntries(last(subject).result.items.map(({ id, spread }) => [id, spread?.mean.on((mean) => mean)]));

    expect(means('reality-check/self-image')).toEqual({ share: reality.selfImage.share });
    expect(means('reality-check/pillars')).toEqual(
      Object.fromEntries(
        pillarIds.flatMap((id) =>
          (['today', 'target'] as const).map((when) => [pillarItem(id, when), reality.pillars[id][when]]),
        ),
      ),
    );
    expect(means('reality-check/orientation-today')).toEqual(reality.orientation.today);
    expect(means('reality-check/orientation-target')).toEqual(reality.orientation.target);
    expect(revealedAbout(session.voices, 'reality-check/orientation-target').map(({ number }) => number)).toEqual([
      1, 2,
    ]);
    expect(roundedMeans(last('experience/curve-today').result)).toEqual(
      Object.fromEntries(Object.entries(experience.touchpoints).map(([id, { today }]) => [id, today])),
    );
    for (const phase of ['receive', 'get-help'])
      expect(roundedMeans(last(wishSubject(phase)).result)).toEqual(experience.phases[phase]?.wishes);
    const grades = last('closing/day').result.items[0]?.voices.map(({ value }) => value) ?? [];
    for (const [grade, count] of Object.entries(closing.ratings))
      expect(grades.filter((each) => each === Number(grade))).toHaveLength(count ?? 0);
  });

  it('asks in its rounds what the screens ask', () => {
    const asks: Record<string, Ask> = {
      'reality-check/pillars': realityAsks(language).pillars,
      'experience/curve-today': curveAsk(experience, language),
      [wishSubject('receive')]: wishesAsk(language),
      'closing/day': dayAsk(language),
    };
    for (const [subject, ask] of Object.entries(asks))
      expect(revealedAbout(session.voices, subject).at(-1)?.ask).toEqual(ask);
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
    const sentences = all.split(/(?<=[.!?:][“”]?)\s+(?=[\p{Lu}„“\d])|\n/u);
    expect(sentences.filter((sentence) => countWords(sentence) >= 30)).toEqual([]);
  });

  it('keeps every part of the press release to the length that the guidance asks for', () => {
    const outside = partIds.filter((part) => {
      const { min, max } = partGuidance[language][part].words;
      const length = countWords(plainPart(session, part));
      return length < min || length > max;
    });
    expect(outside).toEqual([]);
  });

  it('has six questions from customers and six from inside, two of them open', () => {
    const questions = Object.values(session.steps['press-release'].questions);
    expect(questions.filter((question) => question.audience === 'customer')).toHaveLength(6);
    expect(questions.filter((question) => question.audience === 'internal')).toHaveLength(6);
    expect(questions.filter((question) => isUnanswered(question))).toHaveLength(2);
  });

  it('makes nine promises, each a passage of the text and kept by an initiative, and discusses two passages', () => {
    const press = session.steps['press-release'];
    const promises = numberedPromises(press);
    expect(promises.map(({ name }) => name).join(' ')).toBe('P1 P2 P3 P4 P5 P6 P7 P8 P9');
    expect(promisesWithoutInitiative(promises, roadmap.initiatives)).toEqual([]);
    const passages = passagesOf(press.parts);
    const quoted = { ...press.promises, ...press.comments };
    expect(Object.keys(quoted)).toHaveLength(11);
    for (const [id, { quote }] of Object.entries(quoted)) expect(passages.get(id)?.text).toBe(quote);
  });

  it('has twelve initiatives in three horizons whose dependencies exist and come earlier', () => {
    const initiatives = inOrder(roadmap.initiatives);
    expect(initiatives).toHaveLength(12);
    expect(new Set(initiatives.map(([, initiative]) => initiative.horizon))).toEqual(new Set(horizons));
    const ids = initiatives.map(([id]) => id);
    const misplaced = initiatives.flatMap(([id, { dependencies }]) =>
      Object.keys(dependencies).filter((other) => !ids.slice(0, ids.indexOf(id)).includes(other)),
    );
    expect(misplaced).toEqual([]);
  });

  it('has empty texts only where that is intended', () => {
    const mayBeEmpty =
      /agenda\/[^/]+\/title$|questions\/[^/]+\/((owner|due|bank)$|answer\/)|promises\/[^/]+\/note$|initiatives\/[^/]+\/(start|end|decision|promises)$|elements\/[^/]+\/caption$|painPoints\/[^/]+\/(place|measure)$|figures\/[^/]+\/(name|unit)$|parkingLot\/[^/]+\/(owner|due)$|decisionPaper\/summary$|ask\/(lowLabel|highLabel|items\/[^/]+\/hint)$|children\/|parts\//;
    const empty = texts(session).filter(([path, text]) => text === '' && !mayBeEmpty.test(path));
    expect(empty).toEqual([]);
  });

  it('is set with the quotation marks and dashes of its language', () => {
    expect(
      texts({ steps: session.steps, voices: session.voices }).flatMap(([path, text]) =>
        textProblems(text, language).map((problem) => `${path}: ${problem}`),
      ),
    ).toEqual([]);
  });
});
