import { chapter, textRow, type Block } from '../document';
import { inOrder } from '../collection';
import { fill } from '../format';
import type { Language } from '../language';
import type { StepId } from '../step';
import { byPlace, disagreements, resultOf, type RoundResult } from './results';
import { revealedAbout } from './rounds';
import type { Voices } from './schema';
import { describeSpread, voicesWords } from './words';

/** The results of the revealed rounds about a subject, each as a table; the question is above the first that asked it. Nothing without any. */
export function voicesOutline(voices: Voices, subject: string, language: Language): Block[] {
  return revealedAbout(voices, subject)
    .map(resultOf)
    .filter(({ n }) => n > 0)
    .flatMap((result, index, all) => [
      ...(result.question === all[index - 1]?.question ? [] : [chapter(3, result.question)]),
      resultTable(result, language),
    ]);
}

/** The results of all revealed rounds of a step, in the order in which they were asked. Nothing without any. */
export function stepVoicesOutline(voices: Voices, step: StepId, language: Language): Block[] {
  const subjects = new Set(
    inOrder(voices.rounds)
      .map(([, { subject }]) => subject)
      .filter((subject) => subject.startsWith(`${step}/`)),
  );
  const blocks = [...subjects].flatMap((subject) => voicesOutline(voices, subject, language));
  return blocks.length === 0 ? [] : [chapter(2, voicesWords[language].ofStep), ...blocks];
}

function resultTable(result: RoundResult, language: Language): Block {
  const words = voicesWords[language];
  const hasPlaces = result.kind === 'points' || result.kind === 'ranking';
  const [widest] = result.items.length > 1 ? disagreements(result) : [];
  return {
    kind: 'table',
    caption: [
      fill(words.roundNumber, { number: result.number }),
      fill(words.answered, { n: result.n, expected: result.expected }),
      ...(widest ? [fill(words.widest, { item: widest.label })] : []),
    ].join('. '),
    header: [words.item, ...(hasPlaces ? [words.place, words.points] : []), words.mean],
    widths: hasPlaces ? [6, 1, 1, 4] : [7, 5],
    rows: (hasPlaces ? byPlace(result) : result.items).map((item) =>
      textRow([
        item.label,
        ...(hasPlaces ? [`${item.place ?? ''}`, `${result.kind === 'points' ? item.total : item.borda}`] : []),
        item.spread ? describeSpread(item.spread, language, result.kind) : '–',
      ]),
    ),
  };
}
