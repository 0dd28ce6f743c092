import { findAcronyms, type AcronymUse } from './acronym';
import { checkIds, type BlockCheck, type BlockContext, type CheckId, type Finding } from './check';
import { claimWithoutNumber } from './claim-without-number';
import { countSyllables } from './analysis/count-syllables';
import { fillerWords } from './filler-words';
import { insideOut } from './inside-out';
import { jargon } from './jargon';
import { longSentence } from './long-sentence';
import { nounStyle } from './noun-style';
import { countBalance, type Balance } from './balance';
import { passive } from './passive';
import { pastDate } from './past-date';
import { readBlock } from './analysis/read-block';
import type { TextCounts } from './analysis/reading-ease';
import { solutionInProblem } from './solution-in-problem';
import { weaselWords } from './weasel-words';

/** Results for one block, independent of the others. */
export interface BlockReport {
  /** All but acronyms, by their place. */
  findings: readonly Finding[];
  acronyms: readonly AcronymUse[];
  counts: TextCounts;
  balance: Balance;
}

const checks: Record<Exclude<CheckId, 'acronym'>, BlockCheck> = {
  'past-date': pastDate,
  'solution-in-problem': solutionInProblem,
  'inside-out': insideOut,
  'claim-without-number': claimWithoutNumber,
  'weasel-word': weaselWords,
  'filler-word': fillerWords,
  jargon,
  'long-sentence': longSentence,
  passive,
  'noun-style': nounStyle,
};

/** Runs every check on one block (a paragraph or a list item). Needs the text of no other block. */
export function checkBlock(text: string, context: BlockContext): BlockReport {
  const block = readBlock(text, context.language);
  const words = block.sentences.flatMap((sentence) => sentence.words);
  return {
    findings: inPlace(Object.values(checks).flatMap((check) => check(block, context))),
    acronyms: findAcronyms(block, context),
    counts: {
      sentences: block.sentences.length,
      words: words.length,
      syllables: words.reduce((sum, word) => sum + countSyllables(word.text, context.language), 0),
    },
    balance: countBalance(block, context),
  };
}

/** Findings by their place in the block; at one place in the order of `checkIds`. */
export function inPlace(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) => a.start - b.start || a.end - b.end || checkIds.indexOf(a.check) - checkIds.indexOf(b.check),
  );
}
