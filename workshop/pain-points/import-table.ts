import { languages } from '../language';
import { maxRows, plainHeading, unescapedCell, type TableColumns } from '../table/table-columns';
import { comparisonKey } from '../text/searchable';
import { titleAndEvidence, type PainPointValues } from './new-pain-point';
import { placeNamed, type Place } from './places';
import { decisions, highestRating, maxProse, maxTitle, type Decision, type Rating } from './terms';
import { painPointsWords } from './words';

/** Fields that a column of a table can fill. */
type Column = 'title' | 'place' | 'evidence' | Rating | 'affected' | 'decision' | 'owner' | 'measure';

/** The columns of a table of pain points. */
export const painPointColumns: TableColumns<Column> = {
  main: 'title',
  headings: {
    title:
      'schmerzpunkt schmerzpunkte problem probleme titel title painpoint painpoints pain pains issue beschreibung description text thema'.split(
        ' ',
      ),
    place: 'phase kontaktpunkt touchpoint stelle wo where step schritt phaseoderkontaktpunkt phaseortouchpoint'.split(
      ' ',
    ),
    evidence:
      'beleg belege zitat zitate kundenzitat evidence quote quotes customerquote belegoderzitat evidenceorquote'.split(
        ' ',
      ),
    severity: 'schwere schweregrad severity s'.split(' '),
    frequency: 'haeufigkeit häufigkeit frequency h f'.split(' '),
    impact: 'wirkung nutzen impact w i'.split(' '),
    effort: 'aufwand effort a e'.split(' '),
    affected: 'betroffen betroffene werbetroffenist affected who wer'.split(' '),
    decision: 'entscheidung decision'.split(' '),
    owner: 'verantwortlich verantwortliche owner zuständig zustaendig responsible'.split(' '),
    measure: 'maßnahme massnahme maßnahmen massnahmen measure measures begonnen started'.split(' '),
  },
};

const votesHeadings = new Set(
  'stimmen stimmenzahl anzahlstimmen punkte klebepunkte punktzahl votes vote numberofvotes dots points'.split(' '),
);

/**
 * Whether a column counts votes. They are not imported: a dot vote is votes of people, each with the same number of dots on a known list,
 * and a total says neither who voted nor on what.
 */
export function isVotesHeading(heading: string): boolean {
  return votesHeadings.has(plainHeading(heading));
}

type Columns = Record<Column, number | null>;

/** What of a table is left out or changed, with the words it is about. */
export interface ImportRemark {
  kind: 'withoutTitle' | 'longTitle' | 'notRating' | 'notDecision' | 'cut' | 'tooMany';
  count: number;
  /** The first few of them, each with the number of its row. */
  examples: { row: number; words: string }[];
}

/** Examples that are named. */
const maxExamples = 5;

/** Words for decisions in both languages. */
const decisionWords = new Map<string, Decision>([
  ...languages.flatMap((language) =>
    decisions.map((decision) => [comparisonKey(painPointsWords[language].decisions[decision]), decision] as const),
  ),
  ['sofort', 'now'],
  ['ja', 'now'],
  ['yes', 'now'],
  ['nein', 'not'],
  ['no', 'not'],
]);

/**
 * The pain points in the rows of a table, and what was left out of them. A place that is no phase or touchpoint stays as words. A title
 * that is too long is cut and kept whole as evidence. `first` is the number of the first row, for people.
 */
export function readPainPoints(
  rows: readonly (readonly string[])[],
  columns: Columns,
  { places, first = 1 }: { places: readonly Place[]; first?: number },
): { values: PainPointValues[]; remarks: ImportRemark[] } {
  const remarks = new Map<ImportRemark['kind'], ImportRemark>();
  const remark = (kind: ImportRemark['kind'], row: number, words: string, count = 1) => {
    const known = remarks.get(kind) ?? { kind, count: 0, examples: [] };
    known.count += count;
    if (known.examples.length < maxExamples && words !== '') known.examples.push({ row, words: words.slice(0, 60) });
    remarks.set(kind, known);
  };
  if (rows.length > maxRows) remark('tooMany', 0, '', rows.length - maxRows);
  const values = rows.slice(0, maxRows).flatMap((row, index): PainPointValues[] => {
    const number = first + index;
    const cell = (column: Column) => {
      const at = columns[column];
      return at === null ? '' : unescapedCell(row[at] ?? '').trim();
    };
    const within = (column: Column, max: number) => {
      const words = cell(column);
      if (words.length > max) remark('cut', number, words);
      return words.slice(0, max);
    };
    const rating = (column: Rating) => {
      const words = cell(column);
      const value = ratingOf(words);
      if (value === null && words !== '' && words !== '–' && words !== '-') remark('notRating', number, words);
      return value;
    };
    if (cell('title') === '') {
      const words = row.filter((each) => each.trim() !== '').join(' · ');
      if (words !== '') remark('withoutTitle', number, words);
      return [];
    }
    const { title, evidence: whole } = titleAndEvidence(cell('title'));
    if (whole !== '') remark('longTitle', number, title);
    const decision = decisionWords.get(comparisonKey(cell('decision'))) ?? null;
    if (decision === null && cell('decision') !== '') remark('notDecision', number, cell('decision'));
    const evidence = [whole, cell('evidence')].filter((text) => text !== '').join('\n');
    if (evidence.length > maxProse) remark('cut', number, evidence);
    const place = within('place', maxTitle);
    const known = placeNamed(places, place);
    return [
      {
        title,
        place: known?.words ?? place,
        placeId: known?.id ?? null,
        evidence: evidence.slice(0, maxProse),
        severity: rating('severity'),
        frequency: rating('frequency'),
        impact: rating('impact'),
        effort: rating('effort'),
        affected: within('affected', maxTitle),
        decision,
        owner: within('owner', maxTitle),
        measure: within('measure', maxProse),
      },
    ];
  });
  return { values, remarks: [...remarks.values()] };
}

/** "4", "4,0", "4/5" and "4 von 5" are a rating; a value of another scale is none. */
function ratingOf(words: string): number | null {
  const [, number = ''] = /^(\d)(?:[.,]0+)?(?:\s*(?:\/|von|of)\s*5)?$/.exec(words) ?? [];
  const value = Number(number);
  return value >= 1 && value <= highestRating ? value : null;
}
