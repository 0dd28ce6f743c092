import { kickoffWords } from '../../../../workshop/kickoff/words';
import type { Slice } from '../../../../workshop/session';

/** What Leitbild prints around the text of a press release: the house, and how confidential it is. */
export function boilerplateLines({ organisation }: Slice<'kickoff'>): string[] {
  const labels = [kickoffWords.de, kickoffWords.en].flatMap((words) => Object.values(words.confidentialities));
  return [organisation, ...labels];
}
