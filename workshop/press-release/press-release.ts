import { richTextToPlain } from '../rich-text';
import type { Step } from '../step';
import { pressReleaseCommands } from './commands';
import { pressReleaseGuide } from './guide';
import { partIds, pressReleaseSchema, type PressRelease } from './schema';
import { pressReleaseWords } from './words';

export const pressRelease = {
  schema: pressReleaseSchema,
  create: () => ({
    parts: Object.fromEntries(partIds.map((part) => [part, []])) as unknown as PressRelease['parts'],
    questions: {},
  }),
  commands: pressReleaseCommands,
  progress: (slice) =>
    partIds.filter((part) => richTextToPlain(slice.parts[part]).trim() !== '').length / partIds.length,
  words: pressReleaseWords,
  guide: pressReleaseGuide,
} satisfies Step<PressRelease, typeof pressReleaseCommands>;
