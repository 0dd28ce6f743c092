import { z } from 'zod';

/** A session in the library: the name of its folder, as listed by main. */
export const sessionKey = z.string().min(1).max(255);

/** Why a session, or a file of it, could not be written. */
export type SaveProblem = 'full' | 'gone' | 'denied' | 'failed';
