import type { InBoth } from '../language';
import type { Guide } from '../step';

const blank: Guide = { aim: '', result: '', moves: [], questions: [], pitfalls: [], emptyChair: '' };

export const pressReleaseGuide: InBoth<Guide> = { de: blank, en: blank };
