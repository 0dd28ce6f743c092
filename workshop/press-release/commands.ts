import { questionCommands } from './question-commands';
import { reviewCommands } from './review-commands';
import { takeCommand } from './take-command';
import { versionCommands } from './version-commands';
import { writingCommands } from './writing-commands';

export const pressReleaseCommands = {
  ...writingCommands,
  ...questionCommands,
  ...reviewCommands,
  ...versionCommands,
  ...takeCommand,
};
