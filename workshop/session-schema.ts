import { z } from 'zod';
import { experienceSchema } from './experience/schema';
import { workshopFactsSchema } from './facts/schema';
import { idField, momentField } from './fields';
import { pressReleaseSchema } from './press-release/schema';
import { roadmapSchema } from './roadmap/schema';
import type { StepWithSlice } from './steps';
import { visionBoardSchema } from './vision-board/schema';
import { voicesSchema } from './voices/schema';
import { realityCheckSchema } from './reality-check/schema';
import { intentSchema } from './intent/schema';
import { painPointsSchema } from './pain-points/schema';
import { operationsSchema } from './operations/schema';
import { closingSchema } from './closing/schema';

const header = z.strictObject({
  id: idField,
  createdAt: momentField,
});

export const sessionSchema = z.strictObject({
  header,
  workshop: workshopFactsSchema,
  voices: voicesSchema,
  steps: z.strictObject({
    'vision-board': visionBoardSchema,
    experience: experienceSchema,
    'press-release': pressReleaseSchema,
    roadmap: roadmapSchema,
    'reality-check': realityCheckSchema,
    intent: intentSchema,
    'pain-points': painPointsSchema,
    operations: operationsSchema,
    closing: closingSchema,
  } satisfies Record<StepWithSlice, z.ZodType>),
});

/** One workshop: a header, the workshop facts, silent votes, and the slices of the steps. Plain JSON, treated as immutable. */
export type SessionDocument = z.infer<typeof sessionSchema>;
