// @ts-check
/**
 * The vision board against tldraw and Excalidraw, and all three against a bare canvas: the same board and the same gestures in the
 * same Electron, fresh processes in turn, medians. The peers are installed below `test/bench/peers` at the first call. Ends with
 * the table for the README.
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
