import type { Block } from '../document';
import type { Language } from '../language';
import type { PressRelease } from './schema';

export function pressReleaseOutline(_slice: PressRelease, _language: Language): Block[] {
  return [];
}
