import { $createLinkNode, LinkNode } from '@lexical/link';
import {
  BOLD_STAR,
  BOLD_UNDERSCORE,
  HEADING,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts as registerLexicalShortcuts,
  UNORDERED_LIST,
  type ElementTransformer,
  type TextMatchTransformer,
} from '@lexical/markdown';
import { $createTextNode, type LexicalEditor } from 'lexical';
import { $partOf } from './parts/part-node';

/** "- ", "1. " and "> " format a paragraph in parts of more than one line. */
const blocks = [UNORDERED_LIST, ORDERED_LIST, QUOTE].map((block): ElementTransformer => ({
  ...block,
  replace: (paragraph, ...rest) =>
    $partOf(paragraph)?.isSingleLine() === true ? false : block.replace(paragraph, ...rest),
}));

/** `[words](https://…)` becomes a link. Other addresses stay as they were typed: documents would not print them as links. */
const link: TextMatchTransformer = {
  type: 'text-match',
  dependencies: [LinkNode],
  trigger: ')',
  regExp: /\[([^[\]]+)\]\(((?:https:\/\/|mailto:)[^\s()<>"]+)\)$/,
  replace: (node, [, words = '', url = '']) => {
    node.replace($createLinkNode(url).append($createTextNode(words).setFormat(node.getFormat())));
  },
};

const inline = [BOLD_STAR, BOLD_UNDERSCORE, ITALIC_STAR, ITALIC_UNDERSCORE, link];

/** Markdown while typing: emphasis, lists, quotes, links; in answers headings too. Undo restores the typed characters. */
export function registerMarkdownShortcuts(editor: LexicalEditor, { headings }: { headings: boolean }): () => void {
  return registerLexicalShortcuts(editor, headings ? [HEADING, ...blocks, ...inline] : [...blocks, ...inline]);
}
