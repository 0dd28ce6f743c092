export const questionIds = ['talked', 'journey', 'stuck', 'prioritised', 'speed', 'measured'] as const;
export type QuestionId = (typeof questionIds)[number];

export const answers = ['yes', 'partly', 'no'] as const;
export type Answer = (typeof answers)[number];

export const pillarIds = ['goals', 'culture', 'needs', 'everyone', 'measurement'] as const;
export type PillarId = (typeof pillarIds)[number];

/** Levels of a pillar, from lowest to highest. */
export const levels = [1, 2, 3, 4, 5] as const;

export const strategies = ['customerFirst', 'customerCentricity', 'productCentricity'] as const;
export type Strategy = (typeof strategies)[number];

/** Points that are distributed over the strategies. */
export const orientationPoints = 100;

export const figureKinds = ['nps', 'csat', 'ces', 'churn', 'recommendation', 'repurchase', 'own'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Highest values that scales of the Customer Effort Score have in practice. */
export const effortScales = [5, 7, 10] as const;

/** Answers on the longest of these scales. */
export const effortAnswers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
export type EffortAnswer = (typeof effortAnswers)[number];

/** Below this number of answers a figure is shown with a warning. */
export const smallSample = 30;
