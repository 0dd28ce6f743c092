import type { Language } from '../../language';
import type { PartId } from '../schema';
import { unexplainedAcronyms } from './acronym';
import type { Finding } from './check';
import { checkBlock, inPlace, type BlockReport } from './check-block';
import { termFinder } from './analysis/find-terms';
import { isAllCapitals } from './jargon';
import { addBalance, type Balance } from './balance';
import { addCounts, noProse, readingEase, type TextCounts } from './analysis/reading-ease';
import { beginsWithCapital, solutionTerms } from './solution-in-problem';

/** What is checked: the blocks of the press release in the order in which they are read, and what they are measured by. */
export interface CheckInput {
  language: Language;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  names: readonly string[];
  jargon: readonly string[];
  blocks: readonly { part: PartId; text: string }[];
}

export interface CheckReport {
  /** For each block, in the order of the blocks. */
  findings: readonly (readonly Finding[])[];
  /** Reading ease of the running text, see `readingEase`. */
  ease: number | null;
  balance: Balance;
  /** Parts with text. */
  parts: Partial<Record<PartId, { ease: number | null; balance: Balance }>>;
}

/** Characters of a part in which names of the solution are looked for: far more than a press release has. */
const readForTerms = 4_000;

/** By text, not by a key made of it: the texts keep their hash. */
type Known = Map<PartId, Map<string, BlockReport>>;

const nothing = { counts: { sentences: 0, words: 0, syllables: 0 }, balance: { you: 0, we: 0, unclear: 0 } };

/**
 * Checks a press release repeatedly while it is written: the results of a block are cached while its text and part stay the same,
 * so that only changed blocks cost time.
 */
export function createReleaseChecker(): (input: CheckInput) => CheckReport {
  let known: Known = new Map();
  let knownFor = '';
  let knownTerms = '';
  let findJargon = termFinder([], 'de', isAllCapitals);

  return (input) => {
    const { blocks, ...measure } = input;
    const measuredBy = JSON.stringify(measure);
    if (measuredBy !== knownFor) {
      known = new Map();
      knownFor = measuredBy;
      findJargon = termFinder(input.jargon, input.language, isAllCapitals);
    }
    const terms = solutionTermsOf(input);
    const findSolution = termFinder(terms, input.language, beginsWithCapital);
    // A new word in the headline is looked for in the problem; the other parts need not be read again.
    const lookedFor = terms.join(' ');
    if (lookedFor !== knownTerms) known.delete('problem');
    knownTerms = lookedFor;
    const kept: Known = new Map();
    const reports = blocks.map(({ part, text }) => {
      const report = known.get(part)?.get(text) ?? checkBlock(text, { ...measure, part, findJargon, findSolution });
      const ofPart = kept.get(part);
      if (ofPart) ofPart.set(text, report);
      else kept.set(part, new Map([[text, report]]));
      return report;
    });
    known = kept;
    return summarise(input, reports);
  };
}

function summarise({ blocks, language }: CheckInput, reports: readonly BlockReport[]): CheckReport {
  const acronyms = unexplainedAcronyms(reports.map((report) => ({ uses: report.acronyms })));
  const sums = new Map<PartId, { counts: TextCounts; balance: Balance }>();
  for (const [at, { part }] of blocks.entries()) {
    const report = reports[at];
    if (!report || report.counts.words === 0) continue;
    const sum = sums.get(part) ?? nothing;
    sums.set(part, {
      counts: addCounts(sum.counts, report.counts),
      balance: addBalance(sum.balance, report.balance),
    });
  }
  const prose = [...sums].filter(([part]) => !noProse.has(part)).map(([, { counts }]) => counts);
  return {
    findings: reports.map(({ findings }, at) => {
      const own = acronyms[at] ?? [];
      return own.length === 0 ? findings : inPlace([...findings, ...own]);
    }),
    ease: readingEase(prose.reduce(addCounts, nothing.counts), language),
    balance: [...sums.values()].map(({ balance }) => balance).reduce(addBalance, nothing.balance),
    parts: Object.fromEntries(
      [...sums].map(([part, { counts, balance }]) => [
        part,
        { ease: noProse.has(part) ? null : readingEase(counts, language), balance },
      ]),
    ),
  };
}

function solutionTermsOf({ blocks, language, names }: CheckInput): string[] {
  const textOf = (part: PartId) =>
    blocks
      .filter((block) => block.part === part)
      .map(({ text }) => text)
      .join('\n')
      .slice(0, readForTerms);
  const [headline, summary, solution, place] = (['headline', 'summary', 'solution', 'placeAndDate'] as const).map(
    textOf,
  ) as [string, string, string, string];
  return solutionTerms({ headline, summary, solution, place }, language, names);
}
