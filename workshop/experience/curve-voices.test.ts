import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../collection';
import type { Block } from '../document';
import { printFonts, printPalette } from '../print-palette';
import { createSession } from '../session';
import { isValidAnswer } from '../voices/answers';
import { resultOf } from '../voices/results';
import { beginRound, revealRound } from '../voices/rounds';
import { roundedMeans } from '../voices/rounded-means';
import { newRoundSchema, type Answer, type Ask, type NewRound, type RevealedRound } from '../voices/schema';
import { experienceCommands as commands } from './commands';
import { curveGeometry } from './curve';
import { curveAlt, curveSeries } from './curve-alt';
import { curveAsk, curveSubjects } from './curve-ask';
import { curveData } from './curve-data';
import { curveSvg } from './curve-svg';
import { experienceOutline } from './outline';
import { experienceSchema } from './schema';
import { wishIds } from './terms';
import { wishHeatMap } from './wishes';
import { wishesAsk, wishSubject, wishVoices } from './wishes-ask';

const now = '2027-03-31T09:00:00.000Z';
const size = { width: 620, height: 310, fontSize: 11.5 };

/** Touchpoints with these scores for today, all in the phase `p`. */
function slice(...today: (number | null)[]) {
  const options = { title: '', preset: 'half-day', language: 'en', today: '2027-03-31', newId: () => 'new' } as const;
  const { experience } = createSession(options, 'session', now).steps;
  experience.phases = {};
  commands.addPhase(experience, { id: 'p', name: 'Use' });
  for (const [index, score] of today.entries()) {
    commands.addTouchpoint(experience, { id: `t${index}`, phase: 'p', title: `Stop ${index}` });
    commands.updateTouchpoint(experience, { id: `t${index}`, change: { today: score } });
  }
  return experience;
}

/** A revealed round in which each person gives a value, or null, for each item in order. */
function roundOf(subject: string, ask: Ask, people: readonly (readonly (number | null)[])[]): RevealedRound {
  const round: NewRound = {
    subject,
    question: 'How is it?',
    ask,
    named: true,
    voters: Object.fromEntries(people.map((_, at) => [`p${at}`, { order: `a${at}`, name: `Person ${at}` }])),
  };
  expect(newRoundSchema.safeParse(round).success).toBe(true);
  const ids = inOrder(ask.items).map(([id]) => id);
  const answers = people.map((values, at): [string, Answer] => [
    `p${at}`,
    Object.fromEntries(ids.map((id, index) => [id, values[index] ?? null])),
  ]);
  expect(answers.filter(([, answer]) => !isValidAnswer(ask, answer))).toEqual([]);
  let count = 0;
  return revealRound(beginRound({ rounds: {} }, round, now), Object.fromEntries(answers), {
    now,
    newId: () => `vote-${(count += 1)}`,
    shuffle: (each) => each,
  });
}

const curveRound = (experience: ReturnType<typeof slice>, people: readonly (readonly (number | null)[])[]) =>
  roundOf(curveSubjects.today, curveAsk(experience, 'en'), people);

const chartsIn = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));

