import type { Block } from '../document';
import type { Language } from '../language';
import type { VisionBoard } from './schema';

export function visionBoardOutline(_slice: VisionBoard, _language: Language): Block[] {
  return [];
}
