import { orderAtEnd } from '../collection';
import type { PressRelease } from './schema';
import { sameQuestion, normalizedText, type ImportedText } from './import/assemble-import';
import { partIds } from './terms';
import { versionCommands } from './version-commands';

/** Replaces the text by an imported one. */
export const importCommand = {
  /**
   * Imports parts and questions. The present text is kept as a version first, under `id` and `name`. A part with the same text
   * stays unchanged, with its comments and promises; an existing question gets the imported answer; new ones are added at the end.
   */
  importText(
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
      // A different quote has not been approved.
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
