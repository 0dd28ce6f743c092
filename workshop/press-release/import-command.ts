import { orderAtEnd } from '../collection';
import type { PressRelease } from './schema';
import { sameQuestion, normalizedText, type ImportedText } from './import/assemble-import';
import { partIds } from './terms';
import { versionCommands } from './version-commands';

/** A text from elsewhere takes the place of what is there. */
export const importCommand = {
  /**
   * Takes parts and questions over. What stood there is kept as a version first, under `id` and `name`. A part with the same words
   * stays as it is, with its comments and promises; a question that is asked already gets the answer; new ones come at the end.
   */
  takeText(
    slice: PressRelease,
    {
      id,
      name,
      at,
      parts,
      questions,
    }: {
      id: string;
      name: string;
      at: string;
      parts: ImportedText['parts'];
      questions: (ImportedText['questions'][number] & { id: string })[];
    },
  ) {
    versionCommands.keepVersion(slice, { id, name, at, kind: 'named' });
    for (const part of partIds) {
      const text = parts[part];
      if (text === undefined) continue;
      slice.leftOut = slice.leftOut.filter((absent) => absent !== part);
      if (normalizedText(text) === normalizedText(slice.parts[part])) continue;
      slice.parts[part] = text;
      // Another quote: nobody has approved it.
      if (part === 'customerQuote') slice.quoteApproved = null;
    }
    for (const { id: newId, audience, question, answer } of questions) {
      const known = slice.questions[sameQuestion(slice.questions, question) ?? ''];
      if (known && answer.length > 0 && normalizedText(known.answer) !== normalizedText(answer)) known.answer = answer;
      const order = orderAtEnd(slice.questions);
      if (!known) slice.questions[newId] = { order, audience, question, answer, owner: '', due: '', bank: '' };
    }
  },
};
