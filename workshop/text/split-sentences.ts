import type { Language } from '../language';
import { abbreviations } from './abbreviations';
import { monthNames } from './month-names';

export interface Stretch {
  start: number;
  end: number;
}

// The look behind keeps a row of a hundred thousand full stops from being tried from each of them.
const stop = /(?<![.!?…])[.!?…]+[)\]"'“”’»«‹›]*(?=\s|$)|\n/g;
const ordinalBefore =
  /(?:^|[\s(„“»])(?:der|die|das|den|dem|des|am|im|vom|zum|zur|beim|ab|bis|seit|ins|ans|jeder|jede|jedes|jeden|dieser|sein|ihr|unser|sein|ihrem|seinem|unserem|und|oder|–|-)\s$/i;

/**
 * The sentences of a text, without the spaces between them. A line break ends one too. `Intl.Segmenter` was tried and left aside: it
 * ends a German sentence at "z. B. Erlenmoor" and at "am 3. Tag", and its rules change with the version of ICU.
 */
export function splitSentences(text: string, language: Language): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const close = (end: number) => {
    const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
    const to = from + text.slice(from, end).trimEnd().length;
    if (/[\p{L}\p{N}]/u.test(text.slice(from, to))) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(stop)) {
    const end = index + mark.length;
    if (mark === '\n' || endsSentence(text, index, mark, end, language)) close(end);
  }
  close(text.length);
  return sentences;
}

function endsSentence(text: string, index: number, mark: string, end: number, language: Language): boolean {
  const next = /^\s+["'“”„‚‘’»«›‹([–-]*\s*([\p{L}\p{N}]+)/u.exec(text.slice(end, end + 60))?.[1];
  if (next === undefined) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (mark !== '.') return true;

  const before = text.slice(Math.max(0, index - 40), index);
  const opens = abbreviations[language].openers.has(next.toLowerCase());
  const number = /(?:^|\D)(\d{1,2})$/.exec(before)?.[1];
  if (number !== undefined && language === 'de') {
    if (monthNames.de.has(next.toLowerCase())) return false;
    if (opens) return true;
    const lead = before.slice(0, -number.length);
    return !(lead.trim() === '' || ordinalBefore.test(lead));
  }
  const word = /([\p{L}]+(?:\.\s?\p{L}+)*)$/u.exec(before)?.[1]?.replace(/\s/g, '').toLowerCase();
  if (word === undefined) return true;
  const { inside, atEnd } = abbreviations[language];
  const last = word.slice(word.lastIndexOf('.') + 1);
  if (atEnd.has(word)) return opens;
  if (inside.has(word) || (language === 'de' && word.endsWith('str'))) return false;
  // One letter: an initial or the second half of "z. B."; "Plan B. Danach" is rarer and shown by what follows.
  if (last.length === 1) return opens && !/^\d/.test(next) && !word.includes('.');
  return !(word.includes('.') && inside.has(last));
}
