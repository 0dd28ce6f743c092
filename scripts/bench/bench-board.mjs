// @ts-check
/**
 * The vision board under the hand: opening, panning, zooming, dragging, selecting, undoing and typing with real input in the real
 * app, against a bare canvas that draws the same in the same Electron. Fresh processes in turn, medians.
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
