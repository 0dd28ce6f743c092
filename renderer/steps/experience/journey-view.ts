import { create } from 'zustand';

/** How the journey is shown; `room` is the map with larger type and fewer rows. */
export type JourneyView = 'list' | 'map' | 'room';

/** The view of this window. It survives a change of the step. */
export const useJourneyView = create<{ view: JourneyView }>(() => ({ view: 'list' }));
