import { drawingCommands } from './drawing-commands';
import { elementCommands } from './element-commands';
import { facilitationCommands } from './facilitation-commands';
import { groupCommands } from './group-commands';

export const visionBoardCommands = {
  ...elementCommands,
  ...drawingCommands,
  ...groupCommands,
  ...facilitationCommands,
};
