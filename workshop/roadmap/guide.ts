import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Aus dem Bild von morgen wird Arbeit mit Namen, Reihenfolge und Messgröße. Jede Initiative kann sagen, welche Kundin sie bestellt hat.',
  result:
    'Acht bis fünfzehn Initiativen in Jetzt, Als Nächstes und Später, jede mit Ergebnis für die Kundinnen und Kunden, verantwortlicher Person, Messgröße und erstem Schritt, dazu die Entscheidungen, die andere dafür treffen müssen.',
  good: 'Unter „Jetzt“ stehen höchstens fünf Karten, und bei jeder hat jemand selbst „Ich“ gesagt. Zu jedem Versprechen zeigt die Runde ohne Zögern auf die Karte, die es einlöst, und mindestens ein Lieblingsprojekt ist nicht dabei.',
  minutes: 60,
  moves: [
    {
      title: 'Die Versprechen auf den Tisch legen',
      minutes: 6,
      text: 'Sagen Sie: „Ich lese die Pressemitteilung noch einmal vor. Heben Sie die Hand, sobald wir der Kundin etwas versprechen.“ Kennzeichnen Sie jede dieser Stellen als Versprechen. Daneben kommen die schwersten Schmerzpunkte und die beiden tiefsten Täler der Kurve. Das ist die Bestellung, alles Weitere ist Lieferung.',
    },
    {
      title: 'Initiativen schreiben',
      minutes: 14,
      text: 'Geben Sie jeder Zweiergruppe zwei Versprechen und Platz für höchstens drei Initiativen. Sagen Sie: „Der Titel sagt, was wir tun. Das Ergebnis sagt, was danach für die Kundin anders ist.“ Gehen Sie von Tisch zu Tisch. Wer das Ergebnis nicht nennen kann, schreibt die Initiative nicht.',
    },
    {
      title: 'Zeitlich einordnen',
      minutes: 10,
      text: 'Stellen Sie alles zunächst nach „Später“. Fragen Sie: „Was holen wir nach vorn, weil die Kundin sonst am längsten leidet?“ Begründet wird mit ihrem Schmerz und dem Aufwand. Unter „Jetzt“ passen vier, höchstens fünf. Für die sechste muss eine andere zurück.',
    },
    {
      title: 'Namen, Messgröße, Voraussetzungen',
      minutes: 15,
      text: 'Gehen Sie die Spalte „Jetzt“ Karte für Karte durch. Fragen Sie: „Wer übernimmt das?“, und warten Sie, bis eine Person „Ich“ sagt, nicht ein Team. Tragen Sie dann Ausgangswert, Zielwert und Datum ein, und was vorher fertig sein muss. Wo der Ausgangswert fehlt, ist Messen der erste Schritt.',
    },
    {
      title: 'Entscheidungen aussprechen',
      minutes: 7,
      text: 'Fragen Sie bei jeder Karte unter „Jetzt“: „Wessen Ja fehlt noch?“ Schreiben Sie die Entscheidung so, dass man mit Ja oder Nein antworten kann, mit Betrag und Datum. Sitzt die Person im Raum, fragen Sie sie jetzt.',
    },
    {
      title: 'Erste Schritte und Probe',
      minutes: 8,
      text: 'Sagen Sie: „Bitte Ihr erster Schritt in den nächsten zwei Wochen, mit Wochentag.“ Jede verantwortliche Person liest ihren vor. Danach geht der leere Stuhl die Versprechen durch und fragt: „Wer löst mir das ein?“ Wo niemand auf eine Initiative zeigen kann, fehlt etwas.',
    },
  ],
  questions: [
    'Welche Kundin hat diese Initiative bestellt?',
    'Was ist für sie am Tag danach anders, und woran merkt sie es, ohne dass wir es ihr sagen?',
    'Was lassen wir dafür ab morgen bleiben?',
    'Was liegt noch bei niemandem auf dem Tisch, obwohl alles davon abhängt?',
    'Wie lautet die Zahl heute, und wer hat sie zuletzt gesehen?',
    'Was können Sie bis zum übernächsten Freitag getan haben, ohne jemanden um Erlaubnis zu fragen?',
  ],
  pitfalls: [
    'Alles steht unter „Jetzt“. Fragen Sie: „Wenn nur drei davon gelingen, welche drei?“ Der Rest rückt eine Spalte weiter.',
    'Verantwortlich ist „das Projektteam“. Warten Sie, bis jemand im Raum den eigenen Namen oder die eigene Rolle sagt. Stille ist hier Ihr Werkzeug.',
    'Die Messgröße misst Fleiß: Schulungen, Termine, Seitenaufrufe. Fragen Sie, was die Kundin zählen würde: Minuten, Seiten, Anrufe.',
    'Ein altes Lieblingsprojekt bekommt ein neues Etikett. Suchen Sie das Versprechen, zu dem es gehört. Findet sich keines, kommt es auf eine eigene Liste.',
    'Die Termine sind geraten. Lassen Sie das Datum leer und tragen Sie nur den Horizont ein. Ein ehrliches „Als Nächstes“ ist mehr wert als ein erfundener Stichtag.',
  ],
  halved: {
    moves: [
      { title: 'Die Versprechen, ohne die ganze Meldung vorzulesen', minutes: 3 },
      { title: 'Höchstens zwei Initiativen je Zweiergruppe', minutes: 9 },
      { title: 'Zeitlich einordnen', minutes: 6 },
      { title: 'Name und Messgröße für die drei obersten Karten unter „Jetzt“', minutes: 7 },
      { title: 'Erste Schritte vorlesen', minutes: 5 },
    ],
    leftOut:
      'Welches Ja noch fehlt, fragen Sie beim Abschluss. Ausgangswerte und Voraussetzungen tragen die Verantwortlichen binnen zwei Wochen nach.',
  },
  emptyChair: 'Welche dieser Karten spüre ich zuerst, und in welchem Monat?',
};

