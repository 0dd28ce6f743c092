import type { PartId } from '../schema';
import { readPieces, type Piece } from './read-pieces';
import { blockText, type ImportedBlock } from './imported-block';
import type { ImportedSection } from './imported-section';

/** A headline or subheadline is no longer than this, in characters. */
const longestLine = 300;

/** With more sections than this, neighbours with the same target are merged, because a longer list is not reviewed. */
const mostSections = 120;

/**
 * Assigns the pieces of an imported text to the parts of the press release or to its questions: by headings and labels in German
 * and English, otherwise by the usual order of press releases. No piece is dropped: one that cannot be recognised stays with the
 * piece before it.
 */
export function recogniseParts(blocks: readonly ImportedBlock[], ownLines: readonly string[] = []): ImportedSection[] {
  const pieces = readPieces(blocks, ownLines);
  placeByOrder(pieces);
  const sections: ImportedSection[] = [];
  for (const { block, to, by, asks } of pieces) {
    const last = sections.at(-1);
    const place = to === 'order' ? 'summary' : to;
    if (last && !asks && last.to === place && last.by === by && belongsTo(block, last)) last.blocks.push(block);
    else sections.push({ to: place, by, blocks: [block] });
  }
  return sections.length <= mostSections ? sections : joined(sections);
}

/** An answer belongs to its question, an item to its list, the second paragraph of a quote to the first. */
function belongsTo(block: ImportedBlock, { to, blocks }: ImportedSection): boolean {
  if (to === 'customer' || to === 'internal') return true;
  const kind = blocks.at(-1)?.kind;
  return kind === block.kind && kind !== 'paragraph' && kind !== 'heading';
}

function joined(sections: readonly ImportedSection[]): ImportedSection[] {
  const fewer: ImportedSection[] = [];
  for (const section of sections) {
    const last = fewer.at(-1);
    const isQuestion = section.to === 'customer' || section.to === 'internal';
    if (last && !isQuestion && last.to === section.to && last.by === section.by) last.blocks.push(...section.blocks);
    else fewer.push({ ...section, blocks: [...section.blocks] });
  }
  return fewer;
}

/** Assigns targets to pieces without a heading. */
function placeByOrder(pieces: readonly Piece[]): void {
  const given = new Set(pieces.map(({ to }) => to));
  const isFree = (part: PartId) => !given.has(part);
  const dateline = pieces.findIndex(({ to }) => to === 'placeAndDate');
  const open = pieces.filter(({ to, by }) => to === 'order' && by === 'order');
  const isBefore = (piece: Piece | undefined) =>
    piece !== undefined && (dateline === -1 || pieces.indexOf(piece) < dateline);
  const give = (part: PartId, piece = open.shift()) => {
    if (piece) piece.to = part;
  };

  const title = open.slice(0, 3).findIndex(({ block }) => block.kind === 'heading');
  for (const piece of title > 0 && isFree('headline') ? open.splice(0, title) : []) {
    // Lines above the title, such as the name of the company.
    piece.by = 'nearest';
    piece.to = 'subheadline';
  }
  if (isFree('headline') && isBefore(open[0]) && isLine(open[0])) give('headline');
  if (isFree('subheadline') && isBefore(open[0]) && isLine(open[0]) && (dateline !== -1 || isBrief(open)))
    give('subheadline');
  // Further lines above place and date stay with it.
  for (const piece of dateline === -1 ? [] : open.splice(0, open.filter(isBefore).length)) {
    piece.by = 'nearest';
    piece.to = isFree('subheadline') ? 'subheadline' : 'headline';
  }
  if (isFree('summary') && open[0]?.block.kind === 'paragraph') give('summary');
  placeBody(open, isFree);
  // A piece without a heading after an unassigned one gets the same target.
  for (const [index, piece] of pieces.entries()) {
    if (piece.to === 'order') piece.to = pieces[index - 1]?.to ?? 'summary';
  }
}

