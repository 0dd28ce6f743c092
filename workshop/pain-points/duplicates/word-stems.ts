import { searchable } from '../../text/searchable';

/** Words that say nothing about what a pain point is about, folded as below. */
const stopWords = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder aber als auch am an auf aus bei beim bis da damit dann dass denn doch ' +
    'dort du er es fuer ganz hat haben habe hier ich ihr ihre im in ins ist ja kann koennen man mehr mein mich mir mit muss muessen nach ' +
    'noch nur ob schon sein sehr sich sie sind so soll ueber um uns unser unsere vom von vor war was weil wenn werden wer wie wieder wir wird zu ' +
    'zum zur zwischen durch immer erst viel viele oft kommt kommen geht gehen gibt macht machen wirklich bleibt bleiben funktioniert funktionieren kunde kunden kundin kundinnen ' +
    'the a an and or but as at be been by can for from had has have he her his i if in into is it its just me more must my of off on only ' +
    'our out she so than that their them then there they this to too us very was we were what when which who will with you your are do does ' +
    'get gets always often up about much many come comes arrive arrives go goes make makes really did work works working customer customers'
  ).split(' '),
);

/** Words that turn a sentence into its opposite or its lack; they are one stem. */
const negations = new Set(
  'nicht kein keine keinen keiner keinem keines nie niemand nichts no not none never nobody nothing without ohne'.split(
    ' ',
  ),
);
const negation = '!';

/** Endings of German and English words, the longest first. */
const endings =
  'ungen heiten keiten ations innen ation erin ungs heit keit lich isch igen iger iges ung ings ing ers ern est ens ies en er em es et ed ly ig st e n s t y'.split(
    ' ',
  );

/** Shortest stem, in letters. */
const minStem = 4;

/** The stems of the words that a text is about, without repeated ones. Umlauts are their two letters, accents are dropped. */
export function wordStems(text: string): string[] {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.flatMap((word) => {
    if (negations.has(word)) return negation;
    return stopWords.has(word) ? [] : stemOf(word);
  });
  return [...new Set(stems)];
}

function folded(text: string): string {
  return searchable(text)
    .text.toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/n['’]t\b/g, ' not')
    .normalize('NFD')
    .replace(/\p{Mark}+/gu, '');
}

/** Takes off at most two endings: "Rechnungen" and "Rechnung" are one stem. */
function stemOf(word: string): string {
  let stem = word;
  for (let round = 0; round < 2; round += 1) {
    const ending = endings.find((each) => stem.endsWith(each) && stem.length - each.length >= minStem);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}
