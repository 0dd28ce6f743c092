import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Alle malen sich aus, wie es für Kundinnen und Kunden in drei Jahren ist: in Bildern und kurzen Sätzen, bevor jemand über Machbarkeit spricht.',
  result:
    'Eine Wand mit 40 bis 80 Notizen in fünf bis sieben Gruppen, jede mit einer Überschrift aus Kundensicht, dazu die drei Gruppen, die der Runde am wichtigsten sind.',
  minutes: 60,
  moves: [
    {
      title: 'In die Zukunft reisen',
      minutes: 5,
      text: 'Nennen Sie ein genaues Datum in drei Jahren, einen Wochentag, eine Uhrzeit. Erzählen Sie im Präsens, wie der Mensch vom leeren Stuhl aufsteht und zum ersten Mal an diesem Tag mit Ihnen zu tun hat. Dann schweigen Sie. Die Wand ist leer, das ist richtig so.',
    },
    {
      title: 'Still schreiben',
      minutes: 12,
      text: 'Eine Idee pro Notiz, höchstens zwölf Wörter, geschrieben, als wäre es schon so: „Ich habe …“, „Es klingelt …“. Zeigen Sie nach sechs Minuten drei gelungene Notizen als Ansporn. Die zweite Hälfte der Zeit bringt die besseren Ideen, kürzen Sie sie nicht.',
    },
    {
      title: 'Bilder dazulegen',
      minutes: 8,
      text: 'Jede Zweiergruppe wählt ein Bild, das zeigt, wie es sich anfühlt, und legt es auf die Wand. Fotos vom Telefon und schiefe Zeichnungen sind willkommen. Fragen Sie bei jedem Bild: „Was passiert hier, und wem?“ Wird die Zeit knapp, holen Sie die Bilder in der Pause nach.',
    },
    {
      title: 'Vorlesen und gruppieren',
      minutes: 15,
      text: 'Lassen Sie je eine Notiz vorlesen und eine verwandte danebenlegen, ohne Aussprache. Doppeltes bleibt liegen, es zeigt Gewicht. Wenn eine Notiz zwischen zwei Gruppen steht, darf sie doppelt hängen.',
    },
    {
      title: 'Überschriften geben',
      minutes: 10,
      text: 'Jede Gruppe bekommt eine Überschrift, die eine Kundin so sagen könnte. „Eine Seite Rechnung“ ist eine Überschrift, „Abrechnungsprozess“ ist eine Abteilung. Ordnen Sie die Farben dabei so, dass jede etwas bedeutet.',
    },
    {
      title: 'Gewichten und prüfen',
      minutes: 10,
      text: 'Jede Person wählt still drei Gruppen, dann wird gezählt. Bitten Sie anschließend jemanden auf den leeren Stuhl: Was fehlt, was ist Ihnen egal? Kennzeichnen Sie die drei stärksten Gruppen. Aus ihnen werden nachher Kontaktpunkte, Versprechen und Initiativen.',
    },
  ],
  questions: [
    'Es ist ein gewöhnlicher Dienstag in drei Jahren. Was ist heute nicht mehr nötig?',
    'Was erzählt unsere Kundin ihrer Nachbarin, ohne dass wir sie darum gebeten haben?',
    'Welches Bild würde eine Zeitung neben den Artikel über uns drucken?',
    'Was davon würden Kundinnen und Kunden bemerken, wenn wir es morgen wieder abschafften?',
    'Worüber würden wir uns freuen, obwohl es in keinem Bericht steht?',
    'Welche Notiz hat Sie überrascht, und warum hängt sie noch am Rand?',
  ],
  pitfalls: [
    'Auf den Notizen stehen Maßnahmen: App, Portal, Schulung. Fragen Sie: „Und was hat sie davon, abends um acht?“ Lassen Sie die Antwort als neue Notiz schreiben.',
    'Nach fünf Minuten wird es laut. Erinnern Sie an die stille Zeit und gehen Sie selbst von der Wand weg: Wo Sie stehen, wird geredet.',
    'Die Gruppen heißen wie das Organigramm. Legen Sie alle Überschriften beiseite und geben Sie jeder Gruppe das erste Wort, das eine Kundin sagen würde.',
    'Jemand erklärt, warum etwas nicht geht. Danken Sie, schreiben Sie den Einwand auf eine eigene Notiz am Rand und sagen Sie, in welchem Schritt er drankommt.',
    'Alles klingt brav. Fragen Sie: „Wie sähe das doppelt so mutig aus?“ und lassen Sie zwei Minuten weiterschreiben.',
  ],
  emptyChair: 'Schön ist das. Woran merke ich an einem ganz gewöhnlichen Tag, dass es wahr geworden ist?',
};

