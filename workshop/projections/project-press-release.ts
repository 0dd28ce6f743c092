import { passagesOf } from '../press-release/text/passages';
import { emptyPressRelease } from '../press-release/press-release';
import type { PartId, PressRelease } from '../press-release/schema';
import { partIds } from '../press-release/terms';
import type { RichText } from '../rich-text';
import { mapItems } from './map-items';

/** The press release as the room sees it: the text that is printed, its questions, and its promises. */
export function projectPressRelease(release: PressRelease): PressRelease {
  const { parts, sequence, leftOut, questions, promises, promisesNumbered } = release;
  const printed = Object.fromEntries(
    partIds.map((part) => [part, leftOut.includes(part) ? [] : projectText(parts[part], promises)]),
  ) as unknown as Record<PartId, RichText>;
  const passages = passagesOf(printed);
  return {
    ...emptyPressRelease(),
    parts: printed,
    sequence: [...sequence],
    leftOut: [...leftOut],
    questions: mapItems(questions, ({ order, audience, question, answer }) => ({
      order,
      audience,
      question,
      answer: projectText(answer, {}),
      owner: '',
      due: '',
      bank: '',
    })),
    // A promise quotes its passage: it is hidden together with it.
    promises: mapItems(promises, ({ order, number, quote, withoutText }, id) =>
      passages.has(id) || withoutText === true
        ? { order, number, quote, note: '', ...(withoutText === undefined ? {} : { withoutText }) }
        : null,
    ),
    promisesNumbered,
  };
}

/** What Lexical 0.52 needs of a node; the file may hold more, which a newer version wrote. */
const nodeFields = new Set([
  'type',
  'version',
  'text',
  'format',
  'detail',
  'mode',
  'style',
  'direction',
  'indent',
  'textFormat',
  'textStyle',
  'tag',
  'listType',
  'start',
  'value',
  'checked',
  'url',
  'rel',
  'target',
]);

interface Node {
  type: string;
  ids?: unknown;
  children?: readonly Node[];
}

/** Formatted text in which marks name promises only: those of comments and of source material go, the words stay. */
function projectText(nodes: RichText, promises: object): RichText {
  return (nodes as readonly Node[]).flatMap((node) => projectNode(node, promises)) as RichText;
}

function projectNode(node: Node, promises: object): Node[] {
  const children = node.children?.flatMap((child) => projectNode(child, promises));
  const fields = Object.entries(node).filter(([name, value]) => nodeFields.has(name) && Object(value) !== value);
  const copy = { ...Object.fromEntries(fields), type: node.type, ...(children ? { children } : {}) };
  if (node.type !== 'mark') return [copy];
  const ids = Array.isArray(node.ids) ? node.ids.filter((id) => Object.hasOwn(promises, String(id))) : [];
  return ids.length > 0 ? [{ ...copy, ids }] : (children ?? []);
}
