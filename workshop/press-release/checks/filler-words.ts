import type { Localized } from '../../language';
import { findPhrases, phraseBook, phrases, type PhraseBook } from './phrases';
import type { BlockCheck } from './check';

const set = (words: string) => new Set(words.split(' '));

/**
 * Words that can go without loss. Sorts: `filler` (says nothing), `booster` (louder, not clearer), `long` (a long way of saying
 * something short). Left out on purpose because they mostly carry meaning: German doch, eben, nun, ganz, schon, auch, einfach.
 */
const books: Localized<PhraseBook> = {
  de: phraseBook([
    ...phrases(
      'filler',
      `eigentlich
       quasi
       sozusagen
       irgendwie
       letztlich
       letztendlich
       letzten endes
       schlussendlich
       grundsätzlich
       prinzipiell
       im grunde
       im grunde genommen
       an und für sich
       im endeffekt
       selbstverständlich
       selbstredend
       natürlich
       freilich
       durchaus
       regelrecht
       schlichtweg
       schlicht und einfach
       schlicht und ergreifend
       überhaupt
       offensichtlich
       zweifellos
       zweifelsohne
       ohne zweifel
       gewiss
       tatsächlich
       in der tat
       nichtsdestotrotz
       diesbezüglich
       ja bekanntlich`,
      { notAfter: set('wenn nicht dass'), notBefore: set('nicht') },
    ),
    // With a capital it is where the bus stops.
    ...phrases('filler', 'halt', { smallOnly: true }),
    ...phrases(
      'booster',
      `sehr
       wirklich
       absolut
       total
       äußerst
       überaus
       höchst
       extrem
       enorm
       ungemein
       besonders
       definitiv
       hundertprozentig
       voll und ganz
       ganz und gar
       ganz besonders
       immer wieder aufs neue`,
      { smallOnly: true, notAfter: set('so wie zu nicht'), notBefore: set('geehrte geehrter geehrten wenn') },
    ),
    ...phrases(
      'long',
      `aufgrund der tatsache
       zum jetzigen zeitpunkt
       zum gegenwärtigen zeitpunkt
       zu diesem zeitpunkt
       zu einem späteren zeitpunkt
       in diesem zusammenhang
       in diesem kontext
       im rahmen von
       im rahmen der|des|dieser|dieses|unserer|unseres|einer|eines
       im zuge der|des|dieser|dieses|unserer|unseres|einer|eines
       im hinblick auf
       in bezug auf
       im vorfeld
       des weiteren
       seitens der|des|unserer
       vonseiten der|des
       unter berücksichtigung
       es ist wichtig zu erwähnen
       es sei darauf hingewiesen
       nicht zuletzt`,
    ),
    // "Es geht darüber hinaus, indem …" is a verb.
    ...phrases('long', 'darüber hinaus', {
      notAfter: set('geht gehen gehe ging gingen ginge weit noch sogar deutlich'),
      notBefore: set('geht gehen gehe ging gingen gegangen gehende gehenden gehender'),
    }),
  ]),
  en: phraseBook([
    ...phrases(
      'filler',
      `actually
       basically
       essentially
       literally
       obviously
       of course
       needless to say
       in fact
       as a matter of fact
       honestly
       frankly
       quite
       somewhat
       more or less
       naturally
       undoubtedly
       without a doubt
       indeed`,
      { notBefore: set('as') },
    ),
    ...phrases('filler', 'kind|sort of', {
      notAfter: set('a an the this that these what which any some every each one another new same right no only'),
    }),
    ...phrases('filler', 'rather', { notBefore: set('than'), notAfter: set('would or but') }),
    ...phrases('filler', 'simply', {}),
    ...phrases('filler', 'just', {
      number: 'does-not-follow',
      notBefore: set('as in before after over under outside a an one like right about above below inside behind'),
      notAfter: set('a the is not only have has had'),
    }),
    ...phrases(
      'booster',
      `very
       really
       truly
       extremely
       incredibly
       absolutely
       totally
       completely
       definitely
       certainly
       hugely
       highly
       remarkably
       particularly
       especially`,
      { notBefore: set('first last same next moment day least own beginning end idea'), notAfter: set('not') },
    ),
    ...phrases(
      'long',
      `in order to
       due to the fact that
       because of the fact that
       despite the fact that
       at this point in time
       at this moment in time
       at the present time
       at the end of the day
       going forward
       moving forward
       in the event that
       for the purpose of
       with regard|regards to
       with respect to
       in terms of
       in the context of
       it should be noted that
       it is important to note that
       on a daily|weekly|monthly|regular basis
       last but not least
       first and foremost
       each and every`,
    ),
  ]),
};

/** Words that can go without loss. */
export const fillerWords: BlockCheck = (block, { language }) => findPhrases(block, books[language], 'filler-word');
