import { richTextToPlain, type InlineNode, type ListNode, type RichText } from '../../rich-text';
import type { PartId, PressRelease } from '../schema';
import { partIds } from '../terms';

/** The passage of a comment, a promise or source material in the text, and its present text. */
export interface Passage {
  part: PartId;
  text: string;
}

/**
 * The passages of the text by the ids of their marks. A passage over several blocks joins them with line breaks; one over several
 * parts belongs to the first of them. Ids without text are missing.
 */
export function passagesOf(parts: PressRelease['parts']): Map<string, Passage> {
  const passages = new Map<string, Passage>();
  for (const part of partIds) {
    for (const block of blocksOf(parts[part])) {
      const inBlock = new Map<string, string>();
      collect(block, new Set(), inBlock);
      for (const [id, text] of inBlock) {
        const before = passages.get(id);
        passages.set(id, before ? { ...before, text: `${before.text}\n${text}` } : { part, text });
      }
    }
  }
  return passages;
}

/** The inline content of each block and list item, in order. */
function blocksOf(nodes: RichText): InlineNode[][] {
  return nodes.flatMap((node) => (node.type === 'list' ? itemsOf(node) : [node.children]));
}

function itemsOf(list: ListNode): InlineNode[][] {
  return list.children.flatMap(({ children }) => [
    children.filter((child): child is InlineNode => child.type !== 'list'),
    ...children.flatMap((child) => (child.type === 'list' ? itemsOf(child) : [])),
  ]);
}

function collect(nodes: readonly InlineNode[], ids: ReadonlySet<string>, into: Map<string, string>): void {
  for (const node of nodes) {
    if (node.type === 'mark') collect(node.children, new Set([...ids, ...node.ids]), into);
    else if (node.type === 'link') collect(node.children, ids, into);
    else for (const id of ids) into.set(id, (into.get(id) ?? '') + richTextToPlain([node]));
  }
}
