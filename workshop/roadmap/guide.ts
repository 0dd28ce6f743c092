import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Aus dem Bild von morgen wird Arbeit mit Namen, Reihenfolge und Messgröße. Jede Initiative kann sagen, welche Kundin sie bestellt hat.',
  result:
    'Acht bis fünfzehn Initiativen in Jetzt, Als Nächstes und Später, jede mit Ergebnis für die Kundinnen und Kunden, verantwortlicher Person, Messgröße und erstem Schritt, dazu die Entscheidungen, die andere dafür treffen müssen.',
  minutes: 60,
  moves: [
    {
      title: 'Die Versprechen auf den Tisch legen',
      minutes: 6,
      text: 'Lesen Sie die Pressemitteilung noch einmal laut vor und lassen Sie bei jedem Versprechen an die Kundin die Hand heben. Schreiben Sie sie auf. Daneben kommen die beiden tiefsten Täler der Kurve. Das ist die Bestellung, alles Weitere ist Lieferung.',
    },
    {
      title: 'Initiativen schreiben',
      minutes: 14,
      text: 'Zweiergruppen nehmen je zwei Versprechen und schreiben höchstens drei Initiativen. Der Titel sagt, was getan wird, das Ergebnis sagt, was für die Kundin anders ist. Wer das Ergebnis nicht nennen kann, schreibt die Initiative nicht.',
    },
    {
      title: 'Zeitlich einordnen',
      minutes: 10,
      text: 'Stellen Sie alles zunächst nach „Später“. Dann wird nach vorn geholt, begründet mit dem Schmerz der Kundin und dem Aufwand. Unter „Jetzt“ passen vier, höchstens fünf. Für die sechste muss eine andere zurück.',
    },
    {
      title: 'Namen, Messgröße, Voraussetzungen',
      minutes: 15,
      text: 'Gehen Sie die Spalte „Jetzt“ Karte für Karte durch. Eine Person, nicht ein Team, sagt selbst: „Das übernehme ich.“ Dann Ausgangswert, Zielwert, Datum, und was vorher fertig sein muss. Wo der Ausgangswert fehlt, ist Messen der erste Schritt. Wird die Zeit knapp, genügen die drei obersten Karten.',
    },
    {
      title: 'Entscheidungen aussprechen',
      minutes: 7,
      text: 'Fragen Sie bei jeder Karte unter „Jetzt“: Wessen Ja fehlt noch? Schreiben Sie die Entscheidung so, dass man mit Ja oder Nein antworten kann, mit Betrag und Datum. Sitzt die Person im Raum, fragen Sie sie jetzt.',
    },
    {
      title: 'Erste Schritte und Probe',
      minutes: 8,
      text: 'Jede verantwortliche Person liest ihren ersten Schritt innerhalb von zwei Wochen vor, mit Wochentag. Danach geht der leere Stuhl die Versprechen durch und zeigt auf die Initiative, die jedes einlöst. Wo kein Finger hinzeigt, fehlt etwas.',
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
  emptyChair: 'Welche dieser Karten spüre ich zuerst, und in welchem Monat?',
};

const en: Guide = {
  aim: 'The picture of tomorrow becomes work with names, an order and a metric. Every initiative can say which customer asked for it.',
  result:
    'Eight to fifteen initiatives in now, next and later, each with an outcome for the customer, an owner, a metric and a first step, and the decisions that others have to take for it.',
  minutes: 60,
  moves: [
    {
      title: 'Lay out the promises',
      minutes: 6,
      text: 'Read the press release aloud once more and have people raise a hand at every promise to the customer. Write them down. Beside them put the two deepest troughs of the curve. That is what has been ordered; everything else is delivery.',
    },
    {
      title: 'Write initiatives',
      minutes: 14,
      text: 'Pairs take two promises each and write three initiatives at most. The title says what is done, the outcome says what is different for the customer. If you cannot fill in the outcome, do not write the initiative.',
    },
    {
      title: 'Place them in time',
      minutes: 10,
      text: 'Put everything under “Later” first. Then bring cards forward, arguing from the customer’s pain and from the effort. Four fit under “Now”, five at the most. For a sixth, another has to go back.',
    },
    {
      title: 'Names, metrics, preconditions',
      minutes: 15,
      text: 'Go through the column “Now” card by card. One person, not a team, says “I will take this.” Then baseline, target, date, and what has to be done before. Where the baseline is missing, measuring is the first step. If time is short, do the top three cards only.',
    },
    {
      title: 'Say the decisions aloud',
      minutes: 7,
      text: 'Ask of every card under “Now”: whose yes is still missing? Word the decision so that it can be answered with yes or no, with an amount and a date. If that person is in the room, ask them now.',
    },
    {
      title: 'First steps and a test',
      minutes: 8,
      text: 'Each owner reads out their first step within two weeks, naming the weekday. Then the empty chair goes through the promises and points at the initiative that keeps each of them. Where no finger points, something is missing.',
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
  emptyChair: 'Which of these cards will I feel first, and in which month?',
};

export const roadmapGuide: Localized<Guide> = { de, en };
