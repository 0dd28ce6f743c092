import type { Localized } from '../language';

const de = { empty: 'Hier steht bald, warum wir das tun und wohin wir wollen – in einem Satz.' };

const en: typeof de = { empty: 'Here we will say why we do this and where we want to go – in one sentence.' };

/** What the room reads besides the words of the step. */
export const intentRoomWords = { de, en } satisfies Localized<typeof de>;
