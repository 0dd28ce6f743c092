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
import { searchable } from '../../text/searchable';
import type { Stretch } from '../../text/split-sentences';
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

/**
 * Runs every check on one block (a paragraph or a list item). Needs the text of no other block. Invisible characters do not count;
 * findings are places in the text as it is.
 */
export function checkBlock(text: string, context: BlockContext): BlockReport {
  const { text: visible, original } = searchable(text);
  const block = readBlock(visible, context.language);
  const placed = <Item extends Stretch>(item: Item): Item => {
    const [start, end] = original(item.start, item.end);
    return { ...item, start, end };
  };
  const words = block.sentences.flatMap((sentence) => sentence.words);
  return {
    findings: inPlace(Object.values(checks).flatMap((check) => check(block, context).map(placed))),
    acronyms: findAcronyms(block, context).map(placed),
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
