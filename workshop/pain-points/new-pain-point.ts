import type { PainPoint } from './schema';
import { maxProse, maxTitle } from './terms';

/** What a pain point is created with; everything else is empty. */
export type PainPointValues = Partial<Omit<PainPoint, 'order' | 'merged' | 'distinct'>> & { title: string };

export function newPainPoint(order: string, values: PainPointValues): PainPoint {
  return {
    place: '',
    placeId: null,
    evidence: '',
    severity: null,
    frequency: null,
    impact: null,
    effort: null,
    affected: '',
    decision: null,
    owner: '',
    measure: '',
    origins: {},
    merged: {},
    distinct: {},
    ...values,
    order,
  };
}

/** A text as title; one that is too long is cut after a word, and kept whole as evidence. */
export function titleAndEvidence(text: string): { title: string; evidence: string } {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= maxTitle) return { title: words, evidence: '' };
  const start = words.slice(0, maxTitle - 1);
  const end = start.lastIndexOf(' ');
  return { title: `${start.slice(0, end > 0 ? end : start.length)}…`, evidence: text.trim().slice(0, maxProse) };
}