/** The body: problem and solution, then a quote, how it works, another quote, and what to do now. */
function placeBody(open: readonly Piece[], isFree: (part: PartId) => boolean): void {
  placeQuotes(open);
  const quotes = open.filter(({ to }) => to === 'leaderQuote' || to === 'customerQuote');
  const steps = open.filter(({ block }) => block.kind === 'number');
  if (isFree('howItWorks')) for (const piece of steps) piece.to = 'howItWorks';
  const texts = open.filter(({ to }) => to === 'order');
  const last = quotes.at(-1) ?? steps.at(-1);
  const isBehind = (piece: Piece) => last !== undefined && open.indexOf(piece) > open.indexOf(last);
  const closing = texts.at(-1);
  const closes = closing !== undefined && (last === undefined ? texts.length > 2 : isBehind(closing));
  if (closes && isFree('callToAction')) closing.to = 'callToAction';
  const body = texts.filter(({ to }) => to === 'order');
  const before = body.filter((piece) => !isBehind(piece));
  const half = isFree('problem') ? Math.max(1, Math.floor(before.length / 2)) : 0;
  for (const [index, piece] of before.entries()) {
    if (index < half) piece.to = 'problem';
    else if (isFree('solution')) piece.to = 'solution';
    else {
      piece.to = 'summary';
      piece.by = 'nearest';
    }
  }
  for (const piece of body.filter(isBehind)) {
    piece.to = 'solution';
    piece.by = 'nearest';
  }
}

const leaders =
  /Geschäftsführ|Vorst[aä]nd|Vorsitzend|\bCEO\b|\bCFO\b|\bCOO\b|Direktor|Leiter|managing director|chief|director|head of|president|founder|Gründer/i;
const customers = /Kundin|Kunde\b|Kunden\b|customer|client|user|Nutzer|Anwender|Mieter|Patient|Pendler/i;

/** The first quote is the leader's and the second the customer's, unless they name the speaker. */
function placeQuotes(open: readonly Piece[]): void {
  const quotes: Piece[][] = [];
  for (const [index, piece] of open.entries()) {
    if (!isQuote(piece)) continue;
    const group = quotes.at(-1);
    const continuesBlock = group?.at(-1) === open[index - 1] && !opensQuote(piece);
    if (group && continuesBlock) group.push(piece);
    else quotes.push([piece]);
  }
  const speaker = (group: readonly Piece[]): PartId | null => {
    // The speaker is named outside the quotation marks.
    const outside = group.map(({ block }) => blockText(block).replace(/[„“"«»][^„“”"«»]*[“”"«»]/g, ' ')).join(' ');
    if (group.some(({ invented }) => invented) || customers.test(outside)) return 'customerQuote';
    return leaders.test(outside) ? 'leaderQuote' : null;
  };
  const speakers = quotes.map(speaker);
  for (const [index, group] of quotes.entries()) {
    const other = index === 0 ? speakers[1] : speakers[0];
    const byOrder = index === 0 ? 'leaderQuote' : 'customerQuote';
    const guess = other === byOrder ? (byOrder === 'leaderQuote' ? 'customerQuote' : 'leaderQuote') : byOrder;
    for (const piece of group) piece.to = speakers[index] ?? guess;
  }
}

function isQuote({ block }: Piece): boolean {
  return (
    block.kind === 'quote' || (block.kind === 'paragraph' && opensQuote({ block }) && blockText(block).length > 40)
  );
}

function opensQuote({ block }: Pick<Piece, 'block'>): boolean {
  return /^[„“"«»‚‘]/.test(blockText(block).trim());
}

function isLine(piece: Piece | undefined): boolean {
  const kind = piece?.block.kind;
  if (!piece || (kind !== 'paragraph' && kind !== 'heading')) return false;
  return !isQuote(piece) && blockText(piece.block).length <= longestLine;
}

/** Whether the first piece is a subheadline: a sentence or two with more text after it, or one with a style of its own. */
function isBrief([first, ...others]: readonly Piece[]): boolean {
  if (!first || others.length === 0) return false;
  const isSetApart = first.block.kind === 'heading' || first.block.runs.every(({ bold, italic }) => bold || italic);
  return isSetApart || (blockText(first.block).split(/\s+/).length <= 30 && others.length >= 3);
}