const en: Guide = {
  aim: 'The picture of tomorrow becomes work with names, an order and a metric. Every initiative can say which customer asked for it.',
  result:
    'Eight to fifteen initiatives in now, next and later, each with an outcome for the customer, an owner, a metric and a first step, and the decisions that others have to take for it.',
  good: 'There are five cards at most under “Now”, and somebody has said “I will” to each of them. For every promise the room points without hesitation at the card that keeps it, and at least one pet project did not make it.',
  minutes: 60,
  moves: [
    {
      title: 'Lay out the promises',
      minutes: 6,
      text: 'Say: “I will read the press release once more. Raise a hand as soon as we promise the customer something.” Mark each of these passages as a promise. Beside them put the worst pain points and the two deepest troughs of the curve. That is what has been ordered; everything else is delivery.',
    },
    {
      title: 'Write initiatives',
      minutes: 14,
      text: 'Give each pair two promises and room for three initiatives at most. Say: “The title says what we do. The outcome says what is different for the customer afterwards.” Walk from table to table. Whoever cannot name the outcome does not write the initiative.',
    },
    {
      title: 'Place them in time',
      minutes: 10,
      text: 'Put everything under “Later” first. Ask: “What do we bring forward because the customer suffers longest otherwise?” People argue from that pain and from the effort. Four fit under “Now”, five at the most. For a sixth, another has to go back.',
    },
    {
      title: 'Names, metrics, preconditions',
      minutes: 15,
      text: 'Go through the column “Now” card by card. Ask: “Who takes this?” Then wait until one person says “I will”, not a team. Enter baseline, target and date, and what has to be done before. Where the baseline is missing, measuring is the first step.',
    },
    {
      title: 'Say the decisions aloud',
      minutes: 7,
      text: 'Ask of every card under “Now”: “Whose yes is still missing?” Word the decision so that it can be answered with yes or no, with an amount and a date. If that person is in the room, ask them now.',
    },
    {
      title: 'First steps and a test',
      minutes: 8,
      text: 'Say: “Your first step within two weeks, please, and on which weekday.” Each owner reads theirs out. Then the empty chair goes through the promises and asks: “Who will keep this one for me?” Where nobody can point at an initiative, something is missing.',
    },
  ],
  questions: [
    'Which customer asked for this initiative?',
    'What is different for them the day after, and how do they notice without our telling them?',
    'What will we stop doing from tomorrow to make room for this?',
    'What is on nobody’s desk yet, although everything depends on it?',
    'What is the figure today, and who saw it last?',
    'What can you have done by Friday week without asking anyone’s permission?',
  ],
  pitfalls: [
    'Everything is under “Now”. Ask “If only three of these succeed, which three?” The rest moves one column on.',
    'The owner is “the project team”. Wait until someone in the room says their own name or role. Silence is your tool here.',
    'The metric measures effort: training sessions, meetings, page views. Ask what the customer would count: minutes, pages, calls.',
    'An old pet project gets a new label. Look for the promise it belongs to. If there is none, it goes on a list of its own.',
    'The dates are guesses. Leave the date empty and enter the horizon only. An honest “Next” is worth more than an invented deadline.',
  ],
  halved: {
    moves: [
      { title: 'The promises, without reading out the whole release', minutes: 3 },
      { title: 'Two initiatives at most for each pair', minutes: 9 },
      { title: 'Place them in time', minutes: 6 },
      { title: 'Name and metric for the top three cards under “Now”', minutes: 7 },
      { title: 'Read out the first steps', minutes: 5 },
    ],
    leftOut: 'Ask in the closing whose yes is still missing. Owners add baselines and preconditions within two weeks.',
  },
  emptyChair: 'Which of these cards will I feel first, and in which month?',
};

export const roadmapGuide: Localized<Guide> = { de, en };
