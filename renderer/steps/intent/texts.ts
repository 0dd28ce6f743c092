import { intentWords } from '../../../workshop/intent/words';
import type { CommandName } from '../../../workshop/session';
import { mergeTexts } from '../../shell/merge-texts';

type Edits = Record<CommandName<'intent'>, string>;

const de = {
  questionsHint: 'Je ein paar Sätze. Was nicht gewählt wird, bleibt als Alternative stehen.',
  answerExamples: {
    goal: 'z. B. Wer bei uns anruft, hat nach einem Gespräch eine Antwort.',
    expression: 'z. B. Jede Zusage hat einen Namen, eine Uhrzeit und einen Preis, wenn wir sie brechen.',
    growth: 'z. B. Wer zufrieden bleibt, kostet keine Werbung und bringt zwei Nachbarn mit.',
    fit: 'z. B. Bis 2028 wollen wir keinen Haushalt verlieren. Genau darum geht es hier.',
  },
  addAlternative: 'Alternative hinzufügen',
  alternativeNumber: 'Alternative {{number}}',
  alternativeExample: 'z. B. in anderen Worten oder mit einem anderen Ziel',
  choose: 'Zur Antwort machen',
  chosen: '„{{title}}“ ist jetzt die Antwort. Die bisherige steht unter den Alternativen.',
  prioritiesHint:
    'Der linke Pol geht vor, der rechte bleibt berechtigt. Ziehen Sie Heute und Ziel, oder nehmen Sie die Pfeiltasten.',
  exceptionExamples: {
    benefit: 'Ausnahme, z. B. wo Vorschriften den Ablauf bestimmen',
    recommendation: 'Ausnahme, z. B. bei einem neuen Angebot, das noch niemand kennt',
    content: 'Ausnahme, z. B. wenn eine Frist abläuft',
    care: 'Ausnahme, z. B. in Neubaugebieten',
    individual: 'Ausnahme, z. B. wo ein Standard schneller hilft',
  },
  shiftsHint: 'Was heißt das bei Ihnen, und woran merken Sie als Erstes, dass es begonnen hat?',
  shiftExamples: {
    wishes: {
      meaning: 'z. B. Im Angebot steht zuerst, was die Kundin davon hat.',
      sign: 'z. B. In der Montagsrunde kommt zuerst ein Kunde zu Wort.',
    },
    process: {
      meaning: 'z. B. Der Vorgang endet, wenn die Kundin fertig ist.',
      sign: 'z. B. Niemand sagt mehr: „Dafür ist eine andere Abteilung da.“',
    },
    lifecycle: {
      meaning: 'z. B. Wer zehn Jahre bleibt, hört öfter von uns als der Neue.',
      sign: 'z. B. Es gibt einen Anruf nach dem ersten Jahr.',
    },
  },
  balanceHint: 'Alle drei müssen leben können. Schreiben Sie auf, wo es sich beißt, und was dann gilt.',
  needExamples: {
    business: 'z. B. Eine Marge, die Investitionen trägt',
    customers: 'z. B. Eine Antwort beim ersten Mal',
    employees: 'z. B. Entscheiden dürfen, was auf dem Tisch liegt',
  },
  conflictNumber: 'Konflikt {{number}}',
  conflictExample: 'z. B. Kurze Gespräche oder gelöste Fragen',
  ruleExample: 'z. B. Gelöst geht vor kurz',
  addConflict: 'Konflikt hinzufügen',
  noConflicts: 'Noch kein Konflikt notiert. Wo alle nicken, fragen Sie, wer dafür etwas hergibt.',
  statementHint: 'Ein Satz, den alle im Raum auswendig sagen können',
  statementExample:
    'z. B. Wer bei uns Energie bezieht, weiß jederzeit, was er zahlt, und kennt einen Menschen, der es ändern kann.',
  proposalTitle: 'Vorschlag aus Ihren Antworten',
  useProposal: 'Vorschlag übernehmen',
  compareProposal: 'Mit dem Vorschlag aus den Antworten vergleichen',
  hideProposal: 'Vergleich schließen',
  differences: 'Unterschiede',
  differencesLegend: 'Durchgestrichen steht nur in Ihrem Satz, unterstrichen nur im Vorschlag.',
  replaceStatement: 'Satz ersetzen',
  appendProposal: 'Unter den Satz setzen',
  proposalUsed: 'Der Vorschlag ist jetzt Ihr Satz. Feilen Sie daran.',
  statementReplaced: 'Der Vorschlag hat Ihren Satz ersetzt.',
  statementExtended: 'Der Vorschlag steht unter Ihrem Satz.',
  edits: {
    writeAnswer: 'Antwort geschrieben',
    addAlternative: 'Alternative hinzugefügt',
    writeAlternative: 'Alternative geschrieben',
    moveAlternative: 'Alternative verschoben',
    chooseAlternative: 'Antwort gewählt',
    removeAlternative: 'Alternative gelöscht',
    setPriority: 'Priorität gesetzt',
    writeException: 'Ausnahme geschrieben',
    updateShift: 'Wechsel im Denken geschrieben',
    writeNeed: 'Bedürfnis geschrieben',
    addConflict: 'Konflikt hinzugefügt',
    updateConflict: 'Konflikt geändert',
    moveConflict: 'Konflikt verschoben',
    removeConflict: 'Konflikt gelöscht',
    writeStatement: 'Absicht geschrieben',
  } satisfies Edits,
};

