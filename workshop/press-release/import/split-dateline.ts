import { languages } from '../../language';
import { findDates } from '../checks/analysis/find-dates';
import { blockText, type ImportedBlock } from './imported-block';

/** Place and day are at the start of a paragraph, within this many characters. */
const longestDateline = 90;

/**
 * Splits place and date from the text that follows them after a dash, as in newspapers. `rest` is null when nothing follows. Null
 * when the paragraph does not begin with a date.
 */
export function splitDateline(block: ImportedBlock): { dateline: ImportedBlock; rest: ImportedBlock | null } | null {
  const words = blockText(block);
  const start = words.slice(0, longestDateline);
  for (const language of languages) {
    const date = findDates(start, language)[0];
    // The text before the date is a place, not a sentence.
    if (!date || /[.!?:]\s/.test(start.slice(0, date.start)) || start.slice(0, date.start).split(/\s+/).length > 8)
      continue;
    const behind = words.slice(date.end);
    if (/^[\s.)]*$/.test(behind)) return { dateline: block, rest: null };
    const dash = /^[\s)]*(?:[–—:]|--?\s)\s*/.exec(behind);
    if (dash) {
      const [dateline, rest] = [
        sliceRuns(block, 0, date.end),
        sliceRuns(block, date.end + dash[0].length, words.length),
      ];
      return { dateline, rest: blockText(rest) === '' ? null : rest };
    }
  }
  return null;
}

/** The runs between two offsets, with their formats. */
export function sliceRuns(block: ImportedBlock, from: number, to: number): ImportedBlock {
  let place = 0;
  const runs = block.runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - place), Math.max(0, to - place));
    place += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
  return { ...block, runs };
}
