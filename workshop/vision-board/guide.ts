import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Alle malen sich aus, wie es für Kundinnen und Kunden in drei Jahren ist: in Bildern und kurzen Sätzen, bevor jemand über Machbarkeit spricht.',
  result:
    'Eine Wand mit 40 bis 80 Notizen in fünf bis sieben Gruppen, jede mit einer Überschrift aus Kundensicht, dazu die drei Gruppen, die der Runde am wichtigsten sind.',
  good: 'Die Notizen stehen im Präsens und handeln von Menschen, nicht von Systemen. Vor den drei stärksten Gruppen wird es kurz still, und mindestens eine Notiz hängt dort, die sich am Morgen niemand getraut hätte.',
  minutes: 60,
  moves: [
    {
      title: 'In die Zukunft reisen',
      minutes: 5,
      text: 'Nennen Sie ein genaues Datum in drei Jahren, und erzählen Sie im Präsens: „Es ist Dienstag, der 5. März, sieben Uhr früh. Unsere Kundin steht auf und hat gleich zum ersten Mal mit uns zu tun. Was geschieht?“ Dann schweigen Sie. Die Wand ist leer, das ist richtig so.',
    },
    {
      title: 'Still schreiben',
      minutes: 12,
      text: 'Beginnen Sie die stille Phase. Sagen Sie: „Eine Idee pro Notiz, höchstens zwölf Wörter, und so, als wäre es schon wahr: Ich habe …, Es klingelt …“ Zeigen Sie nach sechs Minuten drei gelungene Notizen als Ansporn. Die zweite Hälfte der Zeit bringt die besseren Ideen.',
    },
    {
      title: 'Bilder dazulegen',
      minutes: 8,
      text: 'Sagen Sie: „Wählen Sie zu zweit ein Bild, das zeigt, wie es sich anfühlt, und legen Sie es auf die Wand.“ Fotos vom Telefon und schiefe Zeichnungen sind willkommen. Zeigen Sie auf jedes Bild und fragen Sie: „Was passiert hier, und wem?“',
    },
    {
      title: 'Vorlesen und gruppieren',
      minutes: 15,
      text: 'Lassen Sie eine Notiz nach der anderen vorlesen. Fragen Sie: „Wer hat etwas Verwandtes? Legen Sie es bitte daneben, besprochen wird später.“ Doppeltes bleibt liegen, es zeigt Gewicht. Gehört eine Notiz zu zwei Gruppen, darf sie doppelt hängen.',
    },
    {
      title: 'Überschriften geben',
      minutes: 10,
      text: 'Fragen Sie bei jeder Gruppe: „Wie würde unsere Kundin das nennen?“, und schreiben Sie das erste gute Wort darüber. „Eine Seite Rechnung“ ist eine Überschrift, „Abrechnungsprozess“ ist eine Abteilung. Ordnen Sie die Farben dabei so, dass jede etwas bedeutet.',
    },
    {
      title: 'Gewichten und prüfen',
      minutes: 10,
      text: 'Sagen Sie: „Wählen Sie still die drei Gruppen, die unserer Kundin am meisten bedeuten.“ Dann wird gezählt. Bitten Sie anschließend jemanden auf den leeren Stuhl: „Was fehlt Ihnen, und was ist Ihnen egal?“ Kennzeichnen Sie die drei stärksten Gruppen. Aus ihnen werden nachher Kontaktpunkte, Versprechen und Initiativen.',
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
  halved: {
    moves: [
      { title: 'In die Zukunft reisen', minutes: 3 },
      { title: 'Still schreiben', minutes: 9 },
      { title: 'Vorlesen und gruppieren', minutes: 8 },
      { title: 'Überschriften für die fünf größten Gruppen', minutes: 5 },
      { title: 'Still die drei wichtigsten Gruppen wählen', minutes: 5 },
    ],
    leftOut:
      'Bilder legt in der Pause dazu, wer mag. Den leeren Stuhl fragen Sie erst, wenn die Schlagzeilen der Pressemitteilung vorgelesen werden.',
  },
  emptyChair: 'Schön ist das. Woran merke ich an einem ganz gewöhnlichen Tag, dass es wahr geworden ist?',
};

const en: Guide = {
  aim: 'The room imagines what life is like for customers three years from now, in pictures and short sentences, before anyone speaks of feasibility.',
  result:
    'A wall of 40 to 80 notes in five to seven groups, each with a heading in the customer’s words, and the three groups that matter most to the room.',
  good: 'The notes are in the present tense and about people, not about systems. The room goes quiet for a moment in front of the three strongest groups, and at least one note is up there that nobody would have dared to write this morning.',
  minutes: 60,
  moves: [
    {
      title: 'Travel to the future',
      minutes: 5,
      text: 'Name an exact date three years ahead and describe it in the present tense: “It is Tuesday the fifth of March, seven in the morning. Our customer gets up and is about to deal with us for the first time today. What happens?” Then say nothing. The wall is empty, and that is right.',
    },
    {
      title: 'Write in silence',
      minutes: 12,
      text: 'Begin the silent phase. Say: “One idea per note, twelve words at most, and as if it were already so: I have …, The bell rings …” After six minutes show three good notes as encouragement. The second half of the time brings the better ideas.',
    },
    {
      title: 'Add pictures',
      minutes: 8,
      text: 'Say: “In pairs, choose a picture that shows how it feels, and put it on the wall.” Photographs from a phone and crooked drawings are welcome. Point at each picture and ask: “What is happening here, and to whom?”',
    },
    {
      title: 'Read out and group',
      minutes: 15,
      text: 'Have the notes read aloud, one at a time. Ask: “Who has something related? Put it beside this one, please; we will discuss it later.” Duplicates stay where they are; they show weight. A note that belongs to two groups may hang in both.',
    },
    {
      title: 'Give headings',
      minutes: 10,
      text: 'Ask of every group: “What would our customer call this?” Write down the first good answer. “A one-page bill” is a heading, “Billing process” is a department. Sort the colours as you go so that each of them means something.',
    },
    {
      title: 'Weigh and test',
      minutes: 10,
      text: 'Say: “Silently pick the three groups that would mean most to our customer.” Then you count. Next, invite someone to take the empty chair: “What are you missing, and what do you not care about?” Mark the three strongest groups. They will become touchpoints, promises and initiatives.',
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
  halved: {
    moves: [
      { title: 'Travel to the future', minutes: 3 },
      { title: 'Write in silence', minutes: 9 },
      { title: 'Read out and group', minutes: 8 },
      { title: 'Headings for the five largest groups', minutes: 5 },
      { title: 'Silently pick the three groups that matter most', minutes: 5 },
    ],
    leftOut:
      'Whoever likes adds pictures during the break. Ask the empty chair later, when the headlines of the press release are read out.',
  },
  emptyChair: 'Lovely. How will I notice, on a perfectly ordinary day, that it has come true?',
};

export const visionBoardGuide: Localized<Guide> = { de, en };
