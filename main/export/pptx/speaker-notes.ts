import { fill } from '../../../workshop/format';
import type { Language } from '../../../workshop/language';
import { stepNames, type StepId } from '../../../workshop/step';
import { steps } from '../../../workshop/steps';
import { pptxWords } from './pptx-words';
import type { Slide } from './slide-plan';

/**
 * The notes of each slide: on the first slide of a step what its guide says, on each slide what it has no place for, and on the last
 * slide of a chapter where its hidden details are. `firstNumber` is the number of the first of the slides.
 */
export function speakerNotes(slides: readonly Slide[], firstNumber: number, language: Language): string[][] {
  const words = pptxWords[language];
  const told = new Set<StepId>();
  return slides.map((slide, index) => {
    const guided = slide.step !== null && !slide.hidden && !told.has(slide.step);
    if (slide.step !== null && !slide.hidden) told.add(slide.step);
    const isLast =
      !slide.hidden && !slides.some((other, at) => at > index && !other.hidden && belongTogether(other, slide));
    const hidden = slides.flatMap((other, at) =>
      isLast && other.hidden && belongTogether(other, slide) ? [at + firstNumber] : [],
    );
    return [
      ...(guided && slide.step !== null ? guideNotes(slide.step, language) : []),
      ...slide.notes,
      ...(hidden.length === 0
        ? []
        : [fill(hidden.length === 1 ? words.hiddenSlide : words.hiddenSlides, { slides: ranges(hidden) })]),
    ];
  });
}

function belongTogether(one: Slide, other: Slide): boolean {
  return one.step === null || other.step === null ? one.chapter === other.chapter : one.step === other.step;
}

/** What the facilitator says in a step. */
function guideNotes(step: StepId, language: Language): string[] {
  const words = pptxWords[language];
  const { aim, moves, questions } = steps[step].guide[language];
  return [
    fill(words.step, { step: stepNames[step][language] }),
    aim,
    ...moves.map(({ title, text }) => `${title}: ${text}`),
    words.questions,
    ...questions.map((question) => `– ${question}`),
  ];
}

/** Numbers in words: "16–18, 21". */
function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
