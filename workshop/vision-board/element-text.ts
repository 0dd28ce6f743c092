import type { BoardElement } from './schema';

/** Text of an element; empty for elements without text. The caller checks isHidden before showing it. */
export function elementText(element: BoardElement): string {
  switch (element.type) {
    case 'note':
    case 'text':
    case 'shape':
      return element.text;
    case 'picture':
      return element.alt || element.caption;
    case 'area':
      return element.name;
    case 'connector':
      return element.label;
    case 'line':
    case 'drawing':
      return '';
  }
}
