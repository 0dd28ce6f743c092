import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { picturesOfCanvas } from '../../workshop/vision-board/formats/read-json-canvas';
import { parseJson } from '../../workshop/vision-board/formats/imported-board';

const names = picturesOfCanvas(parseJson(readFileSync(workerData as string, 'utf8')));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have none
parentPort?.postMessage(names);
