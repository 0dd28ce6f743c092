import { partIds } from '../terms';
import type { PartId, Question } from '../schema';
import { pressReleaseWords } from '../words';
import { matchHeading, matchHeadingExactly, type Announcement } from './match-heading';
import { sliceRuns, splitDateline } from './split-dateline';
import { blockText, type ImportedBlock } from './imported-block';
import type { ImportTarget, ImportedSection } from './imported-section';

/** A block and the evidence for its target; `order` when there is none. */
export interface Piece {
  block: ImportedBlock;
  to: ImportTarget | 'order';
  by: ImportedSection['by'];
  /** Begins a question. */
  asks?: boolean;
  /** Printed as an invented quote: that of the customer. */
  invented?: boolean;
}

/** A text with headings for at least this many parts has one for each: no piece continues into another part. */
const headedThroughout = 4;

const question = /^\s*(?:(?:[FQ]|Frage|Question)\s*\d{0,3}\s*:|(?:[FQ]|Frage|Question)\s*\d{1,3}\s*[.)–-])\s*/i;
const answer = /^\s*(?:A|Antwort|Answer)\s*\d{0,3}\s*:\s*/i;

const own = {
  open: [pressReleaseWords.de.open, pressReleaseWords.en.open],
  invented: [pressReleaseWords.de.invented, pressReleaseWords.en.invented],
};

/**
 * Reads a text block by block and records the evidence of headings, labels and questions for the target of each block. `ownLines`
 * are lines that Leitbild prints around the text: the organisation and the confidentiality.
 */
export function readPieces(blocks: readonly ImportedBlock[], ownLines: readonly string[]): Piece[] {
  const reader = new PieceReader(blocks, ownLines);
  for (const block of blocks) reader.read(withoutSigns(block));
  return reader.pieces;
}

type Mode = 'order' | 'nearest' | 'annex' | PartId;

class PieceReader {
  readonly pieces: Piece[] = [];
  readonly #ownLines: ReadonlySet<string>;
  readonly #isHeaded: boolean;
  #mode: Mode = 'order';
  /**
   * Inside a list of questions: the audience, and the level of the heading that began it. Where questions are headings, a paragraph
   * with a question mark belongs to an answer.
   */
  #questions: { audience: Question['audience']; level: number; inHeadings: boolean } | null = null;
  /** A question directly after a question is part of its answer. */
  #awaitsAnswer = false;
  #hasDateline = false;

  constructor(blocks: readonly ImportedBlock[], ownLines: readonly string[]) {
    this.#ownLines = new Set(ownLines.map((line) => line.trim().toLowerCase()).filter((line) => line !== ''));
    const headed = new Set(blocks.map(headingOf).filter((id) => id !== null && isPart(id)));
    this.#isHeaded = headed.size >= headedThroughout;
  }

