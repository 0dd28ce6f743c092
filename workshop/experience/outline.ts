import type { Block } from '../document';
import type { Language } from '../language';
import type { Experience } from './schema';

export function experienceOutline(_slice: Experience, _language: Language): Block[] {
  return [];
}
