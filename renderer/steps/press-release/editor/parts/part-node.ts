import {
  $getRoot,
  ElementNode,
  type EditorConfig,
  type LexicalNode,
  type LexicalUpdateJSON,
  type NodeKey,
  type SerializedElementNode,
  type Spread,
} from 'lexical';
import type { PartId } from '../../../../../workshop/press-release/schema';
import { partIds } from '../../../../../workshop/press-release/terms';

type SerializedPartNode = Spread<{ part: PartId }, SerializedElementNode>;

/** Parts with more blocks than this use `content-visibility`: only visible blocks are laid out. */
const longPart = 100;

/** Parts of one line: no lists, no second paragraph; Enter moves to the next part. */
const singleLineParts: readonly PartId[] = ['headline', 'subheadline', 'placeAndDate'];

/**
 * One of the ten parts of the press release, a child of the root. It is a shadow root, so that Lexical's own commands treat its
 * blocks like those of a document; part-invariant.ts maintains the ten parts.
 */
export class PartNode extends ElementNode {
  part: PartId;
  locked: boolean;

  override $config() {
    return this.config('part', { extends: ElementNode });
  }

  constructor(part: PartId = partIds[0], key?: NodeKey) {
    super(key);
    this.part = part;
    this.locked = false;
  }

  override afterCloneFrom(original: this): void {
    super.afterCloneFrom(original);
    this.part = original.part;
    this.locked = original.locked;
  }

  override updateFromJSON(serialized: LexicalUpdateJSON<SerializedPartNode>): this {
    const self = super.updateFromJSON(serialized);
    self.part = serialized.part;
    return self;
  }

  override exportJSON(): SerializedPartNode {
    return { ...super.exportJSON(), type: 'part', part: this.part };
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement('div');
    const className: unknown = config.theme['part'];
    if (typeof className === 'string') element.className = className;
    element.dataset['part'] = this.part;
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

  /** Copied text does not include the part itself. */
  override excludeFromCopy(): boolean {
    return true;
  }

  partId(): PartId {
    return this.getLatest().part;
  }

  isSingleLine(): boolean {
    return singleLineParts.includes(this.part);
  }

  /** The part contains something that this editor cannot parse: it is shown read-only. */
  isLocked(): boolean {
    return this.getLatest().locked;
  }

  setLocked(locked: boolean): this {
    const self = this.getWritable();
    self.locked = locked;
    return self;
  }

  /** Whether there is only an empty paragraph. The example is shown then. */
  isBlank(): boolean {
    const only = this.getChildrenSize() === 1 ? this.getFirstChild() : null;
    return only?.getType() === 'paragraph' && only.getTextContentSize() === 0;
  }

  /** Runs with every key: equal attributes are not written again. */
  #show(element: HTMLElement): void {
    toggle(element, 'blank', this.isBlank());
    toggle(element, 'long', this.getChildrenSize() > longPart);
    if (toggle(element, 'locked', this.locked)) element.contentEditable = this.locked ? 'false' : 'inherit';
  }
}

/** Returns whether anything has changed. */
function toggle(element: HTMLElement, mark: string, on: boolean): boolean {
  if (element.hasAttribute(`data-${mark}`) === on) return false;
  element.toggleAttribute(`data-${mark}`, on);
  return true;
}

export function $createPartNode(part: PartId): PartNode {
  return new PartNode(part);
}

export function $isPartNode(node: LexicalNode | null | undefined): node is PartNode {
  return node instanceof PartNode;
}

/** The part that contains a node, or the node itself if it is a part. */
export function $partOf(node: LexicalNode | null): PartNode | null {
  for (let current = node; current !== null; current = current.getParent()) if ($isPartNode(current)) return current;
  return null;
}

export function $getParts(): PartNode[] {
  return $getRoot().getChildren().filter($isPartNode);
}
