import type { Localized } from '../language';

interface Abbreviations {
  /** Something always follows: the full stop never ends a sentence. In lower case, without the last full stop. */
  inside: ReadonlySet<string>;
  /** They may end a sentence too: then a word follows that often begins one. */
  atEnd: ReadonlySet<string>;
  /** Words that often begin a sentence, in lower case. They decide where a full stop could mean either. */
  openers: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Single letters (initials, "z. B.", "U.S.") are known without a list. */
export const abbreviations: Localized<Abbreviations> = {
  de: {
    inside: words(`
      abb abs abt allg art bd bes betr bzgl bzw ca chr dipl dr ebd einschl engl etwa evtl exkl fa fam feat fig frl gem geb gegr gest
      ggf ggü hl hr hrsg inkl ing insb jhd jr kap kath kl lat lfd lt max mdb med min mind mr mrs ms nr o.g pers pl pos prof rd red rel röm
      sog spez st std staatl stellv str tab tel tgl u.a urspr usf vgl vors vs wg zit zz zzgl z.b d.h u.u i.d.r s.o
      jan feb mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so`),
    atEnd: words('usw etc mio mrd tsd jh uvm u.v.m co kg inc ltd bspw o.ä p.a sen jun'),
    openers: words(`
      der die das ein eine einer einem einen dieser diese dieses jeder jede jedes alle viele manche kein keine wer was wie wo wann warum welche
      ich du er sie es wir ihr man ihre ihren sein seine unser unsere mein meine euer eure ihm ihnen uns
      in im an am auf aus bei beim mit nach seit von vom vor zu zum zur für durch gegen ohne um über unter neben zwischen trotz während
      ab bis und oder aber denn doch sondern auch nur noch schon so dann danach dort da damit darum dazu deshalb daher außerdem zudem jetzt heute
      morgen gestern künftig bisher früher später wenn weil dass ob als bevor nachdem obwohl sobald nicht nie immer hier jedoch allerdings
      bald erst zuerst zuletzt endlich trotzdem statt anstatt insgesamt ebenso`),
  },
  en: {
    inside: words(`
      mr mrs ms dr prof rev hon gen sen gov rep sgt capt col st mt ft fig no nos vol pp ed eds cf viz eg ie e.g i.e vs v approx est dept
      ave blvd rd max min tel ext incl excl al ca jr sr jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri`),
    atEnd: words('etc inc ltd co corp plc bros a.m p.m u.s u.k e.u u.n b.c a.d jr sr'),
    openers: words(`
      the a an this that these those each every all many some most no any who what how where when why which i you he she it we they my your
      his her its our their in on at by for from with without to of after before since until during through over under between about into
      and or but so yet nor then there here now today tomorrow yesterday once soon later if because although while as not never always only
      just even also instead however still until another both one two three`),
  },
};
