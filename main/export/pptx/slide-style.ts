/** Lengths of slides are in points; 72 points are an inch. */
export const slideSize = { width: 960, height: 540 };

/** Where the parts of a slide of ours are. */
export const areas = {
  kicker: { x: 48, y: 26, width: 864, height: 22 },
  title: { x: 48, y: 46, width: 864, height: 56 },
  body: { x: 48, y: 116, width: 864, height: 366 },
  footer: { x: 48, y: 500, width: 720, height: 22 },
  number: { x: 832, y: 500, width: 80, height: 22 },
} as const;

/** The smallest text on a slide. */
export const leastSize = 14;

/** Sizes of running text, the preferred one first. */
export const textSizes = [20, 18, 16, leastSize] as const;

export const titleSizes = [28, 24, 20] as const;

/** What planning has to know of the slides: where their parts are and how large they may be. */
export interface SlideFrame {
  title: Box;
  kicker: Box;
  body: Box;
  /** Sizes of titles, the preferred one first. */
  titleSizes: readonly number[];
  /** Whether a slide with nothing but a heading can open what is hidden. */
  hasDividers: boolean;
}

/** Space between parts of a slide that are one below the other. */
export const gap = 12;

/** Space inside the cells of a table. */
export const cellPadding = { side: 5, top: 3 };

export const fonts = { heading: 'Source Serif 4', body: 'Source Sans 3' } as const;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The frame of slides in our look. */
export const ownFrame: SlideFrame = { ...areas, titleSizes, hasDividers: false };
