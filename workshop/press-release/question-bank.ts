import type { Localized } from '../language';
import type { Question } from './schema';

/** Topics of the questions in the bank, in order; those of customers first. */
export const questionTopics = {
  customer: ['what', 'different', 'price', 'start', 'help', 'data', 'objections'],
  internal: ['market', 'assumptions', 'economics', 'dependencies', 'notIncluded', 'measure', 'failure'],
} as const satisfies Record<Question['audience'], readonly string[]>;

export type QuestionTopic = (typeof questionTopics)[keyof typeof questionTopics][number];

export interface BankQuestion {
  /** Permanent: questions added from the bank refer to it. */
  id: string;
  topic: QuestionTopic;
  text: Localized<string>;
}

const ask = (id: string, topic: QuestionTopic, de: string, en: string): BankQuestion => ({
  id,
  topic,
  text: { de, en },
});

/** Questions that press releases of this kind are asked, from outside and from inside. */
export const questionBank: readonly BankQuestion[] = [
  ask('what-is-it', 'what', 'Was genau ist das, in einem Satz?', 'What exactly is it, in one sentence?'),
  ask('for-whom', 'what', 'Für wen ist es gedacht, und für wen nicht?', 'Who is it for, and who is it not for?'),
  ask('what-changes', 'what', 'Was ist für mich ab morgen anders?', 'What will be different for me from tomorrow?'),
  ask(
    'from-before',
    'different',
    'Worin unterscheidet es sich von dem, was ich heute habe?',
    'How does it differ from what I have today?',
  ),
  ask(
    'from-others',
    'different',
    'Was können andere Anbieter nicht, das Sie jetzt können?',
    'What can you do now that other providers cannot?',
  ),
  ask('what-costs', 'price', 'Was kostet es, und was ist darin enthalten?', 'What does it cost, and what is included?'),
  ask('hidden-costs', 'price', 'Welche Kosten kommen später dazu?', 'Which costs will come on top later?'),
  ask(
    'cost-of-nothing',
    'price',
    'Was kostet es mich, wenn ich nichts ändere?',
    'What will it cost me if I change nothing?',
  ),
  ask(
    'how-to-start',
    'start',
    'Was muss ich tun, um anzufangen, und wie lange dauert es?',
    'What do I have to do to start, and how long does it take?',
  ),
  ask('from-when', 'start', 'Ab wann und wo bekomme ich es?', 'From when and where can I get it?'),
  ask(
    'existing-contract',
    'start',
    'Was geschieht mit meinem bestehenden Vertrag?',
    'What happens to my existing contract?',
  ),
  ask('way-back', 'start', 'Kann ich zurück, wenn es mir nicht gefällt?', 'Can I go back if I do not like it?'),
  ask(
    'who-helps',
    'help',
    'Wer hilft mir, wenn etwas nicht funktioniert, und wie schnell?',
    'Who helps me if something does not work, and how fast?',
  ),
  ask(
    'without-internet',
    'help',
    'Geht es auch ohne Internet oder Smartphone?',
    'Does it work without the internet or a smartphone?',
  ),
  ask(
    'promise-broken',
    'help',
    'Was bekomme ich, wenn Sie Ihr Versprechen nicht halten?',
    'What do I get if you break your promise?',
  ),
  ask(
    'which-data',
    'data',
    'Welche Daten von mir brauchen Sie, und wozu?',
    'Which of my data do you need, and what for?',
  ),
  ask(
    'who-sees-data',
    'data',
    'Wer sieht meine Daten, und wie lösche ich sie?',
    'Who sees my data, and how do I delete them?',
  ),
  ask(
    'why-believe',
    'objections',
    'Warum sollte ich das glauben, nach allem, was ich erlebt habe?',
    'Why should I believe this after what I have been through?',
  ),
  ask('what-is-the-catch', 'objections', 'Wo ist der Haken?', 'What is the catch?'),
  ask('too-complicated', 'objections', 'Ist mir das nicht zu umständlich?', 'Isn’t this too much trouble for me?'),

  ask(
    'how-many',
    'market',
    'Wie viele Kundinnen und Kunden haben das Problem, und woher wissen wir das?',
    'How many customers have the problem, and how do we know?',
  ),
  ask('who-first', 'market', 'Wer würde es zuerst wollen, und wer nie?', 'Who would want it first, and who never?'),
  ask('instead-today', 'market', 'Wie behelfen sich diese Menschen heute?', 'How do these people manage today?'),
  ask(
    'riskiest-assumption',
    'assumptions',
    'Welche Annahme macht alles zunichte, wenn sie falsch ist?',
    'Which assumption would undo everything if it were wrong?',
  ),
  ask(
    'test-this-month',
    'assumptions',
    'Wie prüfen wir sie noch in diesem Monat?',
    'How do we test it within this month?',
  ),
  ask(
    'why-this-solution',
    'assumptions',
    'Welche anderen Lösungen haben wir verworfen, und warum?',
    'Which other solutions did we reject, and why?',
  ),
  ask(
    'what-it-costs-us',
    'economics',
    'Was kostet es uns, einmalig und jedes Jahr?',
    'What does it cost us, once and every year?',
  ),
  ask('how-it-pays', 'economics', 'Wodurch und ab wann trägt es sich?', 'How does it pay for itself, and from when?'),
  ask('what-we-stop', 'economics', 'Was lassen wir dafür sein?', 'What will we stop doing for it?'),
  ask(
    'who-must-move',
    'dependencies',
    'Welche Abteilungen müssen etwas ändern, und wissen sie es schon?',
    'Which departments must change something, and do they know yet?',
  ),
  ask(
    'partners',
    'dependencies',
    'Von welchen Partnern und Systemen hängen wir ab?',
    'Which partners and systems do we depend on?',
  ),
  ask(
    'legal',
    'dependencies',
    'Was sagen Recht, Datenschutz und Betriebsrat dazu?',
    'What do legal, data protection and the works council say?',
  ),
  ask(
    'not-in-version-one',
    'notIncluded',
    'Was ist in der ersten Version ausdrücklich nicht dabei?',
    'What is deliberately not in the first version?',
  ),
  ask(
    'who-waits',
    'notIncluded',
    'Wer muss deshalb warten, und was sagen wir diesen Menschen?',
    'Who has to wait because of that, and what do we tell them?',
  ),
  ask(
    'how-we-measure',
    'measure',
    'Woran messen wir nach 90 Tagen, ob es wirkt?',
    'After 90 days, what will tell us whether it works?',
  ),
  ask('when-we-stop', 'measure', 'Bei welchem Wert hören wir auf?', 'At what figure do we stop?'),
  ask('what-kills-it', 'failure', 'Woran könnte es scheitern?', 'What could kill it?'),
  ask(
    'who-loses',
    'failure',
    'Wer in der Firma verliert dadurch etwas, und wie gehen wir damit um?',
    'Who in the company loses out, and how do we deal with that?',
  ),
  ask(
    'worst-headline',
    'failure',
    'Wie lautet die schlimmste Schlagzeile ein Jahr später?',
    'What is the worst headline one year later?',
  ),
];
