/** The four questions, in the order in which they are asked. */
export const intentQuestions = ['goal', 'expression', 'growth', 'fit'] as const;

/** Five choices between two poles. The first pole goes first; the second stays legitimate. */
export const priorities = ['benefit', 'recommendation', 'content', 'care', 'individual'] as const;

/** Positions between two poles: -`priorityReach` is wholly the first pole, 0 the middle, `priorityReach` wholly the second. */
export const priorityReach = 5;

export const shifts = ['wishes', 'process', 'lifecycle'] as const;

/** Whose needs are in balance. */
export const parties = ['business', 'customers', 'employees'] as const;

/** Between whom a conflict is. */
export const conflictPairs = ['business-customers', 'business-employees', 'customers-employees'] as const;
