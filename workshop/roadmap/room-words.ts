import type { Localized } from '../language';

const de = {
  empty: 'Hier entsteht der Weg: was wir jetzt angehen, was als Nächstes und was später.',
  thread: 'Der rote Faden',
};

const en: typeof de = {
  empty: 'Here we will lay out the way: what we tackle now, what next and what later.',
  thread: 'The golden thread',
};

/** What the room reads besides the words of the step. */
export const roadmapRoomWords = { de, en } satisfies Localized<typeof de>;
