import type { BoardElement } from './schema';

/** The words that an element carries itself, empty when it carries none. Those of a hidden note are not for everybody. */
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
