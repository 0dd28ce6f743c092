import type { ImportedBlock } from './imported-block';
import type { ImportedSection } from './imported-section';

/** Whether a block has struck-out words. */
export function isStruckOut({ runs }: ImportedBlock): boolean {
  return runs.some(({ strikethrough }) => strikethrough);
}

/** A section without its struck-out words. Its first block stays, even without words: it may be a question with an answer. */
export function withoutStruckOut(section: ImportedSection): ImportedSection {
  return {
    ...section,
    blocks: section.blocks.map((block) => ({
      ...block,
      runs: block.runs.filter(({ strikethrough }) => !strikethrough),
    })),
  };
}
