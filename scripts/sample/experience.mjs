// @ts-check

/**
 * Touchpoints by phase:
 * `[id, today, target, evidence, responsible, title, channel, does, thinks, emotion]`, texts as `[German, English]`.
 * @typedef {readonly [string, string]} Both
 * @typedef {readonly [id: string, today: number, target: number, evidence: 'assumed' | 'partly' | 'proven', responsible: Both, title: Both, channel: Both, does: Both, thinks: Both, emotion: Both]} TouchpointText
 */

/** @type {Record<string, Both>} */
const who = {
  marketing: ['Marketing', 'Marketing'],
  sales: ['Leitung Vertrieb', 'Head of sales'],
  service: ['Leitung Kundenservice', 'Head of customer service'],
  counter: ['Teamleitung Kundenzentrum', 'Team lead, service centre'],
  billing: ['Leitung Abrechnung', 'Head of billing'],
  grid: ['Meister Netz und Zähler', 'Foreman, grid and metering'],
  it: ['Leitung IT', 'Head of IT'],
  nobody: ['Niemand eindeutig', 'Nobody in particular'],
};

/** @type {{ id: string, name: Both, touchpoints: TouchpointText[] }[]} */
export const phases = [
  {
    id: 'notice',
    name: ['Aufmerksam werden', 'Notice'],
    touchpoints: [
      [
        'neighbour',
        2,
        3,
        'partly',
        who.nobody,
        ['Die Nachbarin erzählt', 'A neighbour talks'],
        ['Gespräch am Zaun', 'Over the fence'],
        [
          'Hört beim Grillen, dass man bei den Stadtwerken „wenigstens jemanden erreicht“.',
          'Hears at a barbecue that with the local supplier ‘at least you get through to somebody’.',
        ],
        [
          'Die gibt es also noch. Und die sind ja gleich um die Ecke.',
          'So they still exist. And they are just round the corner.',
        ],
        ['neugierig', 'curious'],
      ],
      [
        'letter',
        -1,
        1,
        'proven',
        who.billing,
        ['Brief zur Preisanpassung', 'Price change letter'],
        ['Brief', 'Letter'],
        [
          'Öffnet nach der Frühschicht einen vierseitigen Brief und sucht die eine Zahl.',
          'Opens a four-page letter after the early shift and looks for the one number.',
        ],
        ['Wird es teurer? Und wenn ja, um wie viel?', 'Is it going up? And if so, by how much?'],
        ['unsicher', 'unsure'],
      ],
      [
        'van',
        1,
        2,
        'assumed',
        who.grid,
        ['Der Wagen in der Straße', 'The van in the street'],
        ['Straße', 'Street'],
        [
          'Sieht zwei Monteure an der Ecke arbeiten und fragt, was los ist.',
          'Sees two technicians at work on the corner and asks what is going on.',
        ],
        ['Freundlich waren die. Warum stand das nirgends?', 'They were friendly. Why did nobody announce it?'],
        ['neugierig', 'curious'],
      ],
    ],
  },
  {
    id: 'compare',
    name: ['Vergleichen', 'Compare'],
    touchpoints: [
      [
        'portal-search',
        -2,
        1,
        'proven',
        who.marketing,
        ['Vergleichsportal', 'Comparison site'],
        ['Internet', 'Web'],
        [
          'Gibt Postleitzahl und Verbrauch ein und findet uns auf Platz 14.',
          'Enters postcode and usage and finds us in 14th place.',
        ],
        [
          'Sind die wirklich so teuer, oder rechnen die anderen anders?',
          'Are they really that dear, or do the others count differently?',
        ],
        ['unsicher', 'unsure'],
      ],
      [
        'tariff-page',
        -2,
        3,
        'proven',
        who.sales,
        ['Tarifseite', 'Tariff page'],
        ['Website', 'Website'],
        [
          'Liest 17 Tarife mit Fußnoten auf dem Telefon, im Bus.',
          'Reads 17 tariffs with footnotes on her phone, on the bus.',
        ],
        ['Welcher ist denn nun für mich?', 'So which one is for me?'],
        ['überfordert', 'overwhelmed'],
      ],
      [
        'counter-advice',
        3,
        4,
        'partly',
        who.counter,
        ['Beratung am Schalter', 'Advice at the counter'],
        ['Kundenzentrum', 'Service centre'],
        [
          'Kommt am freien Tag vorbei und bekommt in zehn Minuten eine klare Empfehlung.',
          'Drops in on her day off and gets a clear recommendation in ten minutes.',
        ],
        ['Warum steht das nicht so auf der Website?', 'Why does the website not say it like this?'],
        ['erleichtert', 'relieved'],
      ],
    ],
  },
  {
    id: 'buy',
    name: ['Kaufen', 'Buy'],
    touchpoints: [
      [
        'form',
        -1,
        2,
        'proven',
        who.it,
        ['Antrag ausfüllen', 'Filling in the form'],
        ['Website', 'Website'],
        [
          'Sucht im Keller die Zählernummer und tippt 42 Felder.',
          'Hunts for the meter number in the cellar and fills in 42 fields.',
        ],
        ['Die haben meine Daten doch seit Jahren.', 'They have had my data for years.'],
        ['verärgert', 'annoyed'],
      ],
      [
        'confirmation',
        1,
        2,
        'partly',
        who.sales,
        ['Bestätigung', 'Confirmation'],
        ['E-Mail', 'Email'],
        ['Bekommt nach zwei Minuten eine Bestätigung mit Datum.', 'Gets a confirmation with a date after two minutes.'],
        ['Gut. Das hat also geklappt.', 'Good. So that worked.'],
        ['erleichtert', 'relieved'],
      ],
      [
        'first-payment',
        -2,
        1,
        'partly',
        who.billing,
        ['Der erste Abschlag', 'The first payment'],
        ['Brief', 'Letter'],
        [
          'Liest 286 Euro und rechnet auf der Rückseite nach.',
          'Reads €286 and checks the sum on the back of the letter.',
        ],
        ['Woher nehmen die diese Zahl?', 'Where do they get this number from?'],
        ['unsicher', 'unsure'],
      ],
    ],
  },
  {
    id: 'receive',
    name: ['Erhalten', 'Receive'],
    touchpoints: [
      [
        'meter-appointment',
        -4,
        4,
        'proven',
        who.grid,
        ['Termin für den neuen Zähler', 'New meter appointment'],
        ['Postkarte', 'Postcard'],
        [
          'Bekommt eine Karte „Dienstag, 8 bis 13 Uhr“ und tauscht eine Schicht.',
          'Gets a card saying ‘Tuesday, 8 to 1’ and swaps a shift.',
        ],
        ['Mein Vormittag ist denen nichts wert.', 'My morning means nothing to them.'],
        ['verärgert', 'annoyed'],
      ],
      [
        'technician',
        3,
        4,
        'proven',
        who.grid,
        ['Der Besuch des Monteurs', 'The technician’s visit'],
        ['Zu Hause', 'At home'],
        [
          'Sieht zu, wie in 25 Minuten alles sauber eingebaut ist, und fragt nach Solar.',
          'Watches everything being fitted neatly in 25 minutes and asks about solar.',
        ],
        [
          'Der weiß, was er tut. Den hätte ich gern als Ansprechpartner.',
          'He knows his job. I would like him as my contact.',
        ],
        ['vertrauensvoll', 'trusting'],
      ],
      [
        'welcome',
        0,
        2,
        'assumed',
        who.nobody,
        ['Die ersten vier Wochen', 'The first four weeks'],
        ['Keiner', 'None'],
        [
          'Hört nichts und vergisst, dass sie etwas abgeschlossen hat.',
          'Hears nothing and forgets that she signed anything.',
        ],
        ['Läuft das jetzt?', 'Is it running now?'],
        ['gleichgültig', 'indifferent'],
      ],
    ],
  },
  {
    id: 'use',
    name: ['Nutzen', 'Use'],
    touchpoints: [
      [
        'power',
        2,
        2,
        'proven',
        who.grid,
        ['Strom und Wärme im Alltag', 'Power and heat every day'],
        ['Zu Hause', 'At home'],
        [
          'Duscht nach der Nachtschicht warm und denkt nicht darüber nach.',
          'Has a hot shower after the night shift and does not give it a thought.',
        ],
        ['Nichts. Und das ist gut so.', 'Nothing. Which is as it should be.'],
        ['sicher', 'safe'],
      ],
      [
        'online-portal',
        -2,
        2,
        'proven',
        who.it,
        ['Kundenportal', 'Customer portal'],
        ['Website', 'Website'],
        [
          'Meldet sich an, um den Verbrauch zu sehen, und braucht dafür das dritte Passwort.',
          'Logs in to see her usage and needs a third password for it.',
        ],
        ['Ich will nur eine Zahl sehen.', 'I only want to see one number.'],
        ['frustriert', 'frustrated'],
      ],
      [
        'annual-bill',
        -5,
        3,
        'proven',
        who.billing,
        ['Die Jahresrechnung', 'The annual bill'],
        ['Brief', 'Letter'],
        [
          'Findet auf Seite 3 von 9 eine Nachzahlung von 412 Euro, kurz vor den Ferien.',
          'Finds an extra charge of €412 on page 3 of 9, just before the holidays.',
        ],
        ['Das hätte mir doch jemand sagen können.', 'Somebody could have told me.'],
        ['alleingelassen', 'left alone'],
      ],
    ],
  },
  {
    id: 'get-help',
    name: ['Hilfe bekommen', 'Get help'],
    touchpoints: [
      [
        'hotline',
        -4,
        3,
        'proven',
        who.service,
        ['Anruf bei der Hotline', 'Calling the helpline'],
        ['Telefon', 'Phone'],
        [
          'Wartet 14 Minuten, wird zweimal verbunden und erzählt dreimal dasselbe.',
          'Waits 14 minutes, is put through twice and tells the same story three times.',
        ],
        ['Bei meinem Zahnarzt kennen sie mich auch.', 'My dentist’s people manage to know who I am.'],
        ['frustriert', 'frustrated'],
      ],
      [
        'instalments',
        1,
        4,
        'partly',
        who.service,
        ['Ratenzahlung vereinbaren', 'Agreeing instalments'],
        ['Telefon', 'Phone'],
        [
          'Fragt leise nach Raten und bekommt ohne Vorwurf sechs Monate.',
          'Asks quietly about instalments and is given six months without reproach.',
        ],
        ['Das war mir unangenehm. Die waren anständig.', 'That was embarrassing. They were decent about it.'],
        ['erleichtert', 'relieved'],
      ],
      [
        'outage',
        2,
        4,
        'proven',
        who.grid,
        ['Stromausfall bei Sturm', 'Power cut in a storm'],
        ['SMS, Radio', 'Text, radio'],
        [
          'Sucht eine Kerze, ruft die Störungsnummer und hört eine Uhrzeit, die stimmt.',
          'Finds a candle, rings the fault number and hears a time that turns out right.',
        ],
        ['Auf die ist Verlass, wenn es ernst wird.', 'They can be relied on when it matters.'],
        ['sicher', 'safe'],
      ],
    ],
  },
  {
    id: 'stay',
    name: ['Bleiben', 'Stay'],
    touchpoints: [
      [
        'solar-question',
        -3,
        4,
        'partly',
        who.sales,
        ['Frage nach Solar', 'Asking about solar'],
        ['E-Mail, Telefon', 'Email, phone'],
        [
          'Fragt nach ihrem Dach, wird an drei Stellen verwiesen und gibt nach fünf Wochen auf.',
          'Asks about her roof, is sent to three departments and gives up after five weeks.',
        ],
        ['Die wollen mir offenbar nichts verkaufen.', 'Apparently they do not want to sell me anything.'],
        ['enttäuscht', 'disappointed'],
      ],
      [
        'renewal',
        -2,
        2,
        'proven',
        who.sales,
        ['Der Vertrag läuft weiter', 'The contract rolls over'],
        ['Brief', 'Letter'],
        [
          'Merkt zufällig, dass neue Kundinnen und Kunden 60 Euro weniger zahlen.',
          'Notices by chance that new customers pay €60 less.',
        ],
        ['Treu sein ist bei denen wohl dumm.', 'So being loyal is for fools.'],
        ['enttäuscht', 'disappointed'],
      ],
      [
        'anniversary',
        0,
        2,
        'assumed',
        who.nobody,
        ['Zehn Jahre dabei', 'Ten years a customer'],
        ['Keiner', 'None'],
        [
          'Ist seit zehn Jahren Kundin. Es fällt niemandem auf, auch ihr nicht.',
          'Has been a customer for ten years. Nobody notices, not even she.',
        ],
        ['Bin ich da eigentlich gern?', 'Do I actually like being there?'],
        ['gleichgültig', 'indifferent'],
      ],
    ],
  },
  {
    id: 'recommend',
    name: ['Weiterempfehlen', 'Recommend'],
    touchpoints: [
      [
        'asked',
        0,
        3,
        'partly',
        who.nobody,
        ['Die Kollegin fragt', 'A colleague asks'],
        ['Stationszimmer', 'Nurses’ room'],
        ['Wird gefragt, bei wem sie ist, und zuckt mit den Schultern.', 'Is asked who her supplier is and shrugs.'],
        ['Sind halt die Stadtwerke.', 'Just the local lot, really.'],
        ['gleichgültig', 'indifferent'],
      ],
      [
        'summer-fair',
        3,
        4,
        'partly',
        who.marketing,
        ['Sommerfest am Wehr', 'Summer fair at the weir'],
        ['Vor Ort', 'On site'],
        [
          'Steht mit den Kindern im Kraftwerk und macht ein Foto von der Turbine.',
          'Stands in the power station with her children and photographs the turbine.',
        ],
        ['Das ist ja unser Strom.', 'So this is our electricity.'],
        ['stolz', 'proud'],
      ],
      [
        'moving-out',
        -1,
        2,
        'assumed',
        who.service,
        ['Der Sohn zieht aus', 'Her son moves out'],
        ['Telefon, Website', 'Phone, website'],
        [
          'Will ihn anmelden und erfährt, dass er selbst mit Ausweis kommen muss.',
          'Wants to sign him up and learns that he has to come in person with his passport.',
        ],
        ['Dann eben der Anbieter mit der Werbung.', 'Then it will be the one from the adverts.'],
        ['verärgert', 'annoyed'],
      ],
    ],
  },
];

