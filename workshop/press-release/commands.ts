import { questionCommands } from './question-commands';
import { reviewCommands } from './review-commands';
import { importCommand } from './import-command';
import { versionCommands } from './version-commands';
import { writingCommands } from './writing-commands';

export const pressReleaseCommands = {
  ...writingCommands,
  ...questionCommands,
  ...reviewCommands,
  ...versionCommands,
  ...importCommand,
};
