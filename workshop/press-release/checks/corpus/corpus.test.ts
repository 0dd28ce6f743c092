import { afterAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../language';
import type { PartId } from '../../schema';
import { checkIds, type CheckId } from '../check';
import { createReleaseChecker } from '../release-checker';
import { measure, type Sample } from './sample';
import { german } from './german';
import { english } from './english';
import { germanReleases } from './german-releases';
import { englishReleases } from './english-releases';
import { solutionSamples } from './solution-samples';

const shortNames: Record<string, CheckId> = {
  claim: 'claim-without-number',
  weasel: 'weasel-word',
  filler: 'filler-word',
  passive: 'passive',
  noun: 'noun-style',
  long: 'long-sentence',
  jargon: 'jargon',
  acronym: 'acronym',
  date: 'past-date',
  inside: 'inside-out',
  solution: 'solution-in-problem',
};

interface Mark {
  check: CheckId;
  start: number;
  end: number;
}

/** The text without its marks, and their positions. A mark without a passage extends to the end of the text. */
function unmarked(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: name = '', 2: passage = '', index } of marked.matchAll(/\[(\w+):\s?([^\]]*)\]\s?/g)) {
    text += marked.slice(at, index);
    const check = shortNames[name];
    if (!check) throw new Error(`Unknown check ${name} in ${marked}`);
    marks.push({ check, start: text.length, end: passage === '' ? Infinity : text.length + passage.length });
    text += passage + (passage !== '' && whole.endsWith(' ') ? ' ' : '');
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), marks };
}

const overlap = (a: Mark, b: Mark) => a.check === b.check && a.start < b.end && b.start < a.end;

interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** Measured precision and recall of the checks in per cent. A change that makes one worse has to change the figure here. */
const floors: Record<Language, Partial<Record<CheckId, [precision: number, recall: number]>>> = {
  de: {
    'past-date': [100, 100],
    'solution-in-problem': [100, 100],
    'inside-out': [100, 85],
    'claim-without-number': [100, 95],
    'weasel-word': [100, 94],
    'filler-word': [100, 100],
    jargon: [100, 100],
    acronym: [100, 100],
    'long-sentence': [100, 100],
    passive: [100, 78],
    'noun-style': [100, 100],
  },
  en: {
    'past-date': [100, 100],
    'solution-in-problem': [100, 100],
    'inside-out': [100, 100],
    'claim-without-number': [100, 95],
    'weasel-word': [94, 94],
    'filler-word': [100, 100],
    jargon: [100, 100],
    acronym: [100, 100],
    'long-sentence': [100, 100],
    passive: [100, 93],
  },
};

const scores = new Map<string, Score>();
const remarks: string[] = [];

/** Checks blocks together and compares what was found with what was marked. */
function score(language: Language, samples: readonly Sample[]): void {
  const read = samples.map(({ text, part = 'howItWorks' }) => ({ part, ...unmarked(text) }));
  const report = createReleaseChecker()({ ...measure, language, blocks: read });
  const of = (id: CheckId): Score => {
    const key = `${language} ${id}`;
    const known = scores.get(key) ?? { right: 0, wrong: 0, missed: 0 };
    scores.set(key, known);
    return known;
  };
  for (const [at, { text, marks }] of read.entries()) {
    const findings = report.findings[at] ?? [];
    for (const finding of findings) {
      if (marks.some((mark) => overlap(mark, finding))) of(finding.check).right++;
      else {
        of(finding.check).wrong++;
        remarks.push(`${language} ${finding.check}: not expected: ${text.slice(finding.start, finding.end)} | ${text}`);
      }
    }
    for (const mark of marks) {
      if (findings.some((finding) => overlap(mark, finding))) continue;
      of(mark.check).missed++;
      remarks.push(`${language} ${mark.check}: missed: ${text.slice(mark.start, mark.end)} | ${text}`);
    }
  }
}

afterAll(() => {
  const lines = [...scores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { right, wrong, missed }]) => {
      const percent = (part: number, whole: number) => (whole === 0 ? '  –' : `${Math.round((100 * part) / whole)} %`);
      return `${key.padEnd(26)} precision ${percent(right, right + wrong).padStart(5)}  recall ${percent(right, right + missed).padStart(5)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
    });
  process.stdout.write(`${[...lines, ...remarks].join('\n')}\n`);
});

describe('checks on a corpus', () => {
  const corpora: [Language, readonly Sample[]][] = [
    ['de', [...german, ...germanReleases]],
    ['en', [...english, ...englishReleases]],
  ];
  for (const [language, samples] of corpora) {
    it(`${language}: counts words to the customer and words of the company`, () => {
      for (const { text: marked, part = 'howItWorks', balance } of samples) {
        if (!balance) continue;
        const { text } = unmarked(marked);
        const report = createReleaseChecker()({ ...measure, language, blocks: [{ part, text }] });
        expect({ text, ...report.balance }).toEqual({ text, ...balance });
      }
    });
    it(`${language}: reaches its floors`, () => {
      for (const sample of samples) score(language, [sample]);
      for (const release of solutionSamples[language]) {
        score(
          language,
          Object.entries(release).map(([part, text]) => ({ part: part as PartId, text })),
        );
      }
      expect(samples.length).toBeGreaterThan(60);
      for (const id of checkIds) {
        const [precision, recall] = floors[language][id] ?? [100, 100];
        const { right, wrong, missed } = scores.get(`${language} ${id}`) ?? { right: 0, wrong: 0, missed: 0 };
        expect({ id, precise: right * 100 >= precision * (right + wrong) }).toEqual({ id, precise: true });
        expect({ id, complete: right * 100 >= recall * (right + missed) }).toEqual({ id, complete: true });
      }
    });
  }
});
