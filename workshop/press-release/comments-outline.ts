import { inOrder } from '../collection';
import type { DocumentComment, Run } from '../document';
import { fill, formatDay } from '../format';
import type { Language } from '../language';
import { lastRunOfPassages, runsOfBlock } from '../reference-marks';
import { appendixWords } from './appendix-words';
import { inTextOrder, type Placed } from './text/in-text-order';
import type { PrintedPart } from './outline';
import type { Comment, PressRelease } from './schema';
import { pressReleaseWords } from './words';

/** Comments in the order of the text; `resolved` tells whether resolved ones are included. */
export function commentsOutline(slice: PressRelease, language: Language, resolved: boolean): DocumentComment[] {
  const words = appendixWords[language].comments;
  const remark = ({ author, at, text }: Pick<Comment, 'author' | 'at' | 'text'>) => ({
    author: author.trim() || words.nobody,
    at,
    day: formatDay(at.slice(0, 10), language),
    text: text.trim(),
  });
  return inTextOrder(slice, slice.comments)
    .filter(({ item }) => resolved || !item.resolved)
    .map((placed, index) => ({
      id: placed.id,
      label: fill(words.label, { number: index + 1 }),
      about: about(placed, language),
      state: state(placed, language),
      resolved: placed.item.resolved,
      remarks: [remark(placed.item), ...inOrder(placed.item.replies).map(([, reply]) => remark(reply))],
    }));
}

function about({ item, passage }: Placed<Comment>, language: Language): string {
  const { comments } = appendixWords[language];
  const quoted = shortened((passage?.text ?? item.quote).replace(/\s+/g, ' ').trim());
  if (quoted !== '')
    return fill(comments.quoted, { words: quoted.replace(/[„“”]/g, (mark) => inner[language][mark] ?? mark) });
  return item.part === null ? comments.everything : pressReleaseWords[language].parts[item.part];
}

/** Quotation marks within quotation marks. */
const inner: Record<Language, Record<string, string>> = {
  de: { '„': '‚', '“': '‘', '”': '‘' },
  en: { '„': '‘', '“': '‘', '”': '’' },
};

/** Long enough to find the words by, in letters. */
const longestQuote = 100;

function shortened(words: string): string {
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote).replace(/\s+\S*$/, '')} …`;
}

function state({ item, passage }: Placed<Comment>, language: Language): string {
  const words = appendixWords[language].comments;
  return [
    passage === null && item.quote !== '' ? words.gone : '',
    item.decision === null ? '' : words.decisions[item.decision],
    item.resolved ? words.resolved : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

/**
 * Attaches comments without a printed passage to something that is printed: their part, or the title. They may concern a part or
 * everything, their text may be deleted, or be in a heading. Changes the given comments and runs.
 */
export function attachLooseComments(
  slice: PressRelease,
  comments: readonly DocumentComment[],
  printed: { title: Run[]; subtitle: Run[]; parts: readonly PrintedPart[] },
): void {
  const ofPart = new Map(
    printed.parts.flatMap(({ parts, blocks }) => parts.map((part) => [part, blocks.flatMap(runsOfBlock)])),
  );
  ofPart.set('headline', printed.title);
  ofPart.set('subheadline', printed.subtitle);
  const inPrint = lastRunOfPassages([...ofPart.values()].flat());
  for (const comment of comments) {
    const { id } = comment;
    if (inPrint.has(id)) continue;
    comment.loose = true;
    const part = slice.comments[id]?.part ?? 'headline';
    const runs = ofPart.get(part) ?? [];
    for (const run of runs.length > 0 ? runs : printed.title) run.passages = [...(run.passages ?? []), id];
  }
}
