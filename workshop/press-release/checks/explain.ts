import { fill, formatDay } from '../../format';
import type { Language } from '../../language';
import type { CheckId, Finding } from './check';

interface Explanation {
  /** Of the check, as a heading over its findings. */
  name: string;
  /** What was found, by the `sort` of the finding where a check knows several. Names facts of the finding in `{{…}}`. */
  found: string | Record<string, string>;
  why: string;
  /** What to try. */
  advice: string;
}

const de: Record<CheckId, Explanation> = {
  'past-date': {
    name: 'Tag der Einführung',
    found: 'Der Tag der Einführung, {{day}}, liegt in der Vergangenheit.',
    why: 'Die Pressemitteilung kommt aus der Zukunft. Mit einem Tag, der schon vorbei ist, wird sie zum Rückblick.',
    advice: 'Setzen Sie einen Tag in zwölf bis vierundzwanzig Monaten, den sich alle in den Kalender schreiben würden.',
  },
  'solution-in-problem': {
    name: 'Lösung im Problem',
    found: {
      term: '„{{words}}“ gehört auch zu Schlagzeile oder Lösung.',
      turn: 'Mit „{{words}}“ wendet sich der Text der Lösung zu.',
    },
    why: 'Ein Problem überzeugt, wenn auch ein Wettbewerber es so beschreiben könnte.',
    advice:
      'Beschreiben Sie nur, was heute geschieht und was es die Kundin kostet. Gehört das Wort zum Alltag von heute, lassen Sie es stehen.',
  },
  'inside-out': {
    name: 'Satz beginnt mit uns statt mit der Kundin',
    found: 'Der Satz beginnt mit „{{words}}“.',
    why: 'Wer am Satzanfang steht, um den geht es. Hier ist es das Unternehmen.',
    advice:
      'Schreiben Sie den Satz von der Kundin her: Was tut sie, was bekommt sie? „Unser Team“ wird „Ihre Ansprechperson“.',
  },
  'claim-without-number': {
    name: 'Urteil ohne Zahl',
    found: '„{{words}}“ ist ein Urteil, und im Satz steht keine Zahl.',
    why: 'Das Wort könnte in jeder Pressemitteilung stehen. Eine Zahl lässt sich prüfen und weitererzählen.',
    advice: 'Fragen Sie: Wie oft, wie schnell, wie viel? Ersetzen Sie das Wort durch die Antwort.',
  },
  'weasel-word': {
    name: 'Unverbindliches Wort',
    found: {
      amount: '„{{words}}“ lässt offen, wie viel es ist.',
      'up-to': '„{{words}}“ nennt den besten Fall, als wäre er der übliche.',
      hedge: '„{{words}}“ nimmt die Aussage halb zurück.',
      effort: '„{{words}}“ verspricht ein Bemühen statt eines Ergebnisses.',
      source: '„{{words}}“ beruft sich auf jemanden, den niemand fragen kann.',
    },
    why: 'Wer sich eine Hintertür offen lässt, verspricht nichts. Leserinnen und Leser merken das.',
    advice:
      'Sagen Sie, was gilt: mit Zahl, Frist oder Namen. Was noch niemand weiß, ist eine offene Frage und gehört zu den Fragen.',
  },
  'filler-word': {
    name: 'Füllwort',
    found: {
      filler: '„{{words}}“ sagt hier nichts.',
      booster: '„{{words}}“ macht lauter, nicht deutlicher.',
      long: '„{{words}}“ geht kürzer.',
    },
    why: 'Jedes Wort, das nichts sagt, kostet Aufmerksamkeit.',
    advice: 'Lesen Sie den Satz ohne das Wort. Fehlt nichts, streichen Sie es.',
  },
  jargon: {
    name: 'Firmenjargon',
    found: '„{{words}}“ steht auf Ihrer Liste.',
    why: 'Dieses Wort versteht man in der Firma, aber nicht am Küchentisch.',
    advice: 'Wie würde die Kundin es nennen? Verwenden Sie ihr Wort.',
  },
  acronym: {
    name: 'Abkürzung',
    found: {
      never: '„{{words}}“ wird nirgends ausgeschrieben.',
      later: '„{{words}}“ wird erst weiter unten ausgeschrieben.',
    },
    why: 'Wer die Abkürzung nicht kennt, liest nicht weiter.',
    advice:
      'Schreiben Sie beim ersten Mal die Wörter aus und setzen Sie die Abkürzung in Klammern, oder verzichten Sie auf sie.',
  },
  'long-sentence': {
    name: 'Langer Satz',
    found: 'Dieser Satz hat {{count}} Wörter.',
    why: 'Ab {{limit}} Wörtern verliert man beim Vorlesen den Anfang.',
    advice: 'Lesen Sie ihn laut vor. Wo Sie Luft holen, gehört meist ein Punkt hin.',
  },
  passive: {
    name: 'Passiv',
    found: 'In „{{words}}“ bleibt offen, wer es tut.',
    why: 'Ein Satz ohne Handelnde wirkt wie ein Formular und verschweigt, wer dafür einsteht.',
    advice: 'Nennen Sie, wer es tut. Wenn es darauf nicht ankommt, lassen Sie den Satz stehen.',
  },
  'noun-style': {
    name: 'Nominalstil',
    found: {
      dense: 'In diesem Satz stecken {{count}} Tätigkeiten in Hauptwörtern: {{words}}.',
      'taken-apart': '„{{words}}“ versteckt die Tätigkeit hinter einem Hauptwort.',
    },
    why: 'Hauptwörter auf -ung, -heit und -keit klingen nach Amt und machen Sätze schwer.',
    advice: 'Machen Sie Tätigkeitswörter daraus: nicht „zum Einsatz kommen“, sondern „nutzen“.',
  },
};

