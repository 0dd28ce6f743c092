import { chapter, textOf, type Block, type Run } from './document';
import { textFormatBits, type InlineNode, type ListNode, type RichText } from './rich-text';

const textFormats = Object.keys(textFormatBits) as (keyof typeof textFormatBits)[];

/** Rich text as blocks. Blank paragraphs are dropped. */
export function richTextBlocks(nodes: RichText): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'list') {
      const items = listItems(node, 0);
      return items.length === 0
        ? []
        : [{ kind: 'list', marker: node.listType === 'number' ? 'number' : 'bullet', items }];
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

/** Lexical wraps a nested list in a list item that contains nothing else. */
function listItems(list: ListNode, level: number): { runs: Run[]; level: number }[] {
  return list.children.flatMap((item) => {
    const inline = item.children.filter((child): child is InlineNode => child.type !== 'list');
    const inner = item.children.filter((child): child is ListNode => child.type === 'list');
    const runs = inlineRuns(inline);
    return [...(isBlank(runs) ? [] : [{ runs, level }]), ...inner.flatMap((child) => listItems(child, level + 1))];
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