  read(block: ImportedBlock): void {
    // Plain text has remarks in brackets.
    const words = blockText(block)
      .trim()
      .replace(/^\[(.*)\]$/, '$1');
    const announced = headingOf(block);
    if (own.invented.includes(words)) {
      const last = this.pieces.at(-1);
      if (last) last.invented = true;
    } else if (own.open.includes(words) && this.#questions) this.#awaitsAnswer = false;
    else if (announced === 'masthead' || this.#isOwn(words)) this.#add(block, 'nowhere', 'own');
    else if (announced === 'annex' || (announced === null && this.#mode === 'annex')) this.#annex(block);
    else if (block.part !== undefined && isPart(block.part)) this.#add(block, block.part, 'heading');
    else if (announced !== null && !this.#isQuestion(block)) this.#announce(announced, block);
    else if (this.#label(block)) return;
    else if (this.#isQuestion(block)) this.#ask(block);
    else if (block.kind === 'heading') this.#unknownHeading(block);
    else if (this.#questions) this.#answer(block);
    else this.#write(block);
  }

  #annex(block: ImportedBlock): void {
    this.#mode = 'annex';
    this.#questions = null;
    this.#add(block, 'nowhere', 'own');
  }

  #isOwn(words: string): boolean {
    if (this.#ownLines.has(words.toLowerCase())) return true;
    if (words.length > 200) return false;
    let rest = words.toLowerCase();
    for (const line of this.#ownLines) rest = rest.replace(line, ' ');
    return /^[\s·|,–-]*$/.test(rest) || matchHeading(rest) === 'masthead';
  }

  #add(block: ImportedBlock, to: Piece['to'], by: Piece['by'], asksNow = false): void {
    this.pieces.push({ block, to, by, ...(asksNow ? { asks: true } : {}) });
  }

  #announce(id: Exclude<Announcement, 'masthead' | 'annex'>, block: ImportedBlock): void {
    const { level } = block;
    this.#awaitsAnswer = false;
    if (isPart(id)) {
      this.#questions = null;
      this.#mode = id;
      // "Schlagzeile: Wer umzieht …" is both label and text.
      const words = blockText(block);
      const name = /^[^:]{3,40}:\s*(?=\S)/.exec(words)?.[0] ?? words;
      if (name !== words) this.#add(sliceRuns(block, name.length, words.length), id, 'heading');
    } else {
      if (this.#mode === 'annex') this.#mode = 'order';
      const audience = id === 'internal' ? 'internal' : 'customer';
      const outer = id === 'faq' ? 0 : (this.#questions?.level ?? 0);
      this.#questions = { audience, level: Math.max(level, outer), inHeadings: false };
    }
  }

  /** Text behind a label: "Problem: …", "Frage: …". */
  #label(block: ImportedBlock): boolean {
    const words = blockText(block);
    const asked = question.exec(words);
    if (asked) {
      this.#ask(sliceRuns(block, asked[0].length, words.length));
      return true;
    }
    const answered = this.#questions ? answer.exec(words) : null;
    if (answered) {
      this.#answer(sliceRuns(block, answered[0].length, words.length));
      return true;
    }
    const label = block.kind === 'paragraph' && !this.#questions ? /^([^:\n]{3,40}):\s+(?=\S)/.exec(words) : null;
    const id = label?.[1] === undefined ? null : matchHeadingExactly(label[1]);
    if (id === null || !isPart(id)) return false;
    this.#announce(id, block);
    return true;
  }

  #isQuestion(block: ImportedBlock): boolean {
    if (block.kind === 'heading') {
      const inside = this.#questions !== null && block.level > this.#questions.level;
      return asks(block) ? headingOf(block) === null || inside : inside && headingOf(block) === null;
    }
    if (!this.#questions || this.#questions.inHeadings || blockText(block).length > 300) return false;
    return isBold(block) || (asks(block) && !this.#awaitsAnswer);
  }

  #ask(block: ImportedBlock): void {
    this.#questions ??= { audience: 'customer', level: block.level, inHeadings: false };
    if (block.kind === 'heading') this.#questions.inHeadings = true;
    this.#awaitsAnswer = true;
    this.#add(block, this.#questions.audience, 'heading', true);
  }

  #answer(block: ImportedBlock): void {
    const audience = this.#questions?.audience ?? 'customer';
    this.#awaitsAnswer = false;
    const isAsked = this.pieces.some(({ asks, to }) => asks && to === audience);
    if (isAsked) this.#add(block, audience, 'heading');
    else this.#add(block, this.#lastPart(), 'nearest');
  }

  #unknownHeading(block: ImportedBlock): void {
    this.#questions = null;
    const opening = this.pieces.filter(({ by }) => by !== 'own');
    // Title and subtitle are headings that name nothing.
    const headings = opening.filter((piece) => piece.block.kind === 'heading').length;
    if (this.#mode === 'order' && opening.length < 3 && headings < 2 && !this.#hasDateline) {
      this.#add(block, 'order', 'order');
      return;
    }
    // A heading that announces the title.
    if (this.#mode === 'headline' && this.#lastPart() !== 'headline') this.#add(block, 'headline', 'heading');
    else {
      this.#add(block, this.#lastPart(), 'nearest');
      this.#mode = 'nearest';
    }
  }

  #write(block: ImportedBlock): void {
    const last = this.pieces.at(-1);
    const isList = (kind?: ImportedBlock['kind']) => kind === 'bullet' || kind === 'number';
    // As in newspapers, only the steps have a heading: the text after them continues without one.
    const endsSteps = block.kind === 'quote' || (isList(last?.block.kind) && !isList(block.kind));
    if (this.#mode === 'howItWorks' && !this.#isHeaded && last?.to === 'howItWorks' && endsSteps) this.#mode = 'order';
    if (this.#mode === 'nearest') this.#add(block, this.#lastPart(), 'nearest');
    else if (this.#mode !== 'order' && this.#mode !== 'annex') this.#add(block, this.#mode, 'heading');
    else {
      const split = this.#hasDateline || block.kind !== 'paragraph' ? null : splitDateline(block);
      if (!split) this.#add(block, 'order', 'order');
      else {
        this.#hasDateline = true;
        this.#add(split.dateline, 'placeAndDate', 'order');
        if (split.rest) this.#add(split.rest, 'summary', 'order');
      }
    }
  }

  #lastPart(): Piece['to'] {
    return [...this.pieces].reverse().find(({ to }) => to === 'order' || isPart(to))?.to ?? 'order';
  }
}

function headingOf(block: ImportedBlock): Announcement | null {
  const words = blockText(block);
  if (block.kind === 'heading' || (isBold(block) && words.length < 80)) return matchHeading(words);
  if (block.kind !== 'paragraph' || words.length > 60) return null;
  const id = matchHeadingExactly(words);
  // A single word may be text: it counts as a label with a colon, or when it has no other meaning.
  return id;
}

function asks(block: ImportedBlock): boolean {
  return /\?["”“»’']?\s*$/.test(blockText(block));
}

function isBold({ runs }: ImportedBlock): boolean {
  return runs.length > 0 && runs.every(({ bold, text }) => bold || text.trim() === '');
}

function isPart(id: string): id is PartId {
  return (partIds as readonly string[]).includes(id);
}

/** Printed documents mark comments and promises after their passages. */
function withoutSigns(block: ImportedBlock): ImportedBlock {
  const runs = block.runs.map((run) => ({ ...run, text: run.text.replace(/ ?\[[KCP]\d{1,3}\]/g, '') }));
  return { ...block, runs };
}
