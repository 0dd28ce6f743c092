import type { EditorThemeClasses } from 'lexical';
import styles from '../article.module.css';

/** Classes of the text, in the article and in the answers. */
export const textTheme: EditorThemeClasses = {
  part: styles.part ?? '',
  paragraph: styles.paragraph ?? '',
  heading: Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, styles.heading ?? ''])),
  quote: styles.quote ?? '',
  link: styles.link ?? '',
  mark: styles.passage ?? '',
  list: {
    ul: styles.bullets ?? '',
    ol: styles.numbers ?? '',
    listitem: styles.item ?? '',
    nested: { listitem: styles.nest ?? '' },
  },
  text: {
    bold: styles.bold ?? '',
    italic: styles.italic ?? '',
    underline: styles.underline ?? '',
    strikethrough: styles.strikethrough ?? '',
    underlineStrikethrough: `${styles.underline} ${styles.strikethrough}`,
  },
};
