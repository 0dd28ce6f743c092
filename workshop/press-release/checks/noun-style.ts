import type { BlockCheck, Finding } from './check';
import { findPhrases, phraseBook, phrases } from './phrases';

/** Nouns made of verbs and adjectives in one sentence from which on it reads like a file. */
const many = 3;

const suffix =
  /(?:ung|ungen|heit|heiten|keit|keiten|ität|itäten|ierung|ierungen|[st]ion|[st]ionen|nahme|nahmen|ismus)$/;

/** Words with such an ending that name a thing, a place or a person: they are the plain word for it. */
const things =
  /(?:zeitung|wohnung|rechnung|lösung|meinung|versicherung|sitzung|abteilung|ordnung|entfernung|umgebung|richtung|haltung|heizung|leitung|kleidung|nahrung|ladung|bestellung|lieferung|sendung|übung|stimmung|erfahrung|hoffnung|schulung|werbung|packung|öffnung|spannung|strömung|bevölkerung|regierung|siedlung|stiftung|kreuzung|mitteilung|verwaltung|vorstellung|zahlung|quittung|impfung|verletzung|mahnung|kündigung|warnung|einladung|unterkunft|gesundheit|krankheit|freiheit|sicherheit|kindheit|wahrheit|einheit|mehrheit|minderheit|vergangenheit|gelegenheit|neuheit|schönheit|weisheit|möglichkeit|schwierigkeit|persönlichkeit|öffentlichkeit|kleinigkeit|süßigkeit|tätigkeit|universität|qualität|realität|elektrizität|region|million|station|nation|information|version|pension|union|religion|situation|tradition|organisation|aktion|redaktion|funktion|position|person|telefon|produktion|generation|institution|kommission|konfession|portion|diskussion|reklamation|mission|vision|passion|aufnahme|einnahme|ausnahme)(?:en|n)?$/;

/** A verb split into an empty verb and a noun (Funktionsverbgefüge), and nouns that only introduce others. */
const takenApart = phraseBook([
  ...phrases(
    'taken-apart',
    `in anspruch
     zur anwendung
     zum einsatz
     zur verfügung
     zur durchführung
     zur umsetzung
     zum ausdruck
     zur kenntnis
     zum abschluss
     zur verwendung
     zur auslieferung
     zur auszahlung
     in erwägung
     in betracht
     in abzug
     unter beweis
     unter beweis stellen
     rechnung tragen|trägt|getragen
     in angriff
     in erfahrung
     abstand nehmen
     sorge tragen
     vorkehrungen treffen
     eine entscheidung treffen
     entscheidungen treffen
     maßnahmen ergreifen
     stellung nehmen
     die durchführung
     die inanspruchnahme
     die bereitstellung
     die zurverfügungstellung
     zwecks
     mittels
     hinsichtlich
     bezüglich`,
  ),
]);

/** German noun style: three or more nouns made of verbs in one sentence, and split verbs. */
export const nounStyle: BlockCheck = (block, { language }) => {
  if (language !== 'de') return [];
  const dense = block.sentences.flatMap(({ words, start, end }): Finding[] => {
    const nouns = words.filter(
      ({ text, lower }) => /^\p{Lu}/u.test(text) && text.length > 5 && suffix.test(lower) && !things.test(lower),
    );
    if (nouns.length < many) return [];
    const named = nouns.map(({ text }) => text).join(', ');
    return [{ check: 'noun-style', start, end, facts: { sort: 'dense', count: nouns.length, words: named } }];
  });
  return [...dense, ...findPhrases(block, takenApart, 'noun-style')].sort((a, b) => a.start - b.start);
};
