import type { WorkshopFacts } from '../../../../workshop/facts/schema';
import { workshopFactsWords } from '../../../../workshop/facts/words';

/** What Leitbild prints around the text of a press release: the client and the confidentiality labels of both languages. */
export function boilerplateLines({ organisation }: Pick<WorkshopFacts, 'organisation'>): string[] {
  const labels = [workshopFactsWords.de, workshopFactsWords.en].flatMap((words) =>
    Object.values(words.confidentialities),
  );
  return [organisation, ...labels];
}
