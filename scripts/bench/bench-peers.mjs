// @ts-check
/**
 * Benchmark of the vision board, tldraw, Excalidraw and a bare canvas: the same board and the same gestures in the same Electron,
 * alternating fresh processes, medians. The peers are installed below `test/bench/peers` by the first run. Prints the table for the
 * README at the end.
 *
 *   npm run bench:peers -- [--notes 5000] [--runs 3] [--json FILE] [--screenshots DIR]
 */
import { parseArgs } from 'node:util';
import { measureBoards } from './board/measure-boards.mjs';
import { publishPeers } from './board/peer-rows.mjs';
import { preparePeers, setUpPeers } from './board/peers.mjs';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '3' },
    json: { type: 'string' },
    screenshots: { type: 'string' },
  },
});
await setUpPeers();
const measured = await measureBoards({
  notes: values.notes.split(',').map(Number),
  runs: Number(values.runs),
  screenshots: values.screenshots,
  peers: preparePeers,
});
publishPeers(measured, values.json);
process.exit(0);
