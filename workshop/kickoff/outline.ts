import { inOrder } from '../collection';
import { paragraphs, plain, type Block } from '../document';
import type { Language } from '../language';
import type { Kickoff } from './schema';
import { kickoffWords } from './words';

/** Why the room met, who was there, and for whom the chair stayed free. The agenda is not part of it: the day is over. */
export function kickoffOutline(slice: Kickoff, language: Language): Block[] {
  return [...purpose(slice, language), ...participants(slice, language), ...emptyChair(slice, language)];
}

function purpose(slice: Kickoff, language: Language): Block[] {
  const text = paragraphs(slice.purpose);
  return text.length === 0 ? [] : [{ kind: 'heading', level: 1, text: kickoffWords[language].purpose }, ...text];
}

function participants(slice: Kickoff, language: Language): Block[] {
  const words = kickoffWords[language];
  const people = inOrder(slice.participants).map(([, person]) => person);
  if (people.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.atTheTable },
    {
      kind: 'table',
      caption: '',
      header: [words.participant.name, words.participant.role, words.participant.function],
      widths: [3, 4, 3],
      rows: people.map((person) => [person.name, person.role, words.functions[person.function]]),
    },
  ];
}

function emptyChair(slice: Kickoff, language: Language): Block[] {
  const words = kickoffWords[language];
  const { name, picture, situation, goal, annoyance, quote } = slice.emptyChair;
  const rows = [
    { label: words.emptyChair.name, value: name },
    { label: words.emptyChair.situation, value: situation },
    { label: words.emptyChair.goal, value: goal },
    { label: words.emptyChair.annoyance, value: annoyance },
  ].filter((row) => row.value.trim() !== '');
  const sayings = inOrder(slice.sayings)
    .map(([, saying]) => saying.text.trim())
    .filter((text) => text !== '');

  const blocks: Block[] = [];
  if (picture !== null) blocks.push({ kind: 'pictures', pictures: [{ asset: picture, alt: name, caption: '' }] });
  if (quote.trim() !== '') blocks.push({ kind: 'quote', runs: plain(quote.trim()), by: name });
  if (rows.length > 0) blocks.push({ kind: 'facts', rows });
  if (sayings.length > 0) {
    blocks.push({ kind: 'heading', level: 2, text: words.sayings });
    blocks.push({ kind: 'list', ordered: false, items: sayings.map((text) => ({ runs: plain(text), level: 0 })) });
  }
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: words.emptyChair.title }, ...blocks];
}
