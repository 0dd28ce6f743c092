// @ts-check

/**
 * The board's notes by group. A colour tells what kind of note it is: yellow is what the customer
 * experiences, rose what she feels, orange what people say, blue what happens inside, green what can be counted.
 * `[colour, author, German, English]`; the author is a participant or null.
 * @typedef {['yellow' | 'orange' | 'rose' | 'blue' | 'green', string | null, string, string]} NoteText
 */

/** Explains the colours on the board itself. @type {NoteText[]} */
export const legend = [
  ['yellow', null, 'Gelb: was Sabine erlebt', 'Yellow: what Sandra experiences'],
  ['rose', null, 'Rosa: wie es sich anfühlt', 'Rose: how it feels'],
  ['orange', null, 'Orange: was man über uns sagt', 'Orange: what people say of us'],
  ['blue', null, 'Blau: was bei uns dafür geschieht', 'Blue: what we do for it'],
  ['green', null, 'Grün: was man zählen kann', 'Green: what can be counted'],
];

/** @type {{ picture: string, title: readonly [string, string], alt: { de: string, en: string }, notes: NoteText[] }[]} */
export const clusters = [
  {
    picture: 'kitchen-table',
    title: ['Eine Seite. Ein Betrag. Fertig.', 'One page. One sum. Done.'],
    alt: {
      de: 'Ein Küchentisch von oben gesehen: eine Rechnung auf einem einzigen Blatt, daneben eine Tasse Kaffee, eine Brille und ein Stift.',
      en: 'A kitchen table seen from above: a bill on a single sheet, beside it a cup of coffee, a pair of glasses and a pen.',
    },
    notes: [
      [
        'yellow',
        'counter',
        'Ich lege die Rechnung weg, bevor der Kaffee kalt ist.',
        'I put the bill away before my coffee is cold.',
      ],
      [
        'yellow',
        'billing',
        'Oben steht, was ich zahle. Darunter, warum.',
        'What I pay is at the top. Why is underneath.',
      ],
      ['green', 'billing', '9 Seiten heute, 1 Seite dann', '9 pages today, 1 page then'],
      ['rose', 'service', 'Keine Angst mehr vor dem Umschlag', 'No more dread of the envelope'],
      ['yellow', null, 'Ich zahle den Monat, den ich verbraucht habe.', 'I pay for the month I used.'],
      ['blue', 'it', 'Abrechnung jeden Monat statt einmal im Jahr', 'We bill every month, not once a year'],
      ['orange', 'sales', '„Sogar mein Vater versteht die.“', '“Even my dad understands it.”'],
      [
        'blue',
        'billing',
        'Wir testen jede Rechnung mit fünf Leuten von der Straße.',
        'We test every bill on five people off the street.',
      ],
      [
        'yellow',
        'leadership',
        'Wird es mehr als sonst, weiß ich es vier Wochen früher.',
        'If it will be more than usual, I know four weeks ahead.',
      ],
    ],
  },
  {
    picture: 'service-counter',
    title: ['Ein Mensch, der mich kennt', 'A person who knows me'],
    alt: {
      de: 'Zwei Menschen sitzen sich an einem kleinen runden Tisch im Kundenzentrum gegenüber und sprechen miteinander.',
      en: 'Two people sit facing each other at a small round table in the service centre, talking.',
    },
    notes: [
      ['yellow', 'counter', 'Ich erzähle meine Geschichte genau einmal.', 'I tell my story exactly once.'],
      ['rose', 'counter', 'Da sitzt jemand, der Zeit hat', 'Someone is there who has time'],
      ['green', 'service', 'Abgehoben in 60 Sekunden', 'Picked up within 60 seconds'],
      [
        'yellow',
        null,
        'Auf der Rechnung steht eine Durchwahl mit Gesicht.',
        'There is a direct line with a face on my bill.',
      ],
      [
        'blue',
        'people',
        'Wer am Telefon ist, darf bis 200 Euro selbst entscheiden.',
        'Whoever is on the phone may decide up to €200.',
      ],
      ['orange', null, '„Die haben zurückgerufen. Freiwillig!“', '“They rang back. Without being asked!”'],
      ['yellow', 'service', 'Auch um 21 Uhr geht jemand ran.', 'Someone picks up at 9 p.m. too.'],
      [
        'blue',
        'leadership',
        'Jede Führungskraft sitzt zwei Tage im Jahr am Schalter.',
        'Every manager spends two days a year at the counter.',
      ],
      ['rose', 'people', 'Wir gehen abends gern nach Hause', 'We go home happy at night'],
    ],
  },
  {
    picture: 'clear-price',
    title: ['Ein Preis, den ich verstehe', 'A price I understand'],
    alt: {
      de: 'Eine Hand hält ein Telefon, auf dem Balken und eine ruhige Linie den Preis des Monats zeigen; ringsum Sonne, Glühlampe, Flamme und Wassertropfen.',
      en: 'A hand holds a phone showing the price of the month as bars and one calm line; around it sun, light bulb, flame and water drop.',
    },
    notes: [
      ['yellow', 'sales', 'Mein Preis gilt ein Jahr. Punkt.', 'My price holds for a year. Full stop.'],
      [
        'yellow',
        null,
        'Gibt es etwas Günstigeres, sagen die es mir zuerst.',
        'If there is something cheaper, they tell me first.',
      ],
      ['green', 'sales', '3 Tarife statt 17', '3 tariffs instead of 17'],
      ['rose', 'sales', 'Treue fühlt sich nicht dumm an', 'Being loyal does not feel stupid'],
      ['orange', null, '„Ich vergleiche gar nicht mehr.“', '“I’ve stopped comparing.”'],
      [
        'blue',
        'sales',
        'Kein Neukunde bekommt mehr als eine Stammkundin',
        'No newcomer gets a better deal than a regular',
      ],
      [
        'yellow',
        'it',
        'Ich sehe heute, wo ich am Monatsende lande.',
        'I can see today where I will end up this month.',
      ],
      ['green', 'billing', '0 Überraschungen über 50 Euro', '0 surprises above €50'],
      ['blue', 'it', 'Eine Anmeldung für alles', 'One login for everything'],
    ],
  },
  {
    picture: 'on-time',
    title: ['Pünktlich, sonst 50 Euro', 'On time, or €50'],
    alt: {
      de: 'Eine Technikerin mit Werkzeugkoffer geht von ihrem Lieferwagen auf eine Haustür zu, über der eine Uhr die vereinbarte Zeit zeigt.',
      en: 'A technician with a toolbox walks from her van towards a front door; a clock above shows the agreed hour.',
    },
    notes: [
      ['yellow', 'grid', 'Es klingelt um zehn. Verabredet war zehn.', 'The bell rings at ten. We had agreed on ten.'],
      ['green', 'grid', 'Zeitfenster: 5 Stunden → 1 Stunde', 'Time slot: 5 hours → 1 hour'],
      [
        'yellow',
        null,
        'Ich suche mir den Termin selbst aus, auch samstags.',
        'I choose the appointment myself, Saturdays too.',
      ],
      ['rose', 'people', 'Meine Zeit ist etwas wert', 'My time is worth something'],
      ['orange', 'grid', '„Der hat sogar die Schuhe ausgezogen.“', '“He even took his shoes off.”'],
      [
        'blue',
        'grid',
        'Die Monteurin sieht vorher, worum es geht.',
        'The technician knows beforehand what it is about.',
      ],
      [
        'yellow',
        'counter',
        '30 Minuten vorher kommt eine Nachricht mit Namen und Foto.',
        'Half an hour before, a message comes with name and photo.',
      ],
      ['blue', 'billing', 'Die 50 Euro kommen von allein, ohne Antrag.', 'The €50 arrives by itself, no form.'],
      ['green', null, '96 % beim ersten Besuch erledigt', '96% done on the first visit'],
      ['rose', 'grid', 'Stolz auf den Wagen vor der Tür', 'Proud of the van outside'],
    ],
  },
  {
    picture: 'solar-home',
    title: ['Mein Dach arbeitet für mich', 'My roof works for me'],
    alt: {
      de: 'Ein Haus in der Abenddämmerung mit Solardach und beleuchteten Fenstern; davor lädt ein Auto an der Wandladestation.',
      en: 'A house at dusk with a solar roof and lit windows; a car is charging at the wall box beside it.',
    },
    notes: [
      ['yellow', 'sales', 'Nach 20 Minuten weiß ich, ob es sich lohnt.', 'After 20 minutes I know whether it pays.'],
      ['yellow', null, 'Sie sagen auch: Bei Ihnen lieber nicht.', 'They also say: not on your roof.'],
      ['rose', 'sales', 'Abends das Auto laden und grinsen', 'Charging the car at night, grinning'],
      ['blue', 'grid', 'Netzanschluss in 3 Wochen statt 3 Monaten', 'Grid connection in 3 weeks, not 3 months'],
      ['green', null, '1.200 Dächer bis Ende 2029', '1,200 roofs by the end of 2029'],
      [
        'orange',
        'leadership',
        '„Die haben mir den Speicher ausgeredet. Gut so.“',
        '“They talked me out of the battery. Good for them.”',
      ],
      ['yellow', 'it', 'Heizung, Dach und Auto auf einem Blatt', 'Heating, roof and car on one sheet'],
      [
        'blue',
        'sales',
        'Eine Ansprechperson von der Frage bis zum Strom',
        'One contact from first question to first kilowatt',
      ],
      ['yellow', null, 'Auch für Mieter gibt es ein Stück Dach.', 'Tenants can have a piece of roof too.'],
    ],
  },
  {
    picture: 'valley',
    title: ['Energie aus unserem Tal', 'Energy from our valley'],
    alt: {
      de: 'Ein Flusstal mit Windrädern auf den Hügeln, einer kleinen Stadt mit Kirchturm und einer Brücke über den Fluss.',
      en: 'A river valley with wind turbines on the hills, a small town with a church tower and a bridge across the river.',
    },
    notes: [
      ['yellow', 'leadership', 'Ich weiß, welches Windrad meins ist.', 'I know which turbine is mine.'],
      ['rose', 'leadership', 'Man grüßt sich', 'We say hello to each other'],
      [
        'orange',
        'people',
        '„Mein Enkel lernt dort. Guter Laden.“',
        '“My grandson is an apprentice there. Good place.”',
      ],
      ['green', null, '52 % aus der Region, 2030', '52% from the region, 2030'],
      [
        'yellow',
        'counter',
        'Bei Sturm weiß ich in 5 Minuten, wann es wieder hell wird.',
        'In a storm I know in 5 minutes when the lights will be back.',
      ],
      [
        'blue',
        'grid',
        'Nachbarschaftsabende, bevor wir die Straße aufreißen',
        'Neighbourhood evenings before we dig up the street',
      ],
      [
        'blue',
        'people',
        '20 Stammkundinnen und -kunden beraten uns, viermal im Jahr',
        '20 regular customers advise us, four times a year',
      ],
      ['rose', null, 'Wir gehören dazu', 'We belong here'],
      [
        'orange',
        'counter',
        '„Die von den Stadtwerken“ klingt wie „die von nebenan“.',
        '“The energy people” sounds like “the people next door”.',
      ],
    ],
  },
];
