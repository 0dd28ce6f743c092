/** What a new connector has besides its ends, colour and thickness. */
export const plainConnector = { label: '', arrow: 'end', route: 'elbow' } as const;

/** Note colours; the design tokens define paper and ink of each in both themes. */
export const noteColours = ['yellow', 'orange', 'rose', 'violet', 'blue', 'green'] as const;

/** Colours that shapes and drawings may be filled with; those beyond the colours of notes come from other programs. */
export const fillColours = [...noteColours, 'white', 'grey'] as const;

/** Colours of lines, shapes and text without paper. */
export const inkColours = ['ink', 'grey', 'accent', 'signal', 'alarm'] as const;

/** Thickness of lines in board units: fine, medium, bold. */
export const thicknesses = [2, 4, 8] as const;

/** Font sizes of headlines to choose from, in board units; texts of other programs keep theirs within the limits. */
export const textSizes = [24, 40, 64, 104] as const;
export const textSizeLimits = { least: 8, most: 400 } as const;

/** The value of a list that is nearest to a number. */
export function nearestOf<Value extends number>(values: readonly Value[], wanted: number): Value {
  return values.reduce((best, next) => (Math.abs(next - wanted) < Math.abs(best - wanted) ? next : best));
}

/** Least width and height of elements, in board units. Lines and drawings may be flat. */
export const smallestSide = 24;

export const largestSide = 20_000;
/** Largest coordinate in both directions, in board units. */
export const boardLimit = 1_000_000;

/** Targets that a note can be sent on to. */
export const sendTargets = ['moment', 'painPoint', 'fragment', 'initiative'] as const;

/** Largest number of coordinates of a drawing: two for each point. */
export const maxNumbers = 4000;

/** Longest serialised details, in characters. */
export const maxForeignLength = 20_000;
