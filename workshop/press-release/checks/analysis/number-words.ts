import type { Language } from '../../../language';

const german =
  /^(?:(?:null|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:hundert|tausend)\p{L}*|million(?:en)?|milliarden?|dutzend|hälfte|halb(?:e[rnms]?)?|doppelt(?:e[rnms]?)?|dreifach(?:e[rnms]?)?|anderthalb|eineinhalb|zweieinhalb|(?:zweit|dritt|viert|fünft|sechst|siebt|neunt|zehnt)e[rnms]?|drittel|viertel|fünftel|zehntel|prozent)|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert)(?:mal|fach)(?:e[rnms]?)?|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert)(?:tägig|stündig|minütig|monatig|jährig|wöchig)(?:e[rnms]?)?)$/u;

const english =
  /^(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|hundreds?|thousands?|millions?|billions?|dozens?|half|halve[sd]?|twice|thrice|double[sd]?|triple[sd]?|quarters?|thirds?|per\s?cent|percent|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)-\p{L}+)$/u;

/** Nouns that "one" and "eins" count rather than stand for. */
const afterOne =
  /^(?:second|minute|hour|day|week|month|year|step|page|click|call|visit|price|in|of|third|quarter|tenth|half|per|hundred|thousand|million)s?$/;
const afterEin =
  /^(?:einz|sekund|minut|stund|tag|woch|monat|jahr|seit|klick|schritt|anruf|preis|(?:zweit|dritt|viert|fünft|sechst|siebt|neunt|zehnt)e[rnms]?|drittel|viertel|prozent)/;

/** Whether a word without digits names a number. "One" and "ein" do only before something countable. Expects lower case. */
export function isNumberWord(word: string, following: string | undefined, language: Language): boolean {
  if (language === 'de') {
    if (/^(?:ein|eine[rnms]?)$/.test(word)) return following !== undefined && afterEin.test(following);
    // "Viertel" is a part of a town, "acht" also in "außer Acht": the sentence decides, and numbers prevail.
    return german.test(word);
  }
  if (word === 'one') return following !== undefined && afterOne.test(following);
  return english.test(word);
}
