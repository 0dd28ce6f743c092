import { languages } from '../../language';
import { plainHeading, type TableColumns } from '../../table/table-columns';
import type { InitiativeColumn } from '../table/initiative-columns';
import { fileHeading } from './roadmap-table';

/** What a column of a file can fill. Numbers only tell which initiative another one depends on. */
export type ImportColumn = Exclude<InitiativeColumn, 'score'> | 'painPoints';

/** Other headings than those of the program, in German and English. */
const otherHeadings: Partial<Record<ImportColumn, string>> = {
  number: 'nr no nummer number id lfdnr',
  title:
    'maßnahme massnahme maßnahmen projekt vorhaben thema titel title name task project measure action epic feature',
  horizon: 'zeithorizont wann when phase priorität priority',
  outcome: 'ergebnis nutzen kundennutzen outcome benefit beschreibung description',
  promises: 'versprechen promise promises',
  painPoints: 'schmerzpunkt schmerzpunkte painpoint painpoints problem',
  lever: 'lever',
  owner: 'verantwortliche verantwortlicher zuständig zustaendig wer who responsible assignee',
  function: 'abteilung department team',
  effort: 'größe groesse size tshirt',
  confidence: 'sicherheit',
  status: 'status state',
  firstStep: 'erstersschritt ersterschritt nächsterschritt firststep nextstep',
  metric: 'kennzahl messgroesse kpi metrik measure',
  baseline: 'ist heute baseline today current',
  target: 'soll ziel target goal',
  unit: 'unit',
  due: 'messdatum',
  start: 'start startdatum startdate von from',
  end: 'enddatum termin fällig faellig frist deadline due duedate bis until',
  dependencies: 'abhängigkeiten abhaengigkeiten abhängigvon voraussetzungen dependencies blockedby',
  risks: 'risiko risk risks',
  decision: 'entscheidung decision',
  reach: 'reichweite reach',
  impact: 'wirkung impact',
};

const headingsOf = (column: ImportColumn): readonly string[] => [
  ...languages.map((language) => plainHeading(fileHeading(column, language))),
  ...(otherHeadings[column] ?? '').split(' ').filter((heading) => heading !== ''),
];

/** The columns of a table of initiatives. */
export const initiativeFileColumns: TableColumns<ImportColumn> = {
  main: 'title',
  headings: {
    number: headingsOf('number'),
    title: headingsOf('title'),
    horizon: headingsOf('horizon'),
    outcome: headingsOf('outcome'),
    promises: headingsOf('promises'),
    painPoints: headingsOf('painPoints'),
    lever: headingsOf('lever'),
    owner: headingsOf('owner'),
    function: headingsOf('function'),
    effort: headingsOf('effort'),
    confidence: headingsOf('confidence'),
    status: headingsOf('status'),
    firstStep: headingsOf('firstStep'),
    metric: headingsOf('metric'),
    baseline: headingsOf('baseline'),
    target: headingsOf('target'),
    unit: headingsOf('unit'),
    due: headingsOf('due'),
    start: headingsOf('start'),
    end: headingsOf('end'),
    dependencies: headingsOf('dependencies'),
    risks: headingsOf('risks'),
    decision: headingsOf('decision'),
    reach: headingsOf('reach'),
    impact: headingsOf('impact'),
  },
};
