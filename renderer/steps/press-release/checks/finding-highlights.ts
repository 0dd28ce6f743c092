import type { LexicalEditor, NodeKey } from 'lexical';
import { checkKinds, kindOf, type Finding } from '../../../../workshop/press-release/checks/check';
import type { CheckedBlock } from './finding-tracker';
import { passageOnPage, type Passage } from './passage-range';

/** Names of the highlights, as the style sheet uses them. */
const nameOf = (kind: string) => `finding-${kind}`;
const currentName = nameOf('current');

/** Margin around the viewport within which blocks have highlights. */
const viewMargin = '50% 0px';

interface HighlightedBlock {
  block: CheckedBlock;
  element: HTMLElement;
  inView: boolean;
  ranges: (readonly [Highlight, StaticRange])[];
}

/**
 * Highlights findings without changing the text, by the CSS Custom Highlight API. Only blocks near the viewport have ranges: the
 * browser updates every range on each change of the page, which delays typing in a long text.
 */
export class FindingHighlights {
  readonly #editor: LexicalEditor;
  readonly #isShown: (block: CheckedBlock, finding: Finding) => boolean;
  readonly #highlights = new Map(checkKinds.map((kind) => [kind, new Highlight()]));
  readonly #current = new Highlight();
  readonly #blocks = new Map<NodeKey, HighlightedBlock>();
  readonly #keys = new WeakMap<Element, NodeKey>();
  readonly #observer: IntersectionObserver;
  #currentBlock: NodeKey | null = null;

  constructor(editor: LexicalEditor, isShown: (block: CheckedBlock, finding: Finding) => boolean) {
    this.#editor = editor;
    this.#isShown = isShown;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const highlighted = this.#blocks.get(this.#keys.get(target) ?? '');
          if (highlighted?.element !== target || highlighted.inView === isIntersecting) continue;
          highlighted.inView = isIntersecting;
          this.#update(highlighted);
        }
      },
      { rootMargin: viewMargin },
    );
    for (const [kind, highlight] of this.#highlights) CSS.highlights.set(nameOf(kind), highlight);
    this.#current.priority = 1;
    CSS.highlights.set(currentName, this.#current);
  }

  show(blocks: readonly CheckedBlock[]): void {
    for (const block of blocks) {
      const before = this.#blocks.get(block.key);
      const element = this.#editor.getElementByKey(block.key);
      this.drop([block.key]);
      if (!element || block.findings.length === 0) continue;
      const highlighted = { block, element, inView: before?.element === element && before.inView, ranges: [] };
      this.#blocks.set(block.key, highlighted);
      this.#keys.set(element, block.key);
      this.#observer.observe(element);
      this.#update(highlighted);
    }
  }

  drop(keys: Iterable<NodeKey> | 'all'): void {
    for (const key of keys === 'all' ? [...this.#blocks.keys()] : keys) {
      if (key === this.#currentBlock) this.setCurrent(null);
      const highlighted = this.#blocks.get(key);
      if (!highlighted) continue;
      for (const [highlight, range] of highlighted.ranges) highlight.delete(range);
      this.#observer.unobserve(highlighted.element);
      this.#blocks.delete(key);
    }
  }

  /** Updates the highlights after a change of the shown kinds or dismissals. */
  update(): void {
    for (const highlighted of this.#blocks.values()) this.#update(highlighted);
  }

  /** Highlights one passage as the current one. */
  setCurrent(passage: Passage | null): void {
    this.#current.clear();
    this.#currentBlock = passage?.block ?? null;
    const range = passage && passageOnPage(this.#editor, passage);
    if (range) this.#current.add(range);
  }

  dispose(): void {
    this.#observer.disconnect();
    for (const kind of this.#highlights.keys()) CSS.highlights.delete(nameOf(kind));
    CSS.highlights.delete(currentName);
  }

  #update(highlighted: HighlightedBlock): void {
    const { block, inView } = highlighted;
    for (const [highlight, range] of highlighted.ranges) highlight.delete(range);
    highlighted.ranges = [];
    if (!inView) return;
    for (const finding of block.findings) {
      if (!this.#isShown(block, finding)) continue;
      const highlight = this.#highlights.get(kindOf[finding.check]);
      const range = passageOnPage(this.#editor, { block: block.key, ...finding });
      if (!highlight || !range) continue;
      highlight.add(range);
      highlighted.ranges.push([highlight, range]);
    }
  }
}
