import { inOrder } from '../collection';
import { workshopFactsWords } from '../facts/words';
import type { WorkshopFacts } from '../facts/schema';
import { stepNames, type SourceMaterial } from '../step';

/** Quote, annoyance and goal of the customer on the empty chair, and the sayings recorded from it. */
export function chairSourceMaterial({ emptyChair, sayings, language }: WorkshopFacts): SourceMaterial[] {
  const words = workshopFactsWords[language].emptyChair;
  const item = (id: string, text: string, about: string): SourceMaterial => ({
    kind: 'chair',
    source: { step: 'kickoff', id },
    text,
    about,
  });
  return [
    ...(['quote', 'annoyance', 'goal'] as const).map((field) =>
      item(`chair-${field}`, emptyChair[field], words[field]),
    ),
    ...inOrder(sayings).map(([id, { step, text }]) => item(id, text, stepNames[step][language])),
  ];
}
