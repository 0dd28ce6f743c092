import type { BlockCheck, Finding } from './check';
import { isEnglishParticiple, isGermanParticiple } from './analysis/participles';
import { between, type ReadBlock, type Sentence } from './analysis/read-block';

/** Sentences in the passive without an agent. The finding contains the words from auxiliary to participle. */
export const passive: BlockCheck = (block, { language }) =>
  block.sentences.flatMap((sentence) => (language === 'de' ? germanIn : englishIn)(block, sentence));

const finite = new Set('wird werden wurde wurden werde wirst werdet würde würden'.split(' '));
const separates = /[,;:.!?…()–—„“”«»]|\s-\s/;
/** What may follow the participle that closes a German clause. */
const afterParticiple = new Set(
  'und oder sowie als wie bis bevor wenn weil dass ob kann können konnte konnten soll sollen sollte sollten muss müssen musste mussten darf dürfen'.split(
    ' ',
  ),
);

/** Words from auxiliary to participle. Without an end, a text of auxiliaries alone would be read once for each of them. */
const longestClause = 40;

/**
 * "Wird ... angeboten": a form of werden and the participle that closes its clause; or the participle right before it ("dass es
 * angeboten wird", "kann angeboten werden", "ist angeboten worden"). Werden with an infinitive is the future tense, with an adjective
 * a change: both stay. The state ("ist geöffnet") stays too.
 */
function germanIn(block: ReadBlock, { words }: Sentence): Finding[] {
  const findings: Finding[] = [];
  for (const [at, word] of words.entries()) {
    if (!finite.has(word.lower) && word.lower !== 'worden') continue;
    const before = words[at - 1];
    const adjoins = before !== undefined && /^\s+(?:zu\s+)?$/.test(between(block, before, word));
    const direct = before?.lower === 'zu' ? words[at - 2] : adjoins ? before : undefined;
    if (direct && direct.text === direct.lower && isGermanParticiple(direct.lower)) {
      findings.push(passiveAt(block, direct.start, word.end));
      continue;
    }
    if (word.lower === 'worden') continue;
    for (let next = at + 1; next < Math.min(words.length, at + longestClause); next++) {
      const candidate = words[next];
      if (!candidate || separates.test(between(block, words[next - 1], candidate))) break;
      if (candidate.text !== candidate.lower || !isGermanParticiple(candidate.lower)) continue;
      const following = words[next + 1];
      const closes = following === undefined || separates.test(between(block, candidate, following));
      if (closes || afterParticiple.has(following.lower)) {
        findings.push(passiveAt(block, word.start, candidate.end));
        break;
      }
    }
  }
  return findings;
}

const auxiliary = new Set(
  "is are was were be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t gets got".split(' '),
);
/** Between auxiliary and participle. */
const adverbs = new Set(
  'not never always often also still just now only then soon already again all both usually currently automatically no longer being ever'.split(
    ' ',
  ),
);

/** "Is offered", "was not yet built", "are being checked". A participle before a noun ("are limited editions") stays. */
function englishIn(block: ReadBlock, { words }: Sentence): Finding[] {
  const findings: Finding[] = [];
  for (const [at, word] of words.entries()) {
    if (!auxiliary.has(word.lower)) continue;
    let next = at + 1;
    while (words[next] && (adverbs.has(words[next]?.lower ?? '') || words[next]?.lower.endsWith('ly'))) next++;
    const candidate = words[next];
    if (!candidate || next - at > 4 || separates.test(between(block, word, candidate))) continue;
    if (auxiliary.has(candidate.lower) || !isEnglishParticiple(candidate.lower)) continue;
    findings.push(passiveAt(block, word.start, candidate.end));
  }
  return findings;
}

function passiveAt(block: ReadBlock, start: number, end: number): Finding {
  return { check: 'passive', start, end, facts: { words: block.text.slice(start, end) } };
}
