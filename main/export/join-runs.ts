import type { Run } from '../../workshop/document';

/**
 * The runs for formats that set marks around words, neighbours of the same setting in one: a passage that begins within a bold word or
 * a link has cut it in two. These formats know no underlining.
 */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !run.sign && settingOf(last) === settingOf(run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

function settingOf({ bold, italic, strikethrough, link, sign }: Run): string {
  return JSON.stringify([bold, italic, strikethrough, link, sign]);
}
