import { inOrder } from '../collection';
import { plain, type Block, type Run } from '../document';
import type { Language } from '../language';
import { richTextToPlain } from '../rich-text';
import { richTextBlocks, richTextRuns, textOf } from '../rich-text-blocks';
import { absentParts, partsInOrder } from './order-of-parts';
import type { PartId, PressRelease } from './schema';
import { pressReleaseWords } from './words';

/** Headline and subheadline in words: they head the document and are not repeated in its text. */
export function pressReleaseTitles(slice: PressRelease): { headline: string; subheadline: string } {
  const absent = absentParts(slice.leftOut);
  const line = (part: PartId) =>
    absent.includes(part) ? '' : textOf(richTextRuns(slice.parts[part])).replace(/\s+/g, ' ').trim();
  return { headline: line('headline'), subheadline: line('subheadline') };
}

/** The press release as it would be printed, without its headlines, and the questions and answers behind it. */
export function pressReleaseOutline(slice: PressRelease, language: Language): Block[] {
  const words = pressReleaseWords[language];
  const body = partsInOrder(slice).filter((part) => !inOpening.includes(part));
  const text: Block[] = [...opening(slice), ...body.flatMap((part) => partBlocks(slice, part, language))];
  const questions = [...audience(slice, 'customer', language), ...audience(slice, 'internal', language)];
  return [
    ...(text.length === 0 ? [{ kind: 'paragraph', runs: plain(words.nothingYet) } satisfies Block] : text),
    ...(questions.length === 0
      ? []
      : [{ kind: 'pageBreak' } satisfies Block, heading(1, words.questions), ...questions]),
  ];
}

/** Parts that stand above the body, set in a way of their own. */
const inOpening: readonly PartId[] = ['headline', 'subheadline', 'placeAndDate', 'summary'];

function partBlocks({ parts, quoteApproved }: PressRelease, part: PartId, language: Language): Block[] {
  const words = pressReleaseWords[language];
  if (part === 'leaderQuote') return quote(richTextRuns(parts.leaderQuote));
  if (part === 'customerQuote') {
    return quote(richTextRuns(parts.customerQuote), quoteApproved === null ? words.invented : undefined);
  }
  const blocks = richTextBlocks(parts[part]);
  return part === 'howItWorks' && blocks.length > 0 ? [heading(2, words.parts.howItWorks), ...blocks] : blocks;
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
    .filter(
      (item) => item.audience === kind && (item.question.trim() !== '' || richTextToPlain(item.answer).trim() !== ''),
    );
  if (questions.length === 0) return [];
  return [
    heading(2, words.audiences[kind]),
    ...questions.flatMap((item): Block[] => {
      const answer = richTextBlocks(item.answer).map(belowQuestion);
      const open: Block = { kind: 'paragraph', runs: [{ text: words.open, italic: true }] };
      const question = item.question.trim() === '' ? [] : [heading(3, item.question.trim())];
      return [...question, ...(answer.length === 0 ? [open] : answer)];
    }),
  ];
}

/** The question is the heading: one within its answer is set bold. */
function belowQuestion(block: Block): Block {
  return block.kind === 'heading' ? { kind: 'paragraph', runs: [{ text: block.text, bold: true }] } : block;
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}
