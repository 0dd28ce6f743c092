import type { Language } from '../../language';
import type { PartId } from '../schema';
import type { ReadBlock } from './analysis/read-block';
import type { Stretch } from '../../text/split-sentences';

/** The checks, in the order in which their findings are listed. */
export const checkIds = [
  'past-date',
  'solution-in-problem',
  'inside-out',
  'claim-without-number',
  'weasel-word',
  'filler-word',
  'jargon',
  'acronym',
  'long-sentence',
  'passive',
  'noun-style',
] as const;
export type CheckId = (typeof checkIds)[number];

/** Families of checks: each has its own underline and can be switched off. */
export const checkKinds = ['story', 'claims', 'words', 'terms', 'sentences'] as const;
export type CheckKind = (typeof checkKinds)[number];

export const kindOf: Record<CheckId, CheckKind> = {
  'past-date': 'story',
  'solution-in-problem': 'story',
  'inside-out': 'story',
  'claim-without-number': 'claims',
  'weasel-word': 'words',
  'filler-word': 'words',
  jargon: 'terms',
  acronym: 'terms',
  'long-sentence': 'sentences',
  passive: 'sentences',
  'noun-style': 'sentences',
};

/** Something to look at again, from `start` to `end` (UTF-16 offsets in the text of the block). Never a verdict. */
export interface Finding {
  check: CheckId;
  start: number;
  end: number;
  /** What the explanation names: see `explain.ts`. `sort` chooses between several explanations of one check. */
  facts: Readonly<Record<string, string | number>>;
}

/** What a check knows besides the text of the block. */
export interface BlockContext {
  language: Language;
  part: PartId;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** Names of people and organisations: their words and capitals are no findings. */
  names: readonly string[];
  /** Positions of the client's jargon in a text. */
  findJargon: (text: string) => Stretch[];
  /** Positions of words that belong to the solution. */
  findSolution: (text: string) => Stretch[];
}

export type BlockCheck = (block: ReadBlock, context: BlockContext) => Finding[];
