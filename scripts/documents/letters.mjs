// @ts-check

/**
 * A text without what a layout may change: spaces, hyphens at line ends, ligatures, the brackets of reference marks, and bullets.
 * @param {string} text
 */
export function letters(text) {
  return text.normalize('NFKC').replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF\-‐‑[\]•]/gu, '');
}

/** The most parts in which a text may be found: a long one goes on behind the header of the next page. */
const mostParts = 4;

/** Letters of the shortest part. */
const leastLetters = 8;

/**
 * The texts that a file does not have in this order. Some may be anywhere.
 * @param {readonly { text: string, anywhere: boolean }[]} expected @param {string} found
 * @returns {string[]}
 */
export function missingTexts(expected, found) {
  const all = letters(found);
  let from = 0;
  return expected.flatMap(({ text, anywhere }) => {
    const wanted = letters(text);
    const end = endOf(wanted, all, anywhere ? 0 : from);
    if (end === null) {
      const elsewhere = endOf(wanted, all, 0) !== null;
      return [`${elsewhere ? 'out of order' : 'missing'}: ${shortened(text)}`];
    }
    if (!anywhere) from = end;
    return [];
  });
}

/** The texts that are nowhere in a file. @param {readonly { text: string }[]} expected @param {string} found */
export function absentTexts(expected, found) {
  const all = letters(found);
  return expected
    .filter(({ text }) => endOf(letters(text), all, 0) === null)
    .map(({ text }) => `missing: ${shortened(text)}`);
}

/** Where a text ends that begins behind an offset, in one part or in several; null when it is not there. @param {string} wanted @param {string} all @param {number} from */
function endOf(wanted, all, from) {
  let rest = wanted;
  let end = from;
  for (let part = 0; part < mostParts; part += 1) {
    const length = longestStart(rest, all, end);
    if (length < rest.length && length < leastLetters) return null;
    end = all.indexOf(rest.slice(0, length), end) + length;
    rest = rest.slice(length);
    if (rest === '') return end;
  }
  return null;
}

/** The length of the longest beginning of a text that is found behind an offset. @param {string} text @param {string} all @param {number} from */
function longestStart(text, all, from) {
  if (all.includes(text, from)) return text.length;
  let [low, high] = [0, text.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (all.includes(text.slice(0, middle), from)) low = middle;
    else high = middle;
  }
  return low;
}

/** @param {string} text */
export function shortened(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
