// @ts-check
/**
 * Benchmark of the vision board: opening, panning, zooming, dragging, selecting, undoing and typing with real input in the real app,
 * compared with a bare canvas that draws the same board in the same Electron. Alternating fresh processes, medians.
 *
 *   npm run bench:board -- [--notes 500,5000,20000] [--runs 3] [--json FILE] [--screenshots DIR]
 */
import { parseArgs } from 'node:util';
import { publishBoard } from './board/board-rows.mjs';
import { measureBoards } from './board/measure-boards.mjs';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '500,5000,20000' },
    runs: { type: 'string', default: '3' },
    json: { type: 'string' },
    screenshots: { type: 'string' },
  },
});
const measured = await measureBoards({
  notes: values.notes.split(',').map(Number),
  runs: Number(values.runs),
  screenshots: values.screenshots,
});
publishBoard(measured, values.json);
process.exit(0);
