// @ts-check
/**
 * Benchmark of the vision board: opening, panning, zooming, dragging, selecting, undoing and typing with real input in the real app,
 * compared with a bare canvas that draws the same board in the same Electron. Alternating fresh processes, medians. With `--imports`: large
 * files and pictures that come in, see board/imports.mjs; its value is `all` or a part of the names of those that are measured.
 *
 *   npm run bench:board -- [--notes 500,5000,20000] [--runs 3] [--json FILE] [--screenshots DIR]
 *   npm run bench:board -- --imports all [--runs 3] [--json FILE]
 */
import { parseArgs } from 'node:util';
import { publish } from './bench-rows.mjs';
import { publishBoard } from './board/board-rows.mjs';
import { measureImports } from './board/imports.mjs';
import { measureBoards } from './board/measure-boards.mjs';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '500,5000,20000' },
    runs: { type: 'string', default: '3' },
    json: { type: 'string' },
    screenshots: { type: 'string' },
    imports: { type: 'string' },
  },
});
if (values.imports !== undefined) {
  const only = values.imports === 'all' ? '' : values.imports;
  publish(await measureImports({ runs: Number(values.runs), only }), values.json);
  process.exit(0);
}
const measured = await measureBoards({
  notes: values.notes.split(',').map(Number),
  runs: Number(values.runs),
  screenshots: values.screenshots,
});
publishBoard(measured, values.json);
process.exit(0);
