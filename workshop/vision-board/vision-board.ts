import type { Step } from '../step';
import { visionBoardCommands } from './commands/vision-board-commands';
import { visionBoardGuide } from './guide';
import type { VisionBoard } from './schema';
import { visionBoardWords } from './words';
import { boardSourceMaterial } from './source-material';

/** Notes from which the step counts as filled. */
const enoughNotes = 10;

export const visionBoard = {
  create: () => ({ elements: {}, groups: {}, votings: {}, silent: false, locked: false }),
  commands: visionBoardCommands,
  progress: (slice) => Math.min(1, Object.keys(slice.elements).length / enoughNotes),
  sourceMaterial: boardSourceMaterial,
  minutes: { 'half-day': 30, 'full-day': 40, 'two-days': 110 },
  words: visionBoardWords,
  guide: visionBoardGuide,
} satisfies Step<VisionBoard, typeof visionBoardCommands>;
