import { chapter, textOf, type Block, type List, type Run } from './document';
import { listStart, textFormatBits, type InlineNode, type ListNode, type RichText } from './rich-text';

const textFormats = Object.keys(textFormatBits) as (keyof typeof textFormatBits)[];

/** Rich text as blocks. Blank paragraphs are dropped. */
export function richTextBlocks(nodes: RichText): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'list') {
      const marker = markerOf(node);
      const items = listItems(node, 0, marker);
      return items.length === 0 ? [] : [{ kind: 'list', marker, items }];
    }
    const runs = inlineRuns(node.children);
    if (isBlank(runs)) return [];
    if (node.type === 'heading') return [chapter(3, textOf(runs))];
    return [{ kind: node.type, runs }];
  });
}

/** Rich text as runs; paragraphs are separated by line breaks. */
export function richTextRuns(nodes: RichText): Run[] {
  return richTextBlocks(nodes).flatMap((block, index) => {
    const runs = runsOf(block);
    return index === 0 ? runs : [{ text: '\n' }, ...runs];
  });
}

function runsOf(block: Block): Run[] {
  if (block.kind === 'list')
    return block.items.flatMap((item, index) => [...(index ? [{ text: '\n' }] : []), ...item.runs]);
  if (block.kind === 'heading') return [{ text: block.text }];
  return 'runs' in block ? block.runs : [];
}

function isBlank(runs: readonly Run[]): boolean {
  return textOf(runs).trim() === '';
}

function markerOf({ listType }: ListNode): List['marker'] {
  return listType === 'number' ? 'number' : 'bullet';
}

/** Lexical wraps a nested list in a list item that contains nothing else. `usual` is the marker of the outermost list. */
function listItems(list: ListNode, level: number, usual: List['marker']): List['items'] {
  const marker = markerOf(list);
  let number = listStart(list);
  const isUsual = marker === usual && (marker === 'bullet' || number === 1);
  return list.children.flatMap((item) => {
    const inline = item.children.filter((child): child is InlineNode => child.type !== 'list');
    const inner = item.children.filter((child): child is ListNode => child.type === 'list');
    const nested = inner.flatMap((child) => listItems(child, level + 1, usual));
    const runs = inlineRuns(inline);
    if (isBlank(runs)) return nested;
    const own = { runs, level, ...(isUsual ? {} : { number: marker === 'number' ? number : null }) };
    number += 1;
    return [own, ...nested];
  });
}

function inlineRuns(nodes: readonly InlineNode[]): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return [formatted(node.text, node.format)];
      case 'linebreak':
        return [{ text: '\n' }];
      case 'tab':
        return [{ text: '\t' }];
      case 'link':
        return inlineRuns(node.children).map((run) => (isSafeLink(node.url) ? { ...run, link: node.url } : run));
      case 'mark':
        return inlineRuns(node.children).map((run) => ({ ...run, passages: [...node.ids, ...(run.passages ?? [])] }));
    }
  });
}

function formatted(text: string, format: number): Run {
  const run: Run = { text };
  for (const name of textFormats) if (format & textFormatBits[name]) run[name] = true;
  return run;
}

function isSafeLink(url: string): boolean {
  return /^(https|mailto):[^\s"<>]+$/i.test(url);
}
