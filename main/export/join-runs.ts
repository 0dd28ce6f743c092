import type { Run } from '../../workshop/document';

/**
 * Merges adjacent runs of the same format, for formats that put marks around words: a passage that begins inside a bold word or a link
 * splits it. These formats have no underlining.
 */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !run.referenceMark && settingOf(last) === settingOf(run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

function settingOf({ bold, italic, strikethrough, link, referenceMark }: Run): string {
  return JSON.stringify([bold, italic, strikethrough, link, referenceMark]);
}
