import { z } from 'zod';
import { experienceSchema } from './experience/schema';
import { idField, momentField } from './fields';
import { kickoffSchema } from './kickoff/schema';
import { pressReleaseSchema } from './press-release/schema';
import { roadmapSchema } from './roadmap/schema';
import type { StepId } from './step';
import { visionBoardSchema } from './vision-board/schema';

const header = z.strictObject({
  id: idField,
  createdAt: momentField,
});

export const sessionSchema = z.strictObject({
  header,
  steps: z.strictObject({
    kickoff: kickoffSchema,
    'vision-board': visionBoardSchema,
    experience: experienceSchema,
    'press-release': pressReleaseSchema,
    roadmap: roadmapSchema,
  } satisfies Record<StepId, z.ZodType>),
});

/** One workshop: a header and one slice per step. Plain JSON, treated as immutable. */
export type SessionDocument = z.infer<typeof sessionSchema>;
