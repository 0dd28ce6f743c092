import { inOrder } from '../collection';
import { paragraphs, plain, type Block, type Run } from '../document';
import type { Language } from '../language';
import { richTextBlocks, richTextRuns, textOf } from '../rich-text-blocks';
import type { PartId, PressRelease } from './schema';
import { pressReleaseWords } from './words';

/** Headline and subheadline in words: they head the document and are not repeated in its text. */
export function pressReleaseTitles(slice: PressRelease): { headline: string; subheadline: string } {
  const line = (part: PartId) => textOf(richTextRuns(slice.parts[part])).replace(/\s+/g, ' ').trim();
  return { headline: line('headline'), subheadline: line('subheadline') };
}

/** The press release as it would be printed, without its headlines, and the questions and answers behind it. */
export function pressReleaseOutline(slice: PressRelease, language: Language): Block[] {
  const words = pressReleaseWords[language];
  const { parts } = slice;
  const howItWorks = richTextBlocks(parts.howItWorks);
  const text: Block[] = [
    ...opening(slice),
    ...richTextBlocks(parts.problem),
    ...richTextBlocks(parts.solution),
    ...quote(richTextRuns(parts.leaderQuote)),
    ...(howItWorks.length === 0 ? [] : [heading(2, words.parts.howItWorks), ...howItWorks]),
    ...quote(richTextRuns(parts.customerQuote), words.invented),
    ...richTextBlocks(parts.callToAction),
  ];
  const questions = [...audience(slice, 'customer', language), ...audience(slice, 'internal', language)];
  return [
    ...(text.length === 0 ? [{ kind: 'paragraph', runs: plain(words.nothingYet) } satisfies Block] : text),
    ...(questions.length === 0
      ? []
      : [{ kind: 'pageBreak' } satisfies Block, heading(1, words.questions), ...questions]),
  ];
}

/** Place and date run into the summary, as newspapers set it: "Stadt, 1. März – Ab heute …". */
function opening({ parts }: PressRelease): Block[] {
  const dateline = textOf(richTextRuns(parts.placeAndDate)).replace(/\s+/g, ' ').trim();
  const [first, ...rest] = richTextBlocks(parts.summary);
  const place: Run[] = dateline === '' ? [] : [{ text: dateline, bold: true }];
  if (first?.kind === 'paragraph') {
    const dash: Run[] = place.length === 0 ? [] : [{ text: ' – ' }];
    return [{ kind: 'lead', runs: [...place, ...dash, ...first.runs] }, ...rest];
  }
  const alone: Block[] = place.length === 0 ? [] : [{ kind: 'lead', runs: place }];
  return first ? [...alone, first, ...rest] : alone;
}

function quote(runs: Run[], remark?: string): Block[] {
  if (runs.length === 0) return [];
  return [remark === undefined ? { kind: 'quote', runs } : { kind: 'quote', runs, remark }];
}

function audience(slice: PressRelease, kind: 'customer' | 'internal', language: Language): Block[] {
  const words = pressReleaseWords[language];
  const questions = inOrder(slice.questions)
    .map(([, item]) => item)
    .filter((item) => item.audience === kind && (item.question.trim() !== '' || item.answer.trim() !== ''));
  if (questions.length === 0) return [];
  return [
    heading(2, words.audiences[kind]),
    ...questions.flatMap((item): Block[] => {
      const answer = paragraphs(item.answer);
      const open: Block = { kind: 'paragraph', runs: [{ text: words.open, italic: true }] };
      const question = item.question.trim() === '' ? [] : [heading(3, item.question.trim())];
      return [...question, ...(answer.length === 0 ? [open] : answer)];
    }),
  ];
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}
