import { plain, textOf, type Block, type Run } from '../document';
import type { Language } from '../language';
import { richTextBlocks, richTextRuns } from '../rich-text-blocks';
import { absentParts, partsInOrder } from './order-of-parts';
import type { PartId, PressRelease } from './schema';
import { pressReleaseWords } from './words';

/** Headline and subheadline, as text and as runs: they head the document and are not repeated in its text. */
export function pressReleaseTitles(slice: PressRelease) {
  const absent = absentParts(slice.leftOut);
  const runs = (part: PartId) => (absent.includes(part) ? [] : inOneLine(richTextRuns(slice.parts[part])));
  const titleRuns = runs('headline');
  const subtitleRuns = runs('subheadline');
  // Titles are also names, in file properties for instance, which cannot strike words out.
  const line = (all: Run[]) =>
    textOf(all.filter(({ strikethrough }) => !strikethrough))
      .replace(/\s+/g, ' ')
      .trim();
  return { headline: line(titleRuns), subheadline: line(subtitleRuns), titleRuns, subtitleRuns };
}

/** The printed content of a part. Place and date are in the first lines of the summary. */
export interface PrintedPart {
  parts: PartId[];
  blocks: Block[];
}

/** The press release as it would be printed, without its headlines, part by part. */
export function pressReleaseOutline(slice: PressRelease, language: Language): PrintedPart[] {
  const body = partsInOrder(slice).filter((part) => !inOpening.includes(part));
  const printed: PrintedPart[] = [
    { parts: ['placeAndDate', 'summary'], blocks: opening(slice) },
    ...body.map((part) => ({ parts: [part], blocks: partBlocks(slice, part, language) })),
  ];
  const written = printed.filter(({ blocks }) => blocks.length > 0);
  const nothing: Block = { kind: 'paragraph', runs: plain(pressReleaseWords[language].nothingYet) };
  return written.length === 0 ? [{ parts: [], blocks: [nothing] }] : written;
}

/** Parts above the body, with styles of their own. */
const inOpening: readonly PartId[] = ['headline', 'subheadline', 'placeAndDate', 'summary'];

function partBlocks({ parts, quoteApproved }: PressRelease, part: PartId, language: Language): Block[] {
  const words = pressReleaseWords[language];
  if (part === 'leaderQuote') return quote(richTextRuns(parts.leaderQuote));
  if (part === 'customerQuote') {
    return quote(richTextRuns(parts.customerQuote), quoteApproved === null ? words.invented : undefined);
  }
  const blocks = richTextBlocks(parts[part]);
  const howItWorks: Block = { kind: 'heading', level: 2, text: words.parts.howItWorks, layout: 'in-text' };
  return part === 'howItWorks' && blocks.length > 0 ? [howItWorks, ...blocks] : blocks;
}

/** Place and date precede the summary in its first paragraph, as in newspapers: "Stadt, 1. März – Ab heute …". */
function opening({ parts }: PressRelease): Block[] {
  const [first, ...rest] = richTextBlocks(parts.summary);
  const place = inOneLine(richTextRuns(parts.placeAndDate)).map((run): Run => ({ ...run, bold: true }));
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

/** The words of runs and the passages they belong to, without their formatting and their line breaks. */
function inOneLine(runs: readonly Run[]): Run[] {
  const line = runs.map(({ text, passages }): Run => ({
    text: text.replace(/\s+/g, ' '),
    ...(passages ? { passages } : {}),
  }));
  const [first, last] = [line[0], line.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return line.filter(({ text }) => text !== '');
}
