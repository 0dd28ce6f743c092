import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
} from 'lexical';
import type { CheckKind, Finding } from '../../../../workshop/press-release/checks/check';
import { localDay } from '../../../../workshop/local-day';
import type { CheckAnswer, CheckSettings } from './check-service';
import workerUrl from './check-worker?worker&url';
import {
  createChecksStore,
  dismissedAmong,
  isShownAmong,
  listFindings,
  type DismissedPassage,
  type ListedFinding,
} from './checks-store';
import { FindingHighlights } from './finding-highlights';
import { FindingTracker, type CheckedBlock } from './finding-tracker';
import { $selectPassage } from './passage-range';
import { Debounce } from '../editor/debounce';
import { $readTextBlock, $textBlocks } from './text-blocks';

/** Milliseconds without typing after which the text is checked, and the longest further delay on a busy page. */
const pause = 250;
const maxIdleWait = 1000;

/** The settings of the checks without the current day, which may change during a session. */
export type UndatedSettings = Omit<CheckSettings, 'today'>;

/** Today in local time. The Swedish locale formats dates as `YYYY-MM-DD`. */
const today = () => localDay(new Date());

/** The checks of one editor's text: the worker, the highlights, and the state for the panel. */
export class LiveChecks {
  readonly store = createChecksStore();
  readonly #editor: LexicalEditor;
  readonly #tracker: FindingTracker;
  #settings: UndatedSettings;
  #isDismissed = dismissedAmong([]);
  #shows = isShownAmong(this.store.getState().hidden, this.#isDismissed);
  #running: { worker: Worker; highlights: FindingHighlights } | null = null;
  readonly #debounce = new Debounce(
    () => {
      this.#idle = requestIdleCallback(() => this.#check(), { timeout: maxIdleWait });
    },
    pause,
    Infinity,
  );
  #check = () => {};
  #idle = 0;

  constructor(editor: LexicalEditor, settings: UndatedSettings) {
    this.#editor = editor;
    this.#settings = settings;
    this.#tracker = new FindingTracker(editor, {
      settings: () => ({ ...this.#settings, today: today() }),
      send: (request) => this.#running?.worker.postMessage(request, []),
      afterPause: (run) => {
        this.#check = run;
        this.#debounce.restart();
      },
      onDropped: (keys) => this.#running?.highlights.drop(keys),
      onChecked: (blocks, summary) => {
        this.#running?.highlights.show(blocks);
        this.store.setState({ status: 'ready', findings: listFindings(this.#tracker.blocks()), summary });
      },
    });
  }

  /** Starts following the editor. The returned function stops it. */
  start(): () => void {
    const worker = new Worker(workerUrl);
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => this.#tracker.receive(data));
    worker.addEventListener('error', () => {
      this.#tracker.abandon();
      this.store.setState({ status: 'failed', findings: [], summary: null });
    });
    const highlights = new FindingHighlights(this.#editor, this.#isShown);
    this.#running = { worker, highlights };
    const stop = this.#tracker.register();
    return () => {
      stop();
      this.#debounce.cancel();
      cancelIdleCallback(this.#idle);
      this.#tracker.abandon();
      worker.terminate();
      highlights.dispose();
      this.#running = null;
    };
  }

  setSettings(settings: UndatedSettings): void {
    this.#settings = settings;
    this.#tracker.recheckAll();
  }

  setDismissals(dismissals: Iterable<DismissedPassage>): void {
    this.#isDismissed = dismissedAmong(dismissals);
    this.#show();
  }

  /** Shows or hides findings of a kind, in the text and in the list. */
  toggleKind(kind: CheckKind): void {
    const hidden = new Set(this.store.getState().hidden);
    if (!hidden.delete(kind)) hidden.add(kind);
    this.store.setState({ hidden });
    this.#show();
  }

  /** Highlights a finding and scrolls it into view. False when its text has changed since the last check. */
  show(listed: ListedFinding): boolean {
    const { block, start, end } = listed;
    if (!this.#tracker.block(block)?.findings.includes(listed.finding)) return false;
    this.store.setState({ current: listed.id });
    this.#running?.highlights.setCurrent({ block, start, end });
    this.#editor.getElementByKey(block)?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** Shows a finding and selects its passage, so that typing replaces it. */
  goTo(listed: ListedFinding): boolean {
    if (!this.show(listed)) return false;
    if (!this.#editor.isEditable()) return true;
    this.#editor.update(() => $setSelection($selectPassage(listed)), { discrete: true });
    this.#editor.getRootElement()?.focus({ preventScroll: true });
    return true;
  }

  /** The findings that are neither dismissed nor of a hidden kind, in the order of the text. */
  shown(): ListedFinding[] {
    return this.store.getState().findings.filter(({ passage }) => this.#shows(passage));
  }

  /** Goes to the next or previous finding from the caret, wrapping at the ends of the text. Null when there is none. */
  step(direction: 1 | -1): ListedFinding | null {
    const findings = this.shown();
    const target = findings[this.#nextAmong(findings, direction)];
    return target && this.goTo(target) ? target : null;
  }

  #nextAmong(findings: readonly ListedFinding[], direction: 1 | -1): number {
    const count = findings.length;
    const { place, selects } = this.#editor.getEditorState().read(() => this.#$caret());
    const current = findings.findIndex(({ id }) => id === this.store.getState().current);
    const gone = findings[current];
    // Several findings may have the same passage: from the current one, the next in the list follows.
    if (gone && (place === null || selects(gone))) return (current + direction + count) % count;
    if (place === null) return direction === 1 ? 0 : count - 1;
    const behind = findings.findIndex((one) => place(one) > 0);
    if (direction === 1) return behind === -1 ? 0 : behind;
    return ((behind === -1 ? count : behind) - 1 + count) % count;
  }

  /** Compares findings with the caret: -1 for before, 1 for after it, and whether a finding's passage is exactly the selection. */
  #$caret() {
    const selection = $getSelection();
    const nowhere = { place: null, selects: () => false };
    if (!$isRangeSelection(selection)) return nowhere;
    const keys = $textBlocks().map(({ key }) => key);
    const block = [selection.anchor.getNode(), ...selection.anchor.getNode().getParents()]
      .map((node) => node.getKey())
      .find((key) => keys.includes(key));
    const node = block === undefined ? null : $getNodeByKey(block);
    if (block === undefined || !$isElementNode(node)) return nowhere;
    const [first] = selection.isBackward() ? [selection.focus] : [selection.anchor];
    const piece = $readTextBlock(node).pieces.find(({ key }) => key === first.key);
    const offset = piece ? piece.start + first.offset : 0;
    const at = keys.indexOf(block);
    const words = selection.getTextContent();
    return {
      place: (one: ListedFinding) => Math.sign(keys.indexOf(one.block) - at || one.start - offset) || -1,
      selects: (one: ListedFinding) => one.block === block && one.start === offset && one.passage.passage === words,
    };
  }

  #show(): void {
    this.#shows = isShownAmong(this.store.getState().hidden, this.#isDismissed);
    this.#running?.highlights.update();
  }

  /** Whether a finding is highlighted. */
  readonly #isShown = ({ part, text }: CheckedBlock, { check, start, end }: Finding): boolean =>
    this.#shows({ part, check, passage: text.slice(start, end) });
}
