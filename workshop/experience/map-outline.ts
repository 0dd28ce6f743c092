import { inOrder } from '../collection';
import { textRow, type Block, type Table } from '../document';
import { fill, formatScore } from '../format';
import type { Language } from '../language';
import { journey, type JourneyStop } from './moments';
import type { Experience } from './schema';
import { experienceWords } from './words';

/** Touchpoints side by side on a sheet of A3 in landscape: more would not be legible. */
const stopsPerSheet = 10;

/** The rows of the map, as on the screen; pictures are in the appendix of the roadmap document. */
const fields = ['does', 'thinks', 'emotion', 'today', 'target', 'channel', 'responsible', 'evidence'] as const;

interface SheetPhase {
  name: string;
  stops: readonly JourneyStop[];
}

/** The journey as a map: a table for each sheet, phases and touchpoints across, what belongs to a touchpoint below it. */
export function journeyMapOutline(slice: Experience, language: Language): Block[] {
  const sheets = sheetsOf(
    journey(slice).map(({ phase, stops }) => ({ name: phase.name.trim(), stops: stops.filter(isDescribed) })),
  );
  return sheets.flatMap((sheet, index): Block[] => {
    const caption = fill(experienceWords[language].mapSheet, { sheet: index + 1, sheets: sheets.length });
    const table = sheetTable(sheet, sheets.length > 1 ? caption : '', language);
    return index === 0 ? [table] : [{ kind: 'pageBreak' }, table];
  });
}

/** Phases stay together on a sheet, unless one alone has too many touchpoints. */
function sheetsOf(phases: readonly SheetPhase[]): SheetPhase[][] {
  const sheets: SheetPhase[][] = [];
  let free = 0;
  for (const { name, stops } of phases) {
    for (let from = 0; from < stops.length; from += stopsPerSheet) {
      const part = { name, stops: stops.slice(from, from + stopsPerSheet) };
      const sheet = sheets.at(-1);
      if (sheet && part.stops.length <= free) sheet.push(part);
      else {
        sheets.push([part]);
        free = stopsPerSheet;
      }
      free -= part.stops.length;
    }
  }
  return sheets;
}

function sheetTable(sheet: readonly SheetPhase[], caption: string, language: Language): Table {
  const words = experienceWords[language];
  const stops = sheet.flatMap((phase) => phase.stops);
  const rows = fields
    .map((field) => ({ field, texts: stops.map(({ touchpoint }) => textOfField(touchpoint, field, language)) }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  return {
    kind: 'table',
    caption,
    groups: sheet.map(({ name, stops: own }) => ({ text: name || words.phase, span: own.length })),
    header: [words.touchpoint, ...stops.map(({ number, touchpoint }) => `${number} ${touchpoint.title.trim()}`.trim())],
    widths: [2, ...stops.map(() => 3)],
    rows: rows.map(({ field, texts }) => textRow([words[field], ...texts])),
  };
}

function textOfField(
  touchpoint: JourneyStop['touchpoint'],
  field: (typeof fields)[number],
  language: Language,
): string {
  if (field === 'today' || field === 'target') {
    const score = touchpoint[field];
    return score === null ? '' : formatScore(score, language);
  }
  if (field === 'evidence') return experienceWords[language].evidenceLevels[touchpoint.evidence];
  return touchpoint[field].trim();
}

/** Whether anything is said about a touchpoint: one that was only added is not printed. */
export function isDescribed({ touchpoint }: JourneyStop): boolean {
  const { title, channel, does, thinks, responsible, emotion, today, target, pictures } = touchpoint;
  const texts = [title, channel, does, thinks, responsible, emotion];
  return today !== null || target !== null || inOrder(pictures).length > 0 || texts.some((text) => text.trim() !== '');
}
