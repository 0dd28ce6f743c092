import { MarkNode } from '@lexical/mark';
import {
  $findMatchingParent,
  type BaseSelection,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalNode,
} from 'lexical';
import { passageAttribute } from './passage-attribute';

/**
 * Text that belongs to comments, promises or source material: their ids are its `ids`. Text typed inside belongs to it, text typed
 * at its edges does not. Unlike Lexical's mark it is copied, so that a passage keeps its ids when it is cut and pasted; paste.ts
 * decides which ids remain.
 */
export class PassageNode extends MarkNode {
  override $config() {
    return this.config('mark', { extends: MarkNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.setAttribute(passageAttribute, this.getIDs().join(' '));
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement, config: EditorConfig): boolean {
    element.setAttribute(passageAttribute, this.getIDs().join(' '));
    return super.updateDOM(previous, element, config);
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span');
    element.setAttribute(passageAttribute, this.getIDs().join(' '));
    return { element };
  }

  override insertNewAfter(_selection: unknown, restoreSelection = true): PassageNode {
    const next = $createPassageNode(this.getIDs());
    this.insertAfter(next, restoreSelection);
    return next;
  }

  override excludeFromCopy(): boolean {
    return false;
  }

  /** A copied selection includes the passage only when it contains all of it. */
  override extractWithChild(_child: LexicalNode, selection: BaseSelection): boolean {
    return (
      selection.getNodes().every((node) => this.isParentOf(node)) &&
      selection.getTextContent() === this.getTextContent()
    );
  }
}

export function $createPassageNode(ids: readonly string[]): PassageNode {
  return new PassageNode([...ids]);
}

export function $isPassageNode(node: LexicalNode | null | undefined): node is PassageNode {
  return node instanceof PassageNode;
}

/** The ids of all passages that contain a node. */
export function $passagesAt(node: LexicalNode): string[] {
  const ids = new Set<string>();
  $findMatchingParent(node, (parent) => {
    if ($isPassageNode(parent)) for (const id of parent.getIDs()) ids.add(id);
    return false;
  });
  return [...ids];
}
