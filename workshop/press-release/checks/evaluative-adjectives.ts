import type { Localized } from '../../language';

const list = (text: string) => text.trim().split(/\s+/);

/**
 * Adjectives that judge where a number would inform. Stems that take German endings, compared forms included; irregular ones beside
 * them. Missing on purpose because they mostly state a fact: neu, groß, sicher, digital, persönlich, individuell.
 */
const stems = list(`
  innovativ modern zeitgemäß zukunftsweisend zukunftsfähig zukunftssicher bahnbrechend revolutionär wegweisend neuartig visionär einzigartig
  einmalig außergewöhnlich außerordentlich hervorragend ausgezeichnet exzellent erstklassig hochwertig herausragend beeindruckend
  überzeugend optimal ideal perfekt maßgeschneidert passgenau ganzheitlich umfassend vielfältig vielseitig nachhaltig klimafreundlich
  umweltfreundlich einfach unkompliziert mühelos reibungslos nahtlos bequem komfortabel intuitiv benutzerfreundlich kundenfreundlich
  kundenorientiert schnell zügig blitzschnell effizient effektiv flexibel agil dynamisch zuverlässig verlässlich
  transparent günstig preiswert kostengünstig erschwinglich attraktiv fair leistungsstark leistungsfähig smart intelligent
  kompetent professionell qualifiziert engagiert motiviert führend renommiert beliebt begeistert zufrieden glücklich
  hochmodern topmodern barrierefrei niedrigschwellig unbürokratisch spannend faszinierend
  langsam teuer umständlich mühsam lästig kompliziert unübersichtlich unzuverlässig ineffizient aufwendig aufwändig nervig frustrierend
  verständlich unzufrieden langwierig zeitraubend unverständlich undurchsichtig schlecht`);

const otherForms = list(`
  teure teurer teures teuren teurem teureren besser bessere besserer besseres besseren besserem beste bester bestes besten bestem schnellstmöglich bestmöglich bestmögliche bestmöglichen state-of-the-art`);

function germanForms(): ReadonlySet<string> {
  const endings = ['', 'e', 'er', 'es', 'en', 'em'];
  const forms = new Set(otherForms);
  for (const stem of stems) {
    // "Flexibel" becomes "flexible".
    if (stem.endsWith('el')) for (const ending of endings.slice(1)) forms.add(`${stem.slice(0, -2)}l${ending}`);
    const compared = [`${stem}er`, `${stem}st`, `${stem}est`];
    for (const ending of endings) forms.add(stem + ending);
    for (const base of compared) for (const ending of endings) forms.add(base + ending);
  }
  return forms;
}

const english = list(`
  innovative modern cutting-edge state-of-the-art world-class best-in-class leading-edge next-generation groundbreaking ground-breaking
  revolutionary game-changing disruptive visionary unique unparalleled unrivalled unmatched exceptional extraordinary outstanding excellent
  superb amazing awesome fantastic wonderful great perfect ideal optimal premium superior high-quality top-quality leading renowned
  award-winning trusted proven comprehensive holistic end-to-end seamless seamlessly effortless effortlessly frictionless hassle-free
  stress-free easy easier easiest easily simple simpler simplest straightforward convenient conveniently user-friendly customer-friendly
  customer-centric intuitive fast faster fastest quick quicker quickest quickly rapid rapidly swift swiftly speedy efficient efficiently
  effective effectively flexible agile dynamic tailor-made tailored personalised personalized bespoke reliable reliably dependable robust
  powerful scalable smart intelligent sustainable sustainably eco-friendly environmentally-friendly green affordable cheap cheaper cheapest
  low-cost cost-effective competitive attractive fair transparent exciting delightful delighted thrilled happy happier satisfied
  passionate dedicated professional expert experienced better best improved enhanced optimised optimized
  slow slower slowest expensive cumbersome tedious complicated confusing frustrating annoying inefficient unreliable painful clumsy
  time-consuming opaque poor bad worse worst`);

/** All forms in lower case. */
export const evaluativeAdjectives: Localized<ReadonlySet<string>> = { de: germanForms(), en: new Set(english) };

/** Forms of those that describe trouble. */
export const troubles: Localized<RegExp> = {
  de: /^(?:langsam|teuer|teur|umständlich|mühsam|lästig|kompliziert|unübersichtlich|unzuverlässig|ineffizient|aufwendig|aufwändig|nervig|frustrierend|unzufrieden|langwierig|zeitraubend|unverständlich|undurchsichtig|schlecht)/,
  en: /^(?:slow|slower|slowest|expensive|cumbersome|tedious|complicated|confusing|frustrating|annoying|inefficient|unreliable|painful|clumsy|time-consuming|opaque|poor|bad|worse|worst)$/,
};

/** Words before or behind which an adjective does not judge ("am besten montags", "leading to", "smart meter"). */
export const notJudging: Localized<
  Readonly<Record<string, { after?: ReadonlySet<string>; before?: ReadonlySet<string> }>>
> = {
  de: {
    besten: { after: new Set(['am']), before: new Set(['dank']) },
    beste: { before: new Set(['grüße', 'wünsche']) },
    einfach: { after: new Set(['nicht', 'so', 'ganz']), before: new Set(['nur', 'mal', 'mit', 'so', 'weg', 'weiter']) },
    smart: { before: new Set(['meter', 'home', 'phone', 'city']) },
    glücklich: { before: new Set(['gewählt']) },
    beliebt: { after: new Set(['wie']) },
    begeistert: { after: new Set(['hat', 'haben']) },
    fair: { before: new Set(['trade']) },
    'fair-trade': {},
    schlecht: { after: new Set(['nicht', 'mehr']), before: new Set(['hin']) },
  },
  en: {
    leading: { before: new Set(['to', 'the', 'a', 'an', 'from', 'up', 'into', 'us', 'you', 'our', 'your']) },
    smart: { before: new Set(['meter', 'meters', 'phone', 'phones', 'home', 'card', 'tv', 'city']) },
    great: {
      before: new Set(['britain', 'grandmother', 'grandfather', 'uncle', 'aunt', 'deal', 'many']),
      after: new Set(['a']),
    },
    best: { after: new Set(['at', 'their', 'your', 'our', 'his', 'her', 'my']), before: new Set(['before', 'wishes']) },
    better: { before: new Set(['off', 'than']), after: new Set(['had', 'get', 'gets', 'got', 'feel', 'know', 'or']) },
    green: {
      before: new Set(['light', 'book', 'line', 'park', 'street', 'card', 'button', 'leaf']),
      after: new Set(['the', 'village', 'bowling', 'in']),
    },
    fair: { before: new Set(['trade', 'enough']), after: new Set(['trade', 'a', 'the', 'book', 'county']) },
    expert: { after: new Set(['an', 'the', 'our', 'one', 'every']) },
    professional: { after: new Set(['a', 'the', 'every']) },
    quick: { before: new Set(['win', 'wins']) },
    poor: { after: new Set(['the']) },
    dedicated: { before: new Set(['to', 'lane', 'line', 'number']) },
    tailored: { before: new Set(['to']) },
    proven: { after: new Set(['has', 'have', 'is', 'was', 'been', 'clinically', 'scientifically']) },
    improved: { after: new Set(['has', 'have', 'had']) },
    happy: { before: new Set(['to', 'birthday', 'hour']) },
    trusted: { after: new Set(['be', 'been', 'have', 'has']) },
    fast: { after: new Set(['how', 'as']) },
    quickly: { after: new Set(['how', 'as']) },
  },
};