describe('The curve', () => {
  const three = slice(-2, 3, null);
  const round = curveRound(three, [
    [-4, 2, null],
    [-2, 3, null],
    [0, 5, null],
    [-2, null, null],
  ]);
  const data = curveData(three, 'en', resultOf(round));
  const geometry = curveGeometry(data, size);

  test('asks for a score of each touchpoint as it is numbered, with phase and channel', () => {
    const experience = slice(null, null);
    commands.updateTouchpoint(experience, { id: 't1', change: { title: ' ', channel: 'Letter' } });
    const ask = curveAsk(experience, 'en');
    expect(ask).toMatchObject({ kind: 'scale', lowest: -5, highest: 5 });
    expect(inOrder(ask.items).map(([id, { label, hint }]) => [id, label, hint])).toEqual([
      ['t0', '1 Stop 0', 'Use'],
      ['t1', '2 Untitled', 'Use · Letter'],
    ]);
  });

  test('has the voices behind it, named with their number in the legend', () => {
    expect(geometry.voices.legend.map(({ kind, lines }) => [kind, lines.join(' ')])).toEqual([
      ['range', 'Voices on today: lowest to highest (n\u00A0=\u00A03 to 4)'],
      ['middle', 'middle half of the voices'],
    ]);
    const y = (score: number) => geometry.axis.find((line) => line.score === score)?.y;
    // Down to the highest voice at the first touchpoint, 0, and at the second one, +5.
    expect(geometry.voices.areas.range.startsWith(`M${geometry.stops[0]?.x},${y(0)}`)).toBe(true);
    expect(geometry.voices.areas.range).toContain(`${geometry.stops[1]?.x},${y(5)}`);
    // Nothing at the third one, on which everybody abstained.
    expect(geometry.voices.areas.range).not.toContain(`${geometry.stops[2]?.x},`);
  });

  test('is as high as without voices, and the legend is below it', () => {
    const without = curveGeometry(curveData(three, 'en'), size);
    expect(without.voices).toEqual({ areas: { range: '', middle: '' }, legend: [] });
    expect(without.height).toBe(size.height);
    expect(geometry.plot).toEqual(without.plot);
    expect(geometry.paths).toEqual(without.paths);
    for (const { y } of geometry.voices.legend) {
      expect(y).toBeGreaterThan(size.height);
      expect(y).toBeLessThan(geometry.height);
    }
  });

  test('says in words and figures what the areas show', () => {
    expect(curveAlt(data, 'en')).toContain(
      'Voices on today (n\u00A0=\u00A03 to 4): furthest apart for “Stop 0”, from −4 to 0.',
    );
    expect(curveSeries(data, 'en').map(({ name, values }) => [name, ...values.map(({ text }) => text)])).toEqual([
      ['Today', '−2', '+3', '–'],
      ['Target', '–', '–', '–'],
      ['Voices on today (n\u00A0=\u00A03 to 4), lowest value', '−4', '+2', '–'],
      ['Voices on today (n\u00A0=\u00A03 to 4), highest value', '0', '+5', '–'],
    ]);
  });

  test('has the same areas in documents as on the screen', () => {
    const [chart] = chartsIn(experienceOutline(three, 'en', { rounds: { round } }));
    expect(chart?.drawing.height).toBe(geometry.height);
    expect(chart?.drawing.svg).toContain(geometry.voices.areas.range);
    expect(chart?.drawing.svg).toContain(geometry.voices.areas.middle);
    expect(chart?.series).toHaveLength(4);
    expect(chartsIn(experienceOutline(three, 'en'))[0]?.series).toHaveLength(2);
  });

  test('takes over rounded means of touchpoints that still exist', () => {
    const experience = slice(1, null);
    commands.setScores(experience, { series: 'today', scores: { t1: -3, gone: 4 } });
    commands.setScores(experience, { series: 'target', scores: { t0: 5 } });
    expect(Object.values(experience.touchpoints).map(({ today, target }) => [today, target])).toEqual([
      [1, 5],
      [-3, null],
    ]);
    expect(roundedMeans(resultOf(round))).toEqual({ t0: -2, t1: 3 });
  });

  const score = fc.option(fc.integer({ min: -5, max: 5 }), { freq: 4 });
  const people = fc
    .integer({ min: 1, max: 6 })
    .chain((stops) =>
      fc.array(fc.array(score, { minLength: stops, maxLength: stops }), { minLength: 1, maxLength: 8 }),
    );

  test('for any voices, the areas are inside the plot, and the scores that are taken over are on the scale', () => {
    fc.assert(
      fc.property(people, (votes) => {
        const experience = slice(...(votes[0] ?? []));
        const result = resultOf(curveRound(experience, votes));
        const drawn = curveGeometry(curveData(experience, 'de', result), size);
        const style = {
          ...printPalette,
          today: '#000',
          target: '#000',
          fall: '#000',
          voices: '#000',
          font: printFonts.sans,
        };
        expect(curveSvg(drawn, style, '')).not.toMatch(/NaN|Infinity|undefined/);
        for (const area of Object.values(drawn.voices.areas)) {
          const numbers = (area.match(/-?[\d.]+/g) ?? []).map(Number);
          for (const [index, value] of numbers.entries()) {
            const [low, high] =
              index % 2 === 0 ? [drawn.plot.left, drawn.plot.right] : [drawn.plot.top, drawn.plot.bottom];
            expect(value).toBeGreaterThanOrEqual(low);
            expect(value).toBeLessThanOrEqual(high);
          }
        }
        commands.setScores(experience, { series: 'today', scores: roundedMeans(result) });
        expect(experienceSchema.safeParse(experience).success).toBe(true);
      }),
    );
  });

  test('the order in which people answer changes neither the areas nor the scores that are taken over', () => {
    const shuffled = people.chain((votes) =>
      fc
        .shuffledSubarray(votes, { minLength: votes.length, maxLength: votes.length })
        .map((other) => ({ votes, other })),
    );
    fc.assert(
      fc.property(shuffled, ({ votes, other }) => {
        const experience = slice(...(votes[0] ?? []).map(() => 0));
        const [first, second] = [votes, other].map((each) => {
          const result = resultOf(curveRound(experience, each));
          const { voices } = curveGeometry(curveData(experience, 'de', result), size);
          return { voices, scores: roundedMeans(result), alt: curveAlt(curveData(experience, 'de', result), 'de') };
        });
        expect(second).toEqual(first);
      }),
    );
  });
});

