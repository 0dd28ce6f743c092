import { fill } from '../format';
import type { Language } from '../language';
import { splitSentences } from '../text/split-sentences';
import type { Intent } from './schema';
import { intentWords } from './words';

/**
 * One sentence from the first sentences of the answers, as a suggestion for the intent statement. Questions without an answer are left
 * out; empty without any.
 */
export function proposedStatement({ questions }: Pick<Intent, 'questions'>, language: Language): string {
  const { proposal } = intentWords[language];
  const parts = [
    firstSentence(questions.goal.answer, language),
    ...(['expression', 'growth', 'fit'] as const).map((question) => {
      const text = firstSentence(questions[question].answer, language);
      return text === '' ? '' : fill(proposal[question], { text });
    }),
  ].filter((part) => part !== '');
  const sentence = parts.join('; ');
  return sentence === '' ? '' : `${sentence.charAt(0).toLocaleUpperCase(language)}${sentence.slice(1)}.`;
}

/** Without its full stop, because the sentence goes on. */
function firstSentence(text: string, language: Language): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const [first] = splitSentences(plain, language);
  return plain.slice(first?.start ?? 0, first?.end ?? plain.length).replace(/[.;:\s]+$/, '');
}