const en: Record<CheckId, Explanation> = {
  'past-date': {
    name: 'Launch day',
    found: 'The launch day, {{day}}, is in the past.',
    why: 'The press release comes from the future. With a day that is already over, it becomes a look back.',
    advice: 'Set a day twelve to twenty-four months from now that everybody would put in their diary.',
  },
  'solution-in-problem': {
    name: 'Solution in the problem',
    found: {
      term: '“{{words}}” also belongs to the headline or the solution.',
      turn: 'With “{{words}}” the text turns to the solution.',
    },
    why: 'A problem is convincing when a competitor could describe it in the same way.',
    advice:
      'Describe only what happens today and what it costs the customer. If the word is part of everyday life today, leave it.',
  },
  'inside-out': {
    name: 'Starts with the company',
    found: 'The sentence begins with “{{words}}”.',
    why: 'A sentence is about whoever it starts with. Here that is the company.',
    advice: 'Write it from the customer’s side: what do they do, what do they get? “Our team” becomes “your contact”.',
  },
  'claim-without-number': {
    name: 'Claim without a number',
    found: '“{{words}}” is a claim, and there is no number in the sentence.',
    why: 'The word could appear in any press release. A number can be checked and passed on.',
    advice: 'Ask: how often, how fast, how much? Put the answer in place of the word.',
  },
  'weasel-word': {
    name: 'Weasel word',
    found: {
      amount: '“{{words}}” leaves open how much it is.',
      'up-to': '“{{words}}” names the best case as if it were the usual one.',
      hedge: '“{{words}}” takes back half of what you say.',
      effort: '“{{words}}” promises an effort rather than a result.',
      source: '“{{words}}” appeals to somebody nobody can ask.',
    },
    why: 'A promise with a back door is no promise, and readers notice.',
    advice:
      'Say what holds: with a number, a deadline or a name. What nobody knows yet is an open question and belongs with the questions.',
  },
  'filler-word': {
    name: 'Filler word',
    found: {
      filler: '“{{words}}” says nothing here.',
      booster: '“{{words}}” makes it louder, not clearer.',
      long: '“{{words}}” can be shorter.',
    },
    why: 'Every word that says nothing costs attention.',
    advice: 'Read the sentence without the word. If nothing is missing, cut it.',
  },
  jargon: {
    name: 'Company jargon',
    found: '“{{words}}” is on your list.',
    why: 'The word is understood in the company but not at the kitchen table.',
    advice: 'What would the customer call it? Use their word.',
  },
  acronym: {
    name: 'Acronym',
    found: {
      never: '“{{words}}” is not spelled out anywhere.',
      later: '“{{words}}” is spelled out only further down.',
    },
    why: 'Anyone who does not know the acronym stops reading.',
    advice: 'Write the words in full the first time, with the acronym in brackets, or do without it.',
  },
  'long-sentence': {
    name: 'Long sentence',
    found: 'This sentence has {{count}} words.',
    why: 'Beyond {{limit}} words, listeners have forgotten how it began.',
    advice: 'Read it aloud. Where you take a breath, there should usually be a full stop.',
  },
  passive: {
    name: 'Passive',
    found: '“{{words}}” does not say who does it.',
    why: 'A sentence without anyone acting sounds like a form and hides who is responsible.',
    advice: 'Say who does it. If that does not matter, leave the sentence.',
  },
  'noun-style': {
    name: 'Noun style',
    found: {
      dense: 'This sentence hides {{count}} actions in nouns: {{words}}.',
      'taken-apart': '“{{words}}” hides the action behind a noun.',
    },
    why: 'Nouns made of verbs sound official and make German sentences heavy.',
    advice: 'Turn them back into verbs: not “zum Einsatz kommen” but “nutzen”.',
  },
};

const explanations = { de, en };

/** The name of a check as a heading. */
export function checkName(check: CheckId, language: Language): string {
  return explanations[language][check].name;
}

/** What was found, why it matters and what to try, in the language of the screen. */
export function explain({ check, facts }: Finding, language: Language): { found: string; why: string; advice: string } {
  const { found, why, advice } = explanations[language][check];
  const text = typeof found === 'string' ? found : (found[String(facts['sort'])] ?? '');
  const day = facts['day'];
  const values = typeof day === 'string' ? { ...facts, day: formatDay(day, language) } : { ...facts };
  return { found: fill(text, values), why: fill(why, values), advice: fill(advice, values) };
}
