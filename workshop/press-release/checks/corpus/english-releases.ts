import type { Sample } from './sample';

/** Whole paragraphs as they are really written, by invented authors. */
export const englishReleases: readonly Sample[] = [
  {
    part: 'summary',
    text: 'Averdale Energy today unveils an [claim: innovative] concept that will relieve [weasel: numerous] households [claim: sustainably]. Billing [passive: is made] [claim: transparent] and clear. The board is [claim: delighted].',
  },
  {
    part: 'summary',
    text: 'From 3 May, 12,000 commuters get their monthly ticket on their phone. Those without one pick up a card at the counter. The price stays the same until the end of 2029: £49.',
  },
  {
    part: 'problem',
    text: 'Until now, patients [weasel: often] had to wait a long time for an appointment. Searching was [claim: tedious], and on the phone they [passive: were passed] from one desk to the next.',
  },
  {
    part: 'problem',
    text: 'On average, callers spent 17 minutes on hold. One in five gave up. Dr. Kern of the surgeons’ association says: “On day two they turn up in A and E with a fever.”',
  },
  {
    part: 'solution',
    text: 'With our app you have everything in hand. [inside: We] offer [claim: tailor-made] products that [filler: really] make your life lighter. [inside: Our] advisers are, [filler: of course], there for you around the clock.',
    balance: { you: 3, we: 3, unclear: 0 },
  },
  {
    part: 'solution',
    text: 'You choose a time, the courier comes. If it no longer suits, you move the visit up to one hour before. Your neighbours no longer take in parcels for you.',
  },
  {
    part: 'solution',
    text: 'The new counter is open from 7 a.m. to 8 p.m., on bank holidays too. Anyone who has forgotten something rings; the papers stay there for a fortnight.',
  },
  {
    part: 'howItWorks',
    text: 'Open the page, enter the number, and your data [passive: is imported]. The form can [weasel: usually] [passive: be completed] [claim: quickly] and [claim: easily].',
  },
  { part: 'howItWorks', text: 'Call us. Name the day that suits you. Open the door at the agreed hour.' },
  {
    part: 'callToAction',
    text: '[weasel: Perhaps] you can save too. Talk to us: [claim: fast], [claim: hassle-free] help is a phone call away.',
  },
  {
    part: 'callToAction',
    text: 'Come to the market on Saturday 12 June between 10 and 2. The first 200 visitors get the card free.',
  },
  {
    part: 'summary',
    text: '[weasel: Experts agree] that the market will grow [weasel: significantly]. The [acronym: ROI] model of the group builds on [jargon: synergy] and [jargon: stakeholder] dialogue.',
  },
  {
    part: 'summary',
    text: 'WirSind Pflege opens its third home in July. Residents and relatives helped to draw the plan; they wanted short ways and a kitchen on every floor.',
    balance: { you: 0, we: 0, unclear: 0 },
  },
  {
    part: 'problem',
    text: 'Anyone who had a boiler repaired in winter stayed at home for two days although the part was already there. The workshop did not know, since its stock room wrote on paper.',
  },
  {
    part: 'solution',
    text: 'The part [passive: is loaded] at six in the morning and is with the engineer by eight. She rings before she sets off and finishes the same day.',
  },
  {
    part: 'solution',
    text: '[weasel: Most] users [filler: simply] tap the [claim: intuitive] screen, and the door opens. It is a [claim: game-changing], [claim: state-of-the-art] [filler: kind of] key.',
  },
];