/**
 * `[id, kind, touchpoint, emotion, proof]`
 * @type {(readonly [id: string, kind: 'evoke' | 'avoid', touchpoint: string, emotion: Both, proof: Both])[]}
 */
export const targetEmotions = [
  [
    'respected',
    'evoke',
    'meter-appointment',
    ['respektiert', 'respected'],
    [
      'Sie wählt eine Stunde aus, und es klingelt in dieser Stunde. In 95 von 100 Fällen, gezählt an der Haustür.',
      'She picks an hour and the bell rings within it: 95 times out of 100, counted at the front door.',
    ],
  ],
  [
    'confident',
    'evoke',
    'annual-bill',
    ['zuversichtlich', 'confident'],
    [
      'Sie kann nach einer Minute sagen, was sie zahlt und warum. Neun von zehn schaffen es im Test am Küchentisch.',
      'After one minute she can say what she pays and why. Nine out of ten manage it in a test at the kitchen table.',
    ],
  ],
  [
    'valued',
    'evoke',
    'solar-question',
    ['wertgeschätzt', 'valued'],
    [
      'Sie hat eine Ansprechperson mit Namen und nennt ihn, wenn man sie fragt.',
      'She has one contact with a name, and says that name when asked.',
    ],
  ],
  [
    'left-alone',
    'avoid',
    'hotline',
    ['alleingelassen', 'left alone'],
    [
      'Niemand erzählt dieselbe Geschichte zweimal: Wiederholte Anrufe zum selben Anliegen sinken von 31 auf 8 Prozent.',
      'Nobody tells the same story twice: repeat calls about one matter fall from 31 to 8 per cent.',
    ],
  ],
  [
    'overwhelmed',
    'avoid',
    'tariff-page',
    ['überfordert', 'overwhelmed'],
    [
      'Drei Tarife auf einem Bildschirm. Wer wählt, braucht dafür höchstens zwei Minuten.',
      'Three tariffs on one screen. Choosing takes two minutes at most.',
    ],
  ],
  [
    'disappointed',
    'avoid',
    'renewal',
    ['enttäuscht', 'disappointed'],
    [
      'Kein neuer Kunde zahlt weniger als eine treue Kundin. Die Preisliste ist für alle dieselbe.',
      'No new customer pays less than a loyal one. The price list is the same for everybody.',
    ],
  ],
];

/** @type {Both} */
export const statement = [
  'Wenn die Rechnung kommt oder jemand an der Tür klingelt, fühlen sich unsere Kundinnen und Kunden respektiert und zuversichtlich, weil sie beides vorher wussten und einen Menschen kennen, der zuständig ist.',
  'When the bill arrives or the doorbell rings, our customers feel respected and confident, because they knew about both beforehand and know the person who is responsible.',
];
