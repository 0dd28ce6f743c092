import {
  $getRoot,
  ElementNode,
  type EditorConfig,
  type LexicalNode,
  type NodeKey,
  type SerializedElementNode,
  type Spread,
} from 'lexical';
import { partIds, type PartId } from '../../../workshop/press-release/schema';

type SerializedPartNode = Spread<{ part: PartId }, SerializedElementNode>;

/** Parts of one line: no lists, no second paragraph; Enter goes on to the next part. */
const singleLineParts: readonly PartId[] = ['headline', 'subheadline', 'placeAndDate'];

/**
 * One of the ten parts of the press release, a child of the root. It is a shadow root, so that Lexical's own commands
 * treat its blocks as they treat those of a whole document; keep-parts.ts holds the ten together.
 */
export class PartNode extends ElementNode {
  __part: PartId;
  __locked: boolean;

  static override getType(): string {
    return 'part';
  }

  static override clone(node: PartNode): PartNode {
    return new PartNode(node.__part, node.__locked, node.__key);
  }

  static override importJSON(serialized: SerializedPartNode): PartNode {
    return new PartNode(serialized.part).updateFromJSON(serialized);
  }

  constructor(part: PartId = partIds[0], locked = false, key?: NodeKey) {
    super(key);
    this.__part = part;
    this.__locked = locked;
  }

  override exportJSON(): SerializedPartNode {
    return { ...super.exportJSON(), type: 'part', part: this.__part };
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement('div');
    const className: unknown = config.theme['part'];
    if (typeof className === 'string') element.className = className;
    element.dataset['part'] = this.__part;
    element.setAttribute('role', 'group');
    this.#show(element);
    return element;
  }

  override updateDOM(_previous: this, element: HTMLElement): boolean {
    this.#show(element);
    return false;
  }

  override isShadowRoot(): boolean {
    return true;
  }

  override canIndent(): boolean {
    return false;
  }

  /** Copied text leaves the frame of its part behind. */
  override excludeFromCopy(): boolean {
    return true;
  }

  partId(): PartId {
    return this.getLatest().__part;
  }

  isSingleLine(): boolean {
    return singleLineParts.includes(this.__part);
  }

  /** The part holds something this editor cannot read: it is shown, never changed. */
  isLocked(): boolean {
    return this.getLatest().__locked;
  }

  setLocked(locked: boolean): this {
    const self = this.getWritable();
    self.__locked = locked;
    return self;
  }

  /** Nothing but one empty paragraph: the example is shown in its place. */
  isBlank(): boolean {
    const only = this.getChildrenSize() === 1 ? this.getFirstChild() : null;
    return only?.getType() === 'paragraph' && only.getTextContentSize() === 0;
  }

  #show(element: HTMLElement): void {
    element.toggleAttribute('data-blank', this.isBlank());
    element.toggleAttribute('data-locked', this.__locked);
    element.contentEditable = this.__locked ? 'false' : 'inherit';
  }
}

export function $createPartNode(part: PartId): PartNode {
  return new PartNode(part);
}

export function $isPartNode(node: LexicalNode | null | undefined): node is PartNode {
  return node instanceof PartNode;
}

/** The part that holds a node, or is it. */
export function $partOf(node: LexicalNode | null): PartNode | null {
  for (let current = node; current !== null; current = current.getParent()) if ($isPartNode(current)) return current;
  return null;
}

export function $getParts(): PartNode[] {
  return $getRoot().getChildren().filter($isPartNode);
}
