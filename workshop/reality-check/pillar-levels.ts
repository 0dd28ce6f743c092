import type { Localized } from '../language';
import type { PillarId } from './terms';

/** What one can observe at each level of a pillar, from level 1 to level 5. */
export type PillarLevels = Record<PillarId, readonly [string, string, string, string, string]>;

const de: PillarLevels = {
  goals: [
    'In Zielvereinbarungen kommen Kundinnen und Kunden nicht vor; belohnt werden Umsatz und Stückzahl.',
    'Kundenziele stehen im Leitbild, doch niemand kann seinen eigenen Beitrag nennen.',
    'Einzelne Bereiche haben Kundenziele. Bei einem Konflikt gewinnt das Vertriebsziel.',
    'Jede Führungskraft hat ein Kundenziel, und in jedem Zielgespräch kommt es zur Sprache.',
    'Kunden- und Vertriebsziele zählen gleich viel, auch bei der Vergütung; Konflikte werden offen entschieden.',
  ],
  culture: [
    'Schlechte Nachrichten bleiben unten. Bei Beschwerden wird zuerst nach Schuldigen gesucht.',
    'Man hilft sich im eigenen Team; an der Grenze zum nächsten Bereich endet die Verantwortung.',
    'Rückmeldungen sind erwünscht, bleiben aber oft folgenlos.',
    'Wer ein Problem sieht, darf es lösen; Bereiche gehen aufeinander zu, ohne dass es jemand anweist.',
    'Fehler kommen noch am selben Tag auf den Tisch, und wer zuhört, ist so angesehen wie jemand, der verkauft.',
  ],
  needs: [
    'Was Kundinnen und Kunden brauchen, wird vermutet. Gefragt wird niemand.',
    'Es gibt eine Umfrage im Jahr. Den Bericht kennen wenige.',
    'Gespräche und Daten gibt es regelmäßig, sie bleiben jedoch im Bereich, der sie erhebt.',
    'Jedes Vorhaben beginnt mit Gesprächen, und alle Bereiche finden die Ergebnisse an einer Stelle.',
    'Jede Woche spricht jemand aus jedem Bereich mit Kundinnen und Kunden, und was dabei auffällt, ändert Pläne.',
  ],
  everyone: [
    'Um Kundinnen und Kunden kümmern sich Vertrieb und Service, alle anderen um ihre Abläufe.',
    'Andere Bereiche hören von Kundinnen und Kunden, wenn sich jemand beschwert.',
    'Die meisten können sagen, was ihre Arbeit für Kundinnen und Kunden bedeutet; entschieden wird nach anderen Kriterien.',
    'Auch IT, Finanzen und Personal prüfen ihre Entscheidungen aus der Sicht der Kundinnen und Kunden.',
    'Wer neu anfängt, verbringt die ersten Tage bei Kundinnen und Kunden, und jede Vorlage beginnt mit dem Problem, das sie dort haben.',
  ],
  measurement: [
    'Gemessen werden Umsatz, Kosten und Auslastung.',
    'Zufriedenheit wird ab und zu erhoben; niemand ist für das Ergebnis verantwortlich.',
    'Ein oder zwei Kundenkennzahlen stehen im Monatsbericht, Maßnahmen folgen selten daraus.',
    'Kundenkennzahlen haben Verantwortliche, Zielwerte und Maßnahmen, und alle können sie einsehen.',
    'Gemessen wird an den entscheidenden Kontaktpunkten und bei den Mitarbeitenden; jede Abweichung wird binnen Tagen besprochen.',
  ],
};

const en: PillarLevels = {
  goals: [
    'Customers do not appear in anyone’s objectives; revenue and volume are what is rewarded.',
    'Customer goals are in the mission statement, yet nobody can name their own contribution.',
    'Some functions have customer goals. When they conflict, the sales target wins.',
    'Every manager has a customer goal, and it is discussed in every review.',
    'Customer and sales goals carry the same weight, in pay as well; conflicts are decided in the open.',
  ],
  culture: [
    'Bad news stays at the bottom. A complaint starts a search for someone to blame.',
    'People help each other within their team; responsibility ends where the next function begins.',
    'Feedback is welcome but often leads to nothing.',
    'Whoever sees a problem may solve it; functions approach each other without being told to.',
    'Mistakes are on the table the same day, and those who listen are held in the same regard as those who sell.',
  ],
  needs: [
    'What customers need is assumed. Nobody asks them.',
    'There is one survey a year. Few have seen the report.',
    'Interviews and data come regularly, but stay in the function that gathers them.',
    'Every project starts with interviews, and all functions find the results in one place.',
    'Every week someone from each function talks with customers, and what they notice changes plans.',
  ],
  everyone: [
    'Sales and service look after customers; everyone else looks after their own procedures.',
    'Other functions hear about customers when somebody complains.',
    'Most people can say what their work means for customers; decisions follow other criteria.',
    'IT, finance and HR, too, test their decisions from the customer’s point of view.',
    'New colleagues spend their first days with customers, and every proposal opens with the customer’s problem.',
  ],
  measurement: [
    'Revenue, cost and utilisation are what is measured.',
    'Satisfaction is surveyed now and then; nobody owns the result.',
    'One or two customer figures are in the monthly report, but rarely lead to measures.',
    'Customer figures have owners, targets and measures, and everyone can look them up.',
    'Measurements are taken at the touchpoints that matter and among employees; every deviation is discussed within days.',
  ],
};

export const pillarLevels = { de, en } satisfies Localized<PillarLevels>;
