import type { ElementType, ReactNode } from 'react';
import { listStart, textFormatBits, type InlineNode, type ListNode, type RichText } from '../../../workshop/rich-text';
import styles from './article.module.css';

const formats = Object.entries(textFormatBits);

/** Static formatted text with the editor's styles. */
export function RichTextView({ blocks }: { blocks: RichText }) {
  return blocks.map((block, index) => {
    const key = `${index} ${block.type}`;
    switch (block.type) {
      case 'list':
        return <List key={key} list={block} />;
      case 'quote':
        return (
          <blockquote key={key} className={styles.quote}>
            <Line nodes={block.children} />
          </blockquote>
        );
      case 'heading':
        return (
          <h4 key={key} className={styles.heading}>
            <Line nodes={block.children} />
          </h4>
        );
      case 'paragraph':
        return (
          <p key={key} className={styles.paragraph}>
            <Line nodes={block.children} />
          </p>
        );
    }
  });
}

function List({ list }: { list: ListNode }): ReactNode {
  const Tag: ElementType = list.listType === 'number' ? 'ol' : 'ul';
  return (
    <Tag
      className={list.listType === 'number' ? styles.numbers : styles.bullets}
      {...(list.listType === 'number' && { start: listStart(list) })}
    >
      {list.children.map(({ children }, index) => {
        const inner = children.filter((child): child is ListNode => child.type === 'list');
        const words = children.filter((child): child is InlineNode => child.type !== 'list');
        return (
          // Lexical nests a list in an item without other content.
          <li key={`${index} item`} className={words.length === 0 && inner.length > 0 ? styles.nest : styles.item}>
            {words.length === 0 && inner.length > 0 ? null : <Line nodes={words} />}
            {inner.map((one, place) => (
              <List key={`${place} list`} list={one} />
            ))}
          </li>
        );
      })}
    </Tag>
  );
}

/** The inline content of a block; an empty block keeps its height. */
function Line({ nodes }: { nodes: readonly InlineNode[] }) {
  return nodes.length === 0 ? <br /> : <Inline nodes={nodes} />;
}

function Inline({ nodes }: { nodes: readonly InlineNode[] }): ReactNode {
  return nodes.map((node, index) => {
    const key = `${index} ${node.type}`;
    switch (node.type) {
      case 'text': {
        const names = formats.flatMap(([format, bit]) => (node.format & bit ? (styles[format] ?? []) : []));
        return (
          <span key={key} className={names.length === 0 ? undefined : names.join(' ')}>
            {node.text}
          </span>
        );
      }
      case 'linebreak':
        return <br key={key} />;
      case 'tab':
        return '\t';
      case 'link':
        // Styled like a link, but not clickable: here text is read and edited.
        return (
          <span key={key} className={styles.link} title={node.url}>
            <Inline nodes={node.children} />
          </span>
        );
      case 'mark':
        return <Inline key={key} nodes={node.children} />;
    }
  });
}