const en: typeof de = {
  questionsHint: 'A few sentences each. What is not chosen stays as an alternative.',
  answerExamples: {
    goal: 'e.g. Anyone who rings us has an answer after one call.',
    expression: 'e.g. Every promise has a name, a time, and a price if we break it.',
    growth: 'e.g. People who are happy to stay need no advertising and bring two neighbours.',
    fit: 'e.g. By 2028 we do not want to lose a single household. That is what this is about.',
  },
  addAlternative: 'Add an alternative',
  alternativeNumber: 'Alternative {{number}}',
  alternativeExample: 'e.g. in other words, or with another goal',
  choose: 'Make it the answer',
  chosen: '“{{title}}” is the answer now. The one before is among the alternatives.',
  prioritiesHint:
    'The left pole goes first, the right one stays legitimate. Drag Today and Target, or use the arrow keys.',
  exceptionExamples: {
    benefit: 'Exception, e.g. where regulation sets the procedure',
    recommendation: 'Exception, e.g. for a new offer that nobody knows yet',
    content: 'Exception, e.g. when a deadline is close',
    care: 'Exception, e.g. in newly built areas',
    individual: 'Exception, e.g. where a standard helps faster',
  },
  shiftsHint: 'What does it mean here, and what is the first thing that shows it has begun?',
  shiftExamples: {
    wishes: {
      meaning: 'e.g. A quote begins with what the customer gets out of it.',
      sign: 'e.g. On Mondays a customer is the first to be heard.',
    },
    process: {
      meaning: 'e.g. A case ends when the customer is done.',
      sign: 'e.g. Nobody says “that is another department” any more.',
    },
    lifecycle: {
      meaning: 'e.g. Ten-year customers hear from us more often than new ones.',
      sign: 'e.g. Somebody rings after the first year.',
    },
  },
  balanceHint: 'All three must be able to live with it. Write down where they conflict, and what holds then.',
  needExamples: {
    business: 'e.g. A margin that pays for investment',
    customers: 'e.g. An answer the first time they ask',
    employees: 'e.g. The right to decide what is on their desk',
  },
  conflictNumber: 'Conflict {{number}}',
  conflictExample: 'e.g. Short calls or settled questions',
  ruleExample: 'e.g. Settled beats short',
  addConflict: 'Add a conflict',
  noConflicts: 'No conflict noted yet. When everyone nods, ask who gives something up for it.',
  statementHint: 'One sentence that everyone in the room can say by heart',
  statementExample:
    'e.g. Anyone who gets energy from us knows what they pay at any time, and knows a person who can change it.',
  proposalTitle: 'Suggestion from your answers',
  useProposal: 'Use the suggestion',
  compareProposal: 'Compare with the suggestion from the answers',
  hideProposal: 'Close the comparison',
  differences: 'Differences',
  differencesLegend: 'Struck through is only in your sentence, underlined only in the suggestion.',
  replaceStatement: 'Replace the sentence',
  appendProposal: 'Put it below the sentence',
  proposalUsed: 'The suggestion is your sentence now. Polish it.',
  statementReplaced: 'The suggestion has replaced your sentence.',
  statementExtended: 'The suggestion is below your sentence.',
  edits: {
    writeAnswer: 'Answer written',
    addAlternative: 'Alternative added',
    writeAlternative: 'Alternative written',
    moveAlternative: 'Alternative moved',
    chooseAlternative: 'Answer chosen',
    removeAlternative: 'Alternative deleted',
    setPriority: 'Priority set',
    writeException: 'Exception written',
    updateShift: 'Shift of thinking written',
    writeNeed: 'Need written',
    addConflict: 'Conflict added',
    updateConflict: 'Conflict changed',
    moveConflict: 'Conflict moved',
    removeConflict: 'Conflict deleted',
    writeStatement: 'Intent written',
  },
};

export const intentTexts = mergeTexts(intentWords, { de, en });
