import type { Localized } from '../../../language';
import type { PartId } from '../../schema';

/** Whole releases: solution terms in the problem part, marked as in the corpus. */
export const solutionSamples: Localized<readonly Partial<Record<PartId, string>>[]> = {
  de: [
    {
      headline: 'Wer in Auental wohnt, versteht seine Rechnung in einer Minute',
      placeAndDate: 'Auental, 2. Oktober 2028',
      summary: 'Das Angebot heißt Auental Klar und macht drei Zusagen.',
      problem: 'Die Rechnung kam einmal im Jahr. [solution: Auental Klar] fehlte. Niemand in Auental verstand sie.',
      solution: 'Sie öffnen ein Blatt. Oben steht, was Sie zahlen.',
    },
    {
      headline: 'Wer in Erlenmoor umzieht, nimmt seine Akte jetzt mit',
      placeAndDate: 'Erlenmoor, 4. Mai 2029',
      summary: 'Das Angebot heißt „Lotsendienst“ und kostet nichts.',
      problem:
        'Wer umzog, suchte im Schnitt vier Monate. Der [solution: Lotsendienst] fehlte. Mit der [solution: Akte] unter dem Arm zog man durch Erlenmoor.',
      solution: 'Ein Lotse ruft an und bringt die Akte zur neuen Praxis.',
    },
    {
      headline: 'Pakete gehen jetzt vor der eigenen Tür zurück',
      summary: 'PaketPunkt holt sie ab.',
      problem:
        'Wer etwas zurückgab, fuhr zweimal. [inside: Unsere] [solution: neue] Abholung ist da, sie heißt [solution: PaketPunkt].',
      solution: 'Sie legen es vor die Tür. PaketPunkt holt es am Morgen.',
    },
    {
      headline: 'Die Busse in Auental kommen, wenn man sie braucht',
      problem:
        'Elf Minuten standen Fahrgäste im Regen. Niemand sagte ihnen, wann es weitergeht. Der Fahrplan hing im Kasten.',
      solution: 'Sie tippen auf die Säule. Die Fahrerin sieht es und wartet.',
    },
    {
      headline: 'Ein Anruf genügt für den Umzug',
      summary: 'Der Dienst trägt den Namen „Klar“.',
      problem:
        'Es war nie klar, wer zuständig war. Sieben Stellen wollten dieselbe Adresse. [solution: Die Lösung] ist ein Anruf.',
      solution: 'Sie rufen an und nennen die neue Adresse.',
    },
  ],
  en: [
    {
      headline: 'People in Averdale now understand their bill in one minute',
      placeAndDate: 'Averdale, 2 October 2028',
      summary: 'Averdale Clear, as it is called, makes three promises. The service team is called Blue Desk.',
      problem:
        'The bill came once a year. [solution: Averdale Clear] was missing, and so was the [solution: Blue Desk]. In Averdale nobody knew why.',
      solution: 'You open one sheet. What you pay is at the top.',
    },
    {
      headline: 'People who move house now take their records along',
      placeAndDate: 'Birchcombe, 4 May 2029',
      summary: 'The service, called “Pilot”, is free.',
      problem:
        'Those who moved searched for four months. There was no [solution: Pilot]. They carried their [solution: records] through Birchcombe.',
      solution: 'A guide rings and brings the records to the new surgery.',
    },
    {
      headline: 'Parcels now go back from your own doorstep',
      summary: 'ParcelPoint collects them.',
      problem:
        'Anyone returning something drove twice. [inside: Our] [solution: new] collection is here: [solution: ParcelPoint].',
      solution: 'You leave it outside. ParcelPoint collects it in the morning.',
    },
    {
      headline: 'Buses in Averdale come when people need them',
      problem:
        'Passengers stood in the rain for eleven minutes. Nobody told them when to go. The timetable hung in its case.',
      solution: 'You tap the post. The driver sees it and waits.',
    },
    {
      headline: 'One call is enough to move house',
      summary: 'The service is called “Clear”. It comes from Birchcombe Town Hall.',
      problem:
        'It was never clear who was in charge. Seven offices wanted the same address. [solution: The solution] is one call.',
      solution: 'You ring and give the new address.',
    },
  ],
};
