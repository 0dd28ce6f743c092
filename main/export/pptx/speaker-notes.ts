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
  const lastShown = new Map(
    slides.flatMap((slide, index): [string, number][] => (slide.hidden ? [] : [[subjectOf(slide), index]])),
  );
  const hidden = new Map<string, number[]>();
  for (const [index, slide] of slides.entries()) {
    if (!slide.hidden) continue;
    const numbers = hidden.get(subjectOf(slide)) ?? [];
    hidden.set(subjectOf(slide), [...numbers, index + firstNumber]);
  }
  return slides.map((slide, index) => {
    const guide = slide.step === null || slide.hidden || told.has(slide.step) ? [] : guideNotes(slide.step, language);
    if (slide.step !== null && !slide.hidden) told.add(slide.step);
    const details = lastShown.get(subjectOf(slide)) === index ? (hidden.get(subjectOf(slide)) ?? []) : [];
    const place = fill(details.length === 1 ? words.hiddenSlide : words.hiddenSlides, { slides: ranges(details) });
    return [...guide, ...slide.notes, ...(details.length === 0 ? [] : [place])];
  });
}

/** Slides of one step are about the same, and so are those of one chapter without a step. */
function subjectOf({ step, chapter }: Slide): string {
  return step ?? `chapter ${chapter}`;
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
