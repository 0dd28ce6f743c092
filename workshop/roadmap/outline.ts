import type { Block } from '../document';
import type { Language } from '../language';
import type { Roadmap } from './schema';

export function roadmapOutline(_slice: Roadmap, _language: Language): Block[] {
  return [];
}
