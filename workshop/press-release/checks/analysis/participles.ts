const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const either = (text: string): string => text.trim().split(/\s+/).join('|');

const separable = either(`
  ab an auf aus bei bekannt bereit durch ein fern fertig fest fort frei gleich groß gut heim her herab heran herauf heraus herbei herein herunter
  hervor hin hinab hinauf hinaus hinein hinunter hinzu hoch kaputt kennen klar klein los mit nach nieder offen sicher statt still teil um unter
  vor voran voraus vorbei vorweg wahr weg weiter wieder zu zurecht zurück zusammen zwischen`);

const inseparable = either('be emp ent er miss ver zer über unter um durch wider hinter voll wieder');

/** Participles of strong verbs whose vowel differs from the infinitive, without their prefix. */
const changed = either(`
  bissen blasen blieben bogen borgen boten brochen bunden droschen drungen flochten flogen flohen flossen fochten froren funden gangen glichen
  golten gossen griffen hoben holfen klungen liehen litten logen loren lungen mieden nommen nossen pfiffen priesen rieben
  rissen ritten rochen ronnen rungen schieden schienen schliffen schlossen schlungen schmissen schmolzen schnitten schoben scholten schossen
  schrieben schrien schritten schwiegen schwollen schwommen schworen schwunden schwungen sessen sogen sonnen sotten sponnen sprochen sprossen
  sprungen standen stiegen stochen stohlen storben strichen stritten stunken sungen sunken trieben troffen trogen trunken wichen wiesen wogen wonnen
  worben worden worfen wrungen wunden zogen zwungen beten legen sessen`);

/** Those spelled like the infinitive but for "ge": "getragen" is one, "wird vertragen" may be the future tense. */
const unchanged = either(`
  backen blasen braten fahren fallen fangen geben gessen graben halten hangen heißen kommen laden lassen laufen lesen messen raten rufen
  salzen schaffen schehen schlafen schlagen sehen stoßen tragen treten wachsen waschen`);

const german = [
  new RegExp(`^(?:${separable})?ge\\p{L}{2,}t$`, 'u'),
  new RegExp(`^(?:${separable})?(?:${inseparable})\\p{L}{3,}t$`, 'u'),
  new RegExp(`^(?:${separable})?ge(?:${changed}|${unchanged})$`, 'u'),
  new RegExp(`^(?:${separable})?(?:${inseparable})(?:${changed})$`, 'u'),
  /iert$/,
  /(?:ge|ver)tan$/,
];

/** Adjectives, adverbs and infinitives that only look like participles. */
const others = words(`
  berühmt beliebt bekannt bereit bewusst gewiss gerecht gesund geschickt gewohnt gewandt ernst umsonst überhaupt verrückt vertraut verwandt
  geeignet begabt interessiert unbekannt unbeliebt verkehrt verliebt überrascht verärgert begeistert enttäuscht veraltet überfordert gespannt
  entfernt bedacht gefallen geraten gelangen gelingen gestalten gelten geschweige erblasst`);

/**
 * Whether a German word, in lower case, can only be a participle II: "angeboten", "bestellt", "informiert". Those that are spelled like
 * the infinitive ("erhalten", "vergeben") are left out.
 */
export function isGermanParticiple(word: string): boolean {
  return !others.has(word) && german.some((form) => form.test(word));
}

/** Irregular English participles; those in "-ed" are known by their ending. */
const irregularEnglish = words(`
  beaten become begun bent bet bitten bought bound bred broken brought built burnt caught chosen cut dealt done drawn driven driven eaten
  fallen fed felt fought found forbidden forgotten forgiven frozen given gone ground grown heard held hidden hit hurt kept known laid led left
  lent let lit lost made meant met overcome paid proven put read ridden rung said seen sold sent set sewn shaken shot shown shut sung sunk
  slept spent split spoken spread stolen struck stuck swept sworn taken taught thought thrown told torn understood undone used woken won
  written withdrawn rewritten overtaken rebuilt resold unsold undertaken held upheld withheld misled bidden foreseen driven woven worn`);

/** Words in "-ed" that describe a state rather than an action, and those that are no participles. */
const statesEnglish = words(`
  interested excited pleased tired delighted convinced married concerned worried involved experienced advanced skilled detailed related
  indeed need feed speed red bed hundred sacred naked wicked embed exceed proceed succeed seed weed deed breed bleed greed shed sled
  used supposed scared bored confused annoyed satisfied disappointed frustrated surprised amazed ashamed relaxed determined located
  situated closed crowded complicated limited dedicated committed qualified retired gone left outdated unopened unread unchanged
  called named titled united so-called unlimited prepared allowed supposed thrilled`);

/** Whether an English word, in lower case, is a participle that can make a passive. */
export function isEnglishParticiple(word: string): boolean {
  if (statesEnglish.has(word)) return false;
  return irregularEnglish.has(word) || (word.length > 3 && word.endsWith('ed'));
}
