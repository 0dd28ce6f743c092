import type { Sample } from './sample';

/** Whole paragraphs as they are really written, by invented authors. */
export const germanReleases: readonly Sample[] = [
  {
    part: 'summary',
    text: 'Die Stadtwerke Erlenmoor stellen heute ein [claim: innovatives] Konzept vor, mit dem [weasel: zahlreiche] Haushalte [claim: nachhaltig] [passive: entlastet werden] sollen. Ab sofort [passive: wird] die Abrechnung [claim: transparent] und [claim: verständlich] [passive: gestaltet]. Der Vorstand zeigt sich [claim: begeistert].',
  },
  {
    part: 'summary',
    text: 'Ab dem 3. Mai bekommen 12.000 Pendlerinnen und Pendler ihre Monatskarte aufs Telefon. Wer keins hat, nimmt die Karte am Schalter mit. Der Preis bleibt bis Ende 2029 gleich: 49 Euro.',
  },
  {
    part: 'problem',
    text: 'Bisher mussten Patientinnen [weasel: oft] lange warten, um einen Termin zu bekommen. Die Suche war [claim: mühsam], und am Telefon [passive: wurden] sie von einer Stelle zur nächsten [passive: weitergeleitet].',
  },
  {
    part: 'problem',
    text: 'Im Schnitt hingen Anrufer 17 Minuten in der Schleife. Jeder fünfte legte auf. Frau Dr. Kern vom Ärzteverein sagt: „Am 2. Tag kommen sie dann mit Fieber in die Notaufnahme.“',
  },
  {
    part: 'solution',
    text: 'Mit unserer App haben Sie alles im Griff. [inside: Wir] bieten Ihnen [claim: maßgeschneiderte] Lösungen, die Ihr Leben [filler: wirklich] leichter machen. [inside: Unsere] Beraterinnen sind [filler: selbstverständlich] rund um die Uhr für Sie da.',
    balance: { you: 4, we: 3, unclear: 0 },
  },
  {
    part: 'solution',
    text: 'Sie wählen eine Uhrzeit, der Bote kommt. Passt sie nicht mehr, verschieben Sie den Termin bis eine Stunde vorher. Ihre Nachbarn bekommen keine Pakete mehr für Sie.',
    balance: { you: 2, we: 0, unclear: 2 },
  },
  {
    part: 'solution',
    text: '[noun:] Die Optimierung der Prozesse ermöglicht eine Verkürzung der Bearbeitung und eine Steigerung der Zufriedenheit. [filler: Darüber hinaus] [passive: wird] die Erreichbarkeit [weasel: spürbar] [passive: verbessert].',
  },
  {
    part: 'solution',
    text: 'Der neue Schalter hat von 7 bis 20 Uhr geöffnet, auch am 1. und 2. Feiertag. Wer etwas vergessen hat, ruft an; die Unterlagen bleiben 14 Tage liegen.',
  },
  {
    part: 'howItWorks',
    text: 'Öffnen Sie die Seite, geben Sie die Nummer ein, und schon [passive: werden] Ihre Daten [passive: übernommen]. Das Formular ist [weasel: in der Regel] in wenigen Minuten [claim: unkompliziert] ausgefüllt.',
  },
  {
    part: 'howItWorks',
    text: 'Rufen Sie an. Nennen Sie den Tag, der Ihnen passt. Öffnen Sie zur vereinbarten Stunde die Tür.',
  },
  {
    part: 'callToAction',
    text: '[weasel: Möglicherweise] sparen auch Sie. Sprechen Sie uns an, [inside:] unser Team hilft [claim: schnell] und [claim: unbürokratisch] weiter.',
  },
  {
    part: 'callToAction',
    text: 'Kommen Sie am Samstag, 12. Juni, zwischen 10 und 14 Uhr auf den Markt. Die ersten 200 bekommen die Karte umsonst.',
  },
  {
    part: 'summary',
    text: 'Die WirSind Pflege eröffnet im Juli ihr drittes Haus. Bewohner und Angehörige haben den Grundriss mit entworfen; sie wollten kurze Wege und eine Küche auf jedem Stockwerk.',
    balance: { you: 0, we: 0, unclear: 0 },
  },
  {
    part: 'summary',
    text: '[claim: Führende] [weasel: Experten sagen], dass der Markt [weasel: erheblich] wachsen wird. Das [acronym: ROI]-Modell der Gruppe setzt auf [jargon: Synergien] und [jargon: Stakeholder]-Dialoge.',
  },
  {
    part: 'problem',
    text: 'Wer im Winter seine Heizung reparieren lassen musste, blieb zwei Tage zu Hause, obwohl das Ersatzteil schon da war. Die Werkstatt wusste davon nichts, denn ihr Lager schrieb auf Papier.',
  },
  {
    part: 'solution',
    text: 'Das Ersatzteil [passive: wird] morgens um sechs [passive: verladen] und ist um acht bei der Monteurin. Sie ruft an, bevor sie losfährt, und wird die Reparatur am selben Tag beenden.',
    balance: { you: 0, we: 0, unclear: 1 },
  },
];
