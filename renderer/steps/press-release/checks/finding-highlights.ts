import type { LexicalEditor, NodeKey } from 'lexical';
import { checkKinds, kindOf, type Finding } from '../../../../workshop/press-release/checks/check';
import type { CheckedBlock } from './finding-tracker';
import { passageOnPage, type Passage } from './passage-range';

/** Names of the highlights, as the style sheet uses them. */
const nameOf = (kind: string) => `finding-${kind}`;
const currentName = nameOf('current');

/** Margin around the viewport within which blocks have highlights. */
const ahead = '50% 0px';

interface Painted {
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
  readonly #painted = new Map<NodeKey, Painted>();
  readonly #keys = new WeakMap<Element, NodeKey>();
  readonly #observer: IntersectionObserver;
  #currentBlock: NodeKey | null = null;

  constructor(editor: LexicalEditor, isShown: (block: CheckedBlock, finding: Finding) => boolean) {
    this.#editor = editor;
    this.#isShown = isShown;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const painted = this.#painted.get(this.#keys.get(target) ?? '');
          if (painted?.element !== target || painted.inView === isIntersecting) continue;
          painted.inView = isIntersecting;
          this.#paint(painted);
        }
      },
      { rootMargin: ahead },
    );
    for (const [kind, highlight] of this.#highlights) CSS.highlights.set(nameOf(kind), highlight);
    this.#current.priority = 1;
    CSS.highlights.set(currentName, this.#current);
  }

  show(blocks: readonly CheckedBlock[]): void {
    for (const block of blocks) {
      const before = this.#painted.get(block.key);
      const element = this.#editor.getElementByKey(block.key);
      this.drop([block.key]);
      if (!element || block.findings.length === 0) continue;
      const painted = { block, element, inView: before?.element === element && before.inView, ranges: [] };
      this.#painted.set(block.key, painted);
      this.#keys.set(element, block.key);
      this.#observer.observe(element);
      this.#paint(painted);
    }
  }

  drop(keys: Iterable<NodeKey> | 'all'): void {
    for (const key of keys === 'all' ? [...this.#painted.keys()] : keys) {
      if (key === this.#currentBlock) this.setCurrent(null);
      const painted = this.#painted.get(key);
      if (!painted) continue;
      for (const [highlight, range] of painted.ranges) highlight.delete(range);
      this.#observer.unobserve(painted.element);
      this.#painted.delete(key);
    }
  }

  /** Updates the highlights after a change of the shown kinds or dismissals. */
  repaint(): void {
    for (const painted of this.#painted.values()) this.#paint(painted);
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

  #paint(painted: Painted): void {
    const { block, inView } = painted;
    for (const [highlight, range] of painted.ranges) highlight.delete(range);
    painted.ranges = [];
    if (!inView) return;
    for (const finding of block.findings) {
      if (!this.#isShown(block, finding)) continue;
      const highlight = this.#highlights.get(kindOf[finding.check]);
      const range = passageOnPage(this.#editor, { block: block.key, ...finding });
      if (!highlight || !range) continue;
      highlight.add(range);
      painted.ranges.push([highlight, range]);
    }
  }
}