const en: Guide = {
  aim: 'The room imagines what life is like for customers three years from now, in pictures and short sentences, before anyone speaks of feasibility.',
  result:
    'A wall of 40 to 80 notes in five to seven groups, each with a heading in the customer’s words, and the three groups that matter most to the room.',
  minutes: 60,
  moves: [
    {
      title: 'Travel to the future',
      minutes: 5,
      text: 'Name an exact date three years ahead, a weekday, a time. Describe in the present tense how the person from the empty chair gets up and deals with your organisation for the first time that day. Then say nothing. The wall is empty, and that is right.',
    },
    {
      title: 'Write in silence',
      minutes: 12,
      text: 'One idea per note, twelve words at most, written as if it were already so: “I have …”, “The bell rings …”. After six minutes show three good notes as encouragement. The second half of the time brings the better ideas; do not cut it short.',
    },
    {
      title: 'Add pictures',
      minutes: 8,
      text: 'Each pair chooses a picture that shows how it feels and puts it on the wall. Photographs from a phone and crooked drawings are welcome. Ask of every picture: “What is happening here, and to whom?” If time is short, add the pictures during the break.',
    },
    {
      title: 'Read out and group',
      minutes: 15,
      text: 'Have one note read aloud and a related one placed beside it, without discussion. Duplicates stay where they are; they show weight. A note that belongs to two groups may hang in both.',
    },
    {
      title: 'Give headings',
      minutes: 10,
      text: 'Every group gets a heading that a customer could say. “A one-page bill” is a heading, “Billing process” is a department. Sort the colours as you go so that each of them means something.',
    },
    {
      title: 'Weigh and test',
      minutes: 10,
      text: 'Everyone silently picks three groups, then you count. Next, ask someone to take the empty chair: what is missing, what do you not care about? Mark the three strongest groups. They will become touchpoints, promises and initiatives.',
    },
  ],
  questions: [
    'It is an ordinary Tuesday three years from now. What is no longer necessary?',
    'What do our customers tell their neighbours without being asked to?',
    'Which picture would a newspaper print beside the article about us?',
    'Which of these would customers notice if we dropped it again tomorrow?',
    'What would delight us even if no report mentioned it?',
    'Which note surprised you, and why is it still hanging at the edge?',
  ],
  pitfalls: [
    'The notes list solutions: app, portal, training. Ask “And what do customers get out of it, at eight in the evening?” Have the answer written as a new note.',
    'After five minutes the room gets loud. Remind them of the silence and step away from the wall yourself: people talk where you stand.',
    'The groups are named after the organisation chart. Put all headings aside and give each group the first word a customer would say.',
    'Someone explains why it cannot be done. Thank them, put the objection on its own note at the edge and say in which step it will have its turn.',
    'It all sounds too polite. Ask “What would this look like if it were twice as bold?” and let them write for two more minutes.',
  ],
  emptyChair: 'Lovely. How will I notice, on a perfectly ordinary day, that it has come true?',
};

export const visionBoardGuide: Localized<Guide> = { de, en };
