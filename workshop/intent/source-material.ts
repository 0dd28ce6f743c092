import type { Language } from '../language';
import type { SourceMaterial } from '../step';
import type { Intent } from './schema';
import { intentQuestions, shifts } from './terms';
import { intentWords } from './words';

/** The intent statement, the answers to the four questions, and what the shifts of thinking mean. */
export function intentSourceMaterial(intent: Intent, language: Language): SourceMaterial[] {
  const words = intentWords[language];
  const item = (id: string, text: string, about: string): SourceMaterial => ({
    kind: 'intent',
    source: { step: 'intent', id },
    text,
    about,
  });
  return [
    item('statement', intent.statement, words.statement),
    ...intentQuestions.map((id) => item(id, intent.questions[id].answer, words.questions[id])),
    ...shifts.map((id) => item(id, intent.shifts[id].meaning, words.shifts[id])),
  ];
}
