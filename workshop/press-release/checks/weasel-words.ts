import type { Localized } from '../../language';
import { findPhrases, phraseBook, phrases, type PhraseBook } from './phrases';
import type { BlockCheck } from './check';

const set = (words: string) => new Set(words.split(' '));

/**
 * Words that take back what the sentence promises. Sorts: `amount` (how many is left open), `up-to` (the best case is named as if it
 * were the usual one), `hedge` (it may be or not), `effort` (trying is promised instead of doing), `source` (somebody said it).
 */
const books: Localized<PhraseBook> = {
  de: phraseBook([
    ...phrases(
      'amount',
      `viele|vieler|vielen
       zahlreiche|zahlreicher|zahlreichen
       etliche|etlicher|etlichen
       diverse|diverser|diversen
       verschiedenste|verschiedenster|verschiedensten
       unzählige|unzähliger|unzähligen
       einige|einiger|einigen
       manche|mancher|manchen
       die meisten
       ein großteil
       eine vielzahl
       eine reihe von
       häufig
       oftmals
       oft
       manchmal
       gelegentlich
       lange zeit
       in kürze
       zeitnah
       demnächst
       rasch|raschen
       deutlich
       spürbar|spürbare|spürbaren
       erheblich|erhebliche|erheblichen
       signifikant|signifikante|signifikanten
       wesentlich
       kaum noch`,
      { fineWithNumber: true, notAfter: set('wie so zu ebenso mindestens höchstens gleich'), notBefore: set('dank') },
    ),
    ...phrases('up-to', 'bis zu', { number: 'follows' }),
    ...phrases(
      'hedge',
      `möglicherweise
       womöglich
       unter umständen
       gegebenenfalls
       ggf
       vielleicht
       vermutlich
       wahrscheinlich
       nach möglichkeit
       so weit wie möglich
       so weit möglich
       soweit möglich
       so schnell wie möglich
       so gut wie
       möglichst
       in der regel
       im prinzip
       im allgemeinen
       im wesentlichen
       tendenziell
       weitgehend|weitestgehend
       größtenteils
       überwiegend
       nahezu
       fast|beinahe immer|alle|nie|überall|jeder|jede|jedes
       mehr oder weniger
       könnte|könnten
       dürfte|dürften
       gewissermaßen
       in gewisser weise
       mitunter
       teilweise
       kann|können helfen
       helfen|hilft dabei`,
    ),
    ...phrases(
      'effort',
      `bemühen|bemüht sich|uns
       bestrebt
       streben|strebt danach
       streben|strebt an
       trägt|tragen dazu bei
       einen beitrag leisten
       unterstützt|unterstützen dabei
       setzt|setzen alles daran
       arbeiten|arbeitet daran
       zielt|zielen darauf ab
       soll|sollen dabei helfen
       soll|sollen dazu beitragen`,
    ),
    ...phrases(
      'source',
      `experten|expertinnen|fachleute|forscher|forschende sagen|meinen|glauben|bestätigen|zufolge|empfehlen|raten
       laut experten|fachleuten|studien
       nach meinung|ansicht von experten|fachleuten
       studien zeigen|belegen|beweisen
       untersuchungen zeigen|belegen
       umfragen zeigen|belegen
       wissenschaftlich|klinisch belegt|erwiesen|bewiesen|getestet
       bekanntlich
       bekanntermaßen
       erfahrungsgemäß
       man sagt
       es heißt
       es ist allgemein bekannt`,
    ),
  ]),
  en: phraseBook([
    ...phrases(
      'amount',
      `many
       several
       numerous
       countless
       various
       some
       most
       a lot of
       lots of
       a number of
       a range of
       a variety of
       a majority of
       the majority of
       often
       frequently
       sometimes
       occasionally
       soon
       shortly
       significantly
       significant
       substantially
       substantial
       considerably
       considerable
       dramatically
       noticeably
       greatly
       markedly
       hardly any
       much faster|better|easier|cheaper|simpler|less|more`,
      {
        fineWithNumber: true,
        notAfter: set('how too so as at the twice half'),
        notBefore: set('other day time kind sort as before after'),
      },
    ),
    ...phrases('up-to', 'up to', { number: 'follows' }),
    ...phrases(
      'hedge',
      `may|might|could help|be|offer|lead|make|reduce|save|improve|allow|enable|mean|find|get|see|have|prove|become|benefit|need
       possibly
       perhaps
       maybe
       probably
       potentially
       presumably
       arguably
       virtually
       nearly|almost everyone|everything|all|always|every|never|nobody|any
       as far as possible
       as soon as possible
       as much as possible
       where possible
       wherever possible
       if possible
       in most cases
       in many cases
       generally
       usually
       typically
       largely
       mostly
       in principle
       to some extent
       in some ways
       tend|tends to
       can help
       helps|help to
       helps|help you|customers|people|households|families|users|them`,
    ),
    ...phrases(
      'effort',
      `aim|aims to
       strive|strives|striving to|for
       seek|seeks to
       try|tries|trying to
       endeavour|endeavours to
       hope|hopes to
       committed to
       dedicated to
       work|works|working towards|toward
       designed|intended to help
       contribute|contributes to
       do|doing our best`,
    ),
    ...phrases(
      'source',
      `experts say|agree|believe|recommend|confirm|think
       according to experts|studies|research
       studies show|suggest|prove|indicate
       research shows|suggests|proves|indicates
       surveys show|suggest
       scientifically|clinically proven|tested
       it is said
       it is believed
       it is well known
       it is widely known
       as everyone knows
       people say
       some say`,
    ),
  ]),
};

/** Words that take back what the sentence promises. */
export const weaselWords: BlockCheck = (block, { language }) => findPhrases(block, books[language], 'weasel-word');
