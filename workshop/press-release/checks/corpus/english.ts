import type { Sample } from './sample';

const counted = (you: number, we: number, unclear: number) => ({ you, we, unclear });

export const english: readonly Sample[] = [
  // Trouble of the customer, and emphasis.
  { part: 'problem', text: 'Cumbersome forms and slow service meant two trips.' },
  { part: 'problem', text: 'The form was [claim: cumbersome].' },
  { text: 'The house is CUSTOMER OBSESSED and puts one thing BEFORE the other.' },

  // Judging adjectives, with and without a number.
  { text: 'The [claim: innovative] service makes life lighter.' },
  { text: 'A [claim: seamless], [claim: world-class] experience for travellers.' },
  { text: 'The fast reply comes within 20 minutes.' },
  { text: 'The simple form fits on one page.' },
  { text: 'It is [claim: easy], [claim: convenient] and [claim: reliable].' },
  { text: 'The [claim: best] plumbers in the region come to you.' },
  { text: 'From 1 March 2029 there will be an [claim: outstanding] service.' },
  { text: 'Half of the reliable trains ran late.' },
  { text: 'Twelve in a hundred households call the form complicated.' },
  { text: 'The form was [claim: cumbersome], the answer [claim: slow].' },
  { text: 'How fast it is you will see at the counter.' },
  { text: 'The smart meter hangs in the cellar.' },
  { text: 'The path leading to the station is dry.' },
  { text: 'Great Britain has a coast.' },
  { text: 'They did their best and went home.' },
  { text: 'A [claim: matchless] comfort on every line.' },
  { text: 'One in three passengers found the service slow.' },
  { text: 'Two thirds of tenants were unhappy with the slow lift.' },

  // Weasel words.
  { text: 'You save [weasel: up to] 30 per cent.' },
  { text: 'The fitter comes up to your door.' },
  { text: '[weasel: Many] customers want one contact.' },
  { text: 'Many customers, 4,200 in all, want one contact.' },
  { text: 'It [weasel: might] save a trip to town.' },
  { text: '[weasel: Studies show] that waiting makes people ill.' },
  { text: 'The fitter comes [weasel: as soon as possible].' },
  { text: 'The app [weasel: helps to] find a time.' },
  { text: 'How many people are waiting [passive: is shown] above the door.', balance: counted(0, 0, 0) },
  { text: 'Waiting drops [weasel: significantly].' },
  { text: 'Waiting drops significantly, from 40 to 12 minutes.' },
  { text: 'The office [weasel: usually] answers the same day.' },
  { text: '[weasel: Some] branches open on Sundays.' },
  { text: 'The shop opens on 3 May 2029.' },
  { text: 'The firm [weasel: aims to] reply the same day.' },
  { text: '[weasel: Roughly speaking], the trip falls away.' },

  // Filler words.
  { text: 'It is [filler: actually] clear.' },
  { text: '[filler: Of course] the switch costs nothing.' },
  { text: 'The clerk is [filler: very] friendly.' },
  { text: 'The very first bus leaves at six.' },
  { text: 'She rang [filler: in order to] ask.' },
  { text: 'What kind of ticket they need is on the card.' },
  { text: 'It takes just two minutes.' },
  { text: 'They would rather walk than wait.' },
  { text: 'The bus came just in time.' },
  { text: '[filler: Basically], the fare [passive: is paid] by card.' },
  { text: 'It is [filler: rather] cold in the hall.' },
  { text: '[filler: At the end of the day] the driver decides.' },

  // Passive.
  { text: 'The bill [passive: is sent] at the end of the month.' },
  { text: 'Last year the form [passive: was not read] by anybody.' },
  { text: 'The house can [passive: be visited] online.' },
  { text: 'On Monday the meter has [passive: been replaced].' },
  { text: 'The shop is open from nine to six.' },
  { text: 'The driver is tired, and the guests are excited.' },
  { text: 'There are hundreds of seats.' },
  { text: 'Parcels [passive: are] [claim: quickly] collected from the porch.' },
  { text: 'She is going home and has opened the letter.' },
  { text: 'They are used to waiting.' },
  { text: 'Your data [passive: is being checked] at night.' },
  { text: 'What has [passive: been left] open will [passive: be shut].' },

  // Sentences and where they end.
  {
    text: '[long:] Anyone who lived in Lower Fenwick and needed a doctor on a Saturday rang a number, heard a voice, pressed two, waited a while, put down the phone and in the end drove to the hospital in the next town anyway.',
  },
  {
    text: 'It holds for Dr. Newman, e.g. at 9 a.m. on weekdays, for surgeries of approx. 5 seats, i.e. St. Mary’s, No. 7, etc. and so on. There is no more to say about it, and it is enough for today.',
  },
  {
    text: 'Mr. Finch lives in the U.K. He came at 9 p.m. The door was open. “Why?” asked the neighbour. Nobody knows.',
  },
  { text: 'The price is 3.50 pounds. That is all.' },

  // The client's jargon.
  { text: 'The [jargon: customer journey] begins on the phone.' },
  { text: 'A person sits at all [jargon: touchpoints].' },
  { text: 'It is good for [jargon: stakeholders] in [jargon: IT].' },
  { text: 'They take it home.' },

  // Acronyms.
  { text: 'The [acronym: NPS] rose to 41.' },
  { text: 'The Net Promoter Score (NPS) rose to 41.' },
  { text: 'The EU and the US send a PDF to the BBC.' },
  { text: 'The ERB leaves from platform 4.' },
  { text: 'NEW NOW for all.' },
  { text: 'The [acronym: KPIs] look fine.' },
  { text: 'The CQC (Care Quality Commission) calls on Monday.' },
  { text: 'Henry VIII was never here.' },

  // The past date.
  { part: 'placeAndDate', text: 'Birchcombe, [date: 4 May 2026]' },
  { part: 'placeAndDate', text: 'Birchcombe, 4 May 2029' },
  { part: 'placeAndDate', text: 'Birchcombe, March 2027' },
  { part: 'placeAndDate', text: 'Birchcombe, [date: March 14, 2027]' },
  { part: 'placeAndDate', text: 'Birchcombe, 15/03/2027' },
  { part: 'summary', text: 'The house has stood empty since 4 May 2019.' },

  // You and we.
  { text: 'You put the parcel outside your door.', balance: counted(2, 0, 0) },
  { text: 'She says they keep their money.', balance: counted(0, 0, 0) },
  { text: '[inside: We] fetch the parcel in our van.', balance: counted(0, 2, 0) },
  { text: '[inside: Our] drivers ring twice.', balance: counted(0, 1, 0) },
  { text: 'The US team plays at the Us and Them Theatre.', balance: counted(0, 0, 0) },
  { text: 'Tomorrow we’ll ring you, and you’ll tell us yours.', balance: counted(3, 2, 0) },
  { part: 'leaderQuote', text: '“We listened to you,” she says.', balance: counted(0, 0, 0) },
  { part: 'customerQuote', text: '“We stayed at home; that was our luck,” she says.', balance: counted(0, 0, 0) },

  // Plain sentences: nothing to find.
  { text: 'Until now, anyone returning a parcel made two trips and waited eleven days for the money.' },
  { text: 'If the supplier breaks a promise, €50 appears on the next bill.' },
  { text: '“This time my coffee was still warm,” says a customer from Birchcombe.', part: 'customerQuote' },
  { text: 'The driver knows the street, the house and the dog.' },
  { text: 'After school the girl walks home alone.' },
  { text: 'The doctor has read the letters and rings back.' },
];
