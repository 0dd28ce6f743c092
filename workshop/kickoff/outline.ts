import type { Block } from '../document';
import type { Language } from '../language';
import type { Kickoff } from './schema';

export function kickoffOutline(_slice: Kickoff, _language: Language): Block[] {
  return [];
}
