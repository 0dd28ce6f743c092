/** Note colours; the design tokens define paper and ink of each in both themes. */
export const noteColours = ['yellow', 'orange', 'rose', 'violet', 'blue', 'green'] as const;

/** Colours of lines, shapes and text without paper. */
export const inkColours = ['ink', 'grey', 'accent', 'signal', 'alarm'] as const;

/** Thickness of lines in board units: fine, medium, bold. */
export const thicknesses = [2, 4, 8] as const;

/** Font sizes of headlines, in board units. */
export const textSizes = [24, 40, 64, 104] as const;

/** Least width and height of elements, in board units. Lines and drawings may be flat. */
export const smallestSide = 24;

export const largestSide = 20_000;

/** Targets that a note can be sent on to. */
export const sendTargets = ['moment', 'painPoint', 'fragment', 'initiative'] as const;

/** Largest number of coordinates of a drawing: two for each point. */
export const maxNumbers = 4000;

/** Longest serialised details, in characters. */
export const maxForeignLength = 20_000;
