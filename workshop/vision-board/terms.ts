/** Six note colours; the tokens give each its paper and ink in both themes. */
export const noteColours = ['yellow', 'orange', 'rose', 'violet', 'blue', 'green'] as const;

/** Colours of everything that is drawn or written without paper of its own. */
export const inkColours = ['ink', 'grey', 'accent', 'signal', 'alarm'] as const;

/** Thickness of lines, in board units: fine, medium, bold. */
export const thicknesses = [2, 4, 8] as const;

/** Heights of letters of a headline, in board units. */
export const textSizes = [24, 40, 64, 104] as const;

/** Elements are at least this wide and high, in board units. Lines and drawings may be flat. */
export const smallestSide = 24;

export const largestSide = 20_000;

/** Where a note was sent on to. */
export const sendTargets = ['moment', 'painPoint', 'fragment', 'initiative'] as const;

/** Most numbers in one drawing: two for each point. */
export const maxNumbers = 4000;

/** Longest text of details that are kept for other programs. */
export const maxForeignLength = 20_000;