describe('The six wishes', () => {
  const ratings = [
    [0, 1, 3, null, 2, 2],
    [2, 1, 3, null, 2, 1],
  ];
  const round = roundOf(wishSubject('p'), wishesAsk('en'), ratings);
  const rounds = { rounds: { round } };

  test('are asked for each phase, from 0 to 3', () => {
    const ask = wishesAsk('de');
    expect(ask).toMatchObject({ kind: 'scale', lowest: 0, highest: 3 });
    expect(inOrder(ask.items).map(([id]) => id)).toEqual([...wishIds]);
    expect(wishSubject('p')).not.toBe(wishSubject('q'));
  });

  test('take over the rounded means; a wish to which nobody said anything stays as it was', () => {
    const experience = slice();
    commands.rateWish(experience, { phase: 'p', wish: 'fast', rating: 3 });
    commands.rateWishes(experience, { phase: 'p', ratings: roundedMeans(resultOf(round)) });
    commands.rateWishes(experience, { phase: 'gone', ratings: { fast: 0 } });
    expect(experience.phases['p']?.wishes).toEqual({
      simple: 1,
      convenient: 1,
      solution: 3,
      fast: 3,
      help: 2,
      feeling: 2,
    });
    expect(experienceSchema.safeParse(experience).success).toBe(true);
  });

  test('stand in the heat map with the range of the voices, in documents with their number, too', () => {
    const experience = slice();
    commands.rateWishes(experience, { phase: 'p', ratings: roundedMeans(resultOf(round)) });
    const voices = wishVoices(experience.phases, rounds);
    expect(wishHeatMap(experience.phases, 'en', voices).notes).toEqual([
      ['(0–2)'],
      ['(1)'],
      ['(3)'],
      [''],
      ['(2)'],
      ['(1–2)'],
    ]);
    const [chart] = chartsIn(experienceOutline(experience, 'en', rounds));
    expect(chart?.caption).toContain('In brackets: from the lowest to the highest voice (n\u00A0=\u00A02).');
    expect(chart?.drawing.svg).toContain('>(0–2)</text>');
    expect(chart?.series[0]?.values[0]).toEqual({ value: 1, text: '1 (0–2)' });
    expect(chartsIn(experienceOutline(experience, 'en'))[0]?.caption).not.toContain('brackets');
  });

  test('the order in which people answer changes neither ranges nor the ratings that are taken over', () => {
    const rating = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 5 });
    const votes = fc.array(fc.array(rating, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(votes, (given) => {
        const { phases } = slice();
        const [first, second] = [given, [...given].reverse()].map((each) => {
          const revealed = roundOf(wishSubject('p'), wishesAsk('de'), each);
          return [
            roundedMeans(resultOf(revealed)),
            wishHeatMap(phases, 'de', wishVoices(phases, { rounds: { revealed } })).notes,
          ];
        });
        expect(second).toEqual(first);
      }),
    );
  });
});
