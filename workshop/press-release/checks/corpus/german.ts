import type { Sample } from './sample';

const counted = (you: number, we: number, unclear: number) => ({ you, we, unclear });

export const german: readonly Sample[] = [
  // Judging adjectives, with and without a number.
  { text: 'Das [claim: innovative] Angebot macht den Alltag leichter.' },
  { text: 'Eine [claim: zukunftsweisende] Lösung für alle, die [claim: schnellen] Rat brauchen.' },
  { text: 'Die schnelle Antwort kommt binnen 20 Minuten.' },
  { text: 'Der einfache Antrag passt auf eine Seite.' },
  { text: 'Das geht [claim: einfach], [claim: bequem] und [claim: zuverlässig].' },
  { text: 'Die [claim: besten] Handwerker der Region kommen zu Ihnen.' },
  { text: 'Am besten kommen Sie vormittags.' },
  { text: 'Ab dem 1. März 2029 gibt es einen [claim: hervorragenden] Service.' },
  { text: 'In drei Schritten ist der nachhaltige Tarif bestellt.' },
  { text: 'Nur die Hälfte der Fahrten war zuverlässig.' },
  { text: 'Zwölf von hundert Haushalten nennen das Formular kompliziert.' },
  { text: 'Das Formular war [claim: umständlich], die Auskunft [claim: langsam].' },
  { text: 'Unvergleichlich [claim: komfortable] Sitze erwarten die Gäste.' },
  { text: 'Ein [claim: beispielloser] Komfort auf allen Strecken.' },
  { text: 'Wie schnell das geht, zeigt ein Besuch im Kundenzentrum.' },
  { text: 'Die Smart Meter hängen im Keller.' },
  { text: 'Jeder dritte Fahrgast fand die Auskunft schlecht.' },
  { text: 'Zwei Drittel der Mieterinnen waren unzufrieden mit der Heizung.' },

  // Weasel words.
  { text: 'Sie sparen [weasel: bis zu] 30 Prozent der Kosten.' },
  { text: 'Der Monteur kommt bis zu Ihrer Wohnungstür.' },
  { text: '[weasel: Viele] Kundinnen wünschen sich eine feste Ansprechperson.' },
  { text: 'Viele, nämlich 4.200 Kundinnen, wünschen sich eine feste Ansprechperson.' },
  { text: 'Das [weasel: könnte] den Weg zum Amt ersparen.' },
  { text: '[weasel: Studien zeigen], dass Warten krank macht.' },
  { text: '[inside: Wir] kommen [weasel: so schnell wie möglich].', balance: counted(0, 1, 0), part: 'solution' },
  { text: 'Die App [weasel: hilft dabei], Termine zu finden.' },
  { text: 'Wie viele Menschen warten, sehen Sie auf der Anzeige.' },
  { text: 'Vielen Dank an alle, die mitgemacht haben.' },
  { text: 'Die Wartezeit sinkt [weasel: deutlich].' },
  { text: 'Die Wartezeit sinkt deutlich, von 40 auf 12 Minuten.' },
  { text: '[weasel: In der Regel] antwortet das Amt am selben Tag.' },
  { text: '[weasel: Einige] Filialen öffnen auch sonntags.' },
  { text: 'Der Versand erfolgt [weasel: zeitnah].' },
  { text: '[weasel: Schätzungsweise] fällt die Hälfte der Wege weg.' },

  // Filler words.
  { text: 'Das ist [filler: eigentlich] ganz leicht zu verstehen.' },
  { text: '[filler: Selbstverständlich] kostet der Wechsel nichts.' },
  { text: 'Die Auskunft ist [filler: sehr] freundlich.' },
  { text: 'Der Käse enthält natürliche Aromen.' },
  { text: '[filler: Im Rahmen der] Umstellung tauscht das Werk die Zähler.' },
  { text: 'Mit einem klaren Ja oder Nein endet das Gespräch.' },
  { text: 'Der Bus hält nun auch am Halt Nordstraße.' },
  { text: 'Das geht doch schon heute.' },
  { text: 'Das war so nicht grundsätzlich falsch, sagt der Techniker.' },
  { text: 'Der Umbau ist [filler: sozusagen] der erste Schritt.' },

  // Passive.
  { text: 'Die Rechnung [passive: wird] am Monatsende [passive: verschickt].' },
  { text: 'Der Antrag [passive: wurde] im vergangenen Jahr von niemandem [passive: gelesen].' },
  { text: 'Das Haus kann online [passive: besichtigt werden].' },
  { text: 'Am Montag ist der Zähler [passive: getauscht worden].' },
  { text: 'Es wird kälter, und der Strom wird [claim: teurer].' },
  { text: 'Im Mai werden Sie das neue Haus sehen.' },
  { text: 'Sie werden beim ersten Anruf mit einem Menschen sprechen.' },
  { text: 'Aus dem Lehrling wird ein Meister.' },
  { text: 'Die Filiale ist von 9 bis 18 Uhr geöffnet.' },
  { text: 'Wer umzieht, weiß, dass die Post [passive: nachgeschickt wird].' },
  { text: 'Die Angaben [passive: werden geprüft] und gespeichert.' },
  { text: 'Niemand wird mehr sein Anliegen dreimal erzählen.' },
  { text: 'Die Post wird künftig den ersten Brief selbst einwerfen.' },
  { text: 'Auskünfte [passive: werden] an Dritte nicht vergeben.' },
  { text: 'Der Dienst wird in der Stadt bekannt.' },

  // Noun style.
  { text: '[noun:] Die Durchführung der Prüfung zur Sicherstellung der Erreichbarkeit dauert noch.' },
  { text: 'Die Karte [noun: kommt zum Einsatz], sobald die Tür schließt.' },
  { text: 'Das Amt stellt die Daten [noun: zur Verfügung].' },
  { text: '[noun:] Nach Überprüfung der Berechtigung und Bewilligung der Erstattung antwortet die Kasse.' },
  { text: 'Die Zeitung, die Rechnung und die Wohnung gehören dazu.' },
  { text: 'Gesundheit, Freiheit und Sicherheit sind keine Waren.' },
  { text: 'Die Kundin nimmt den Dienst [noun: in Anspruch].' },
  { text: 'Eine Million Menschen, eine Station, eine Information.' },

  // Sentences and where they end.
  {
    text: '[long:] Wer in Erlenmoor wohnt und an einem Samstag seinen Hausarzt braucht, der rief bisher eine Nummer an, hörte eine Ansage, drückte die Zwei, wartete eine Weile, legte auf und fuhr am Ende doch in die Klinik.',
  },
  {
    text: 'Das gilt z. B. für Dr. Neumann, d. h. für Praxen bis ca. 5 Plätze, am 3. Tag, in der 2. Etage, Bahnhofstr. 7, inkl. Hausbesuch, u. a. in Erlenmoor. Mehr gibt es nicht zu sagen, und es genügt.',
  },
  {
    text: 'Am 1. März beginnt der Verkauf. Am 2. kommt die erste Lieferung. Danach öffnet das Haus jeden Tag um 8.30 Uhr.',
  },
  { text: 'Seit 2019. Danach kam niemand mehr. „Warum?“, fragt die Nachbarin. Keiner weiß es.' },

  // The client's jargon.
  { text: 'Die [jargon: Customer Journey] beginnt am Telefon.' },
  { text: 'An allen [jargon: Touchpoints] sitzt jetzt ein Mensch.' },
  { text: 'Das hebt [jargon: Synergien] in der [jargon: IT].' },
  { text: 'Er kommt mit dem Bus und geht zu Fuß.' },
  { text: 'Das [jargon: Customer-Journey]-Heft liegt aus.' },

  // Acronyms.
  { text: 'Der [acronym: NPS] stieg auf 41.' },
  { text: 'Der Net Promoter Score (NPS) stieg auf 41.' },
  { text: 'Die EU und die USA liefern PDF-Dateien per E-Mail, sagt die GmbH.' },
  { text: 'Die ERB fährt ab Gleis 4.' },
  { text: 'JETZT NEU für alle.' },
  { text: 'Das [acronym: BGM] zahlt den Kurs.' },
  { text: 'Der MDK (Medizinischer Dienst der Kassen) prüft am Montag.' },
  { text: 'Heinrich IV. war nie hier.' },

  // The past date.
  { part: 'placeAndDate', text: 'Erlenmoor, [date: 4. Mai 2026]' },
  { part: 'placeAndDate', text: 'Erlenmoor, 4. Mai 2029' },
  { part: 'placeAndDate', text: 'Erlenmoor, März 2027' },
  { part: 'placeAndDate', text: 'Erlenmoor, [date: 14.3.2027]' },
  { part: 'placeAndDate', text: 'Erlenmoor, 15.03.2027' },
  { part: 'summary', text: 'Seit dem 4. Mai 2019 steht das Haus leer.' },

  // You and we.
  { text: 'Sie legen das Paket vor die Tür. Ihr Geld kommt am Abend.', balance: counted(0, 0, 2) },
  { text: 'Am Abend haben Sie Ihr Geld.', balance: counted(2, 0, 0) },
  { text: 'Die Kundin sagt, sie habe ihr Geld am Abend.', balance: counted(0, 0, 0) },
  { text: 'Wenn die Leute kommen, haben sie ihre Karte dabei.', balance: counted(0, 0, 0) },
  { text: '[inside: Wir] holen das Paket mit unserem Wagen.', balance: counted(0, 2, 0) },
  { text: '[inside: Unsere] Fahrer klingeln zweimal.', balance: counted(0, 1, 0) },
  { text: 'WirSind Pflege und die Wir packen an eG fahren gemeinsam.', balance: counted(0, 0, 0) },
  { text: 'Das Wir-Gefühl im Haus ist groß.', balance: counted(0, 0, 0) },
  { text: 'So geht es: Sie rufen an.', balance: counted(0, 0, 1) },
  { text: 'Du rufst an, und wir kommen zu dir.', balance: counted(2, 1, 0) },
  { part: 'leaderQuote', text: '„Wir haben Ihnen zugehört“, sagt sie.', balance: counted(0, 0, 0) },
  {
    part: 'customerQuote',
    text: '„Wir sind zu Hause geblieben, das war unser Glück“, sagt sie.',
    balance: counted(0, 0, 0),
  },
  { text: 'Morgen rufen wir Sie an, und Sie nennen uns Ihren Namen.', balance: counted(3, 2, 0) },

  // Plain sentences: nothing to find.
  { text: 'Wer bisher ein Paket zurückgab, fuhr im Schnitt zweimal und wartete elf Tage auf sein Geld.' },
  { text: 'Hält der Versorger eine Zusage nicht, stehen 50 Euro auf der nächsten Rechnung.' },
  { text: '„Diesmal war der Kaffee noch warm“, sagt eine Kundin aus Erlenbrück.', part: 'customerQuote' },
  { text: 'Der Fahrer kennt die Straße, das Haus und den Hund.' },
  { text: 'Nach der Schule geht das Mädchen allein nach Hause.' },
  { text: 'Die Ärztin hat die Befunde gelesen und ruft zurück.' },
];
