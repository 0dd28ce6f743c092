import { endReveal, reveal } from './navigation';
import type { RevealTarget } from './window-state';

/** An item to go to, and the text in it that was looked for. */
export interface Landing extends RevealTarget {
  /** The whole text of the field. */
  text: string;
  /** The stretch of it to select; empty for none. */
  match: string;
}

/** How long the item is waited for, in milliseconds: its step may still be loading. */
const longestWait = 5_000;

/** Duration of the highlight, in milliseconds; the same as in base.css. */
const highlightFor = 2_000;

/** A field is looked for this long in an item that is there, in milliseconds: its details may still be opening. */
const fieldWait = 500;

/** The attributes by which screens name the item that an element shows. */
const itemAttributes = ['data-row', 'data-item', 'data-question', 'data-part'];

/** That of items with all their fields inside; the details of others may stand elsewhere. */
const wholeItem = '[data-item]';

const fieldSelector = 'textarea, input, [role="textbox"]';

/** Kinds of items that are not on the board itself; the board has no fields and selects its elements. */
const besideBoard = new Set<RevealTarget['kind']>(['saying', 'voting', 'round']);

let cancelPrevious = () => {};

/**
 * Goes to an item and its field: opens the step, which reveals it, then scrolls to the field with the text, focuses it, selects what was
 * looked for and highlights it for a moment. Where there is no such field, the item itself or the words on screen are highlighted.
 */
export function landOnItem(landing: Landing): void {
  cancelPrevious();
  reveal(landing);
  if (landing.step === 'vision-board' && !besideBoard.has(landing.kind)) return;
  const begun = performance.now();
  let isCancelled = false;
  let itemSeenAt: number | null = null;
  cancelPrevious = () => {
    isCancelled = true;
  };
  const look = () => {
    if (isCancelled) return;
    const now = performance.now();
    const items = elementsOf(landing.id);
    if (items.length > 0) itemSeenAt ??= now;
    const isLate = now - begun > longestWait;
    const isSettled = isLate || now - (itemSeenAt ?? now) > fieldWait;
    const whole = items.filter((item) => item.matches(wholeItem));
    const places: ParentNode[] = whole.length > 0 ? whole : [...items, document];
    const found =
      fieldIn(places, landing.text) ??
      stretchIn(items, landing.match) ??
      (isSettled || items.length === 0 || whole.length > 0 ? wordsIn(places, landing.text) : undefined);
    const element = found ?? (isSettled ? items[0] : undefined);
    if (!element && !isLate) {
      requestAnimationFrame(look);
      return;
    }
    endReveal();
    if (element) show(element, landing.match);
  };
  requestAnimationFrame(look);
}

function elementsOf(id: string): HTMLElement[] {
  const value = CSS.escape(id);
  return [
    ...document.querySelectorAll<HTMLElement>(itemAttributes.map((name) => `[${name}="${value}"]`).join(', ')),
  ].filter(isShown);
}

/** The field with the whole text. */
function fieldIn(places: readonly ParentNode[], text: string): HTMLElement | undefined {
  return places
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>(fieldSelector)])
    .find((field) => isShown(field) && !isInSearch(field) && hasText(field, text));
}

/** The item that is a stretch of a large editor, as a part of the press release is. */
function stretchIn(items: readonly HTMLElement[], match: string): HTMLElement | undefined {
  return items.find((item) => item.closest('[contenteditable]') && plain(item.textContent).includes(plain(match)));
}

function hasText(field: HTMLElement, text: string): boolean {
  const value =
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : field.textContent;
  return plain(value) === plain(text);
}

/** The smallest element that shows exactly this text, also one that is folded away, or the picture that it describes. */
function wordsIn(places: readonly ParentNode[], text: string): HTMLElement | undefined {
  const wanted = plain(text);
  const screens = places.flatMap((place) =>
    place === document ? [...place.querySelectorAll<HTMLElement>('main, aside, [role="dialog"]')] : [place],
  );
  for (const screen of screens) {
    for (const picture of screen.querySelectorAll('img')) if (plain(picture.alt) === wanted) return picture;
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      if (parent && !isInSearch(parent) && plain(parent.textContent) === wanted) return parent;
    }
  }
  return undefined;
}

/** Screens break and quote texts in their own ways. */
const plain = (text: string) => text.replace(/[\s„“”"]+/g, '');

const isInSearch = (element: Element) => element.closest('[data-session-search]') !== null;

const isShown = (element: HTMLElement) => element.getClientRects().length > 0;

function show(element: HTMLElement, match: string): void {
  const folded = element.closest('details');
  if (folded) folded.open = true;
  element.scrollIntoView({ block: 'center' });
  focusIn(element, match);
  const marked = element.closest<HTMLElement>('li, tr, [data-part]') ?? element;
  for (const previous of document.querySelectorAll<HTMLElement>('[data-landed]')) delete previous.dataset['landed'];
  const mark = String(performance.now());
  marked.dataset['landed'] = mark;
  setTimeout(() => {
    if (marked.dataset['landed'] === mark) delete marked.dataset['landed'];
  }, highlightFor);
}

function focusIn(element: HTMLElement, match: string): void {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    element.focus({ preventScroll: true });
    const at = element.value.indexOf(match);
    if (match !== '' && at !== -1 && element.type !== 'date') element.setSelectionRange(at, at + match.length);
    return;
  }
  const editor = element.closest<HTMLElement>('[contenteditable="true"]');
  if (editor) {
    editor.focus({ preventScroll: true });
    const range = rangeOf(match, element);
    if (range) {
      getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }
    return;
  }
  const focusable = element.matches(focusableSelector)
    ? element
    : (element.querySelector<HTMLElement>(focusableSelector) ??
      element.closest<HTMLElement>(focusableSelector) ??
      element.closest('li, tr')?.querySelector<HTMLElement>(focusableSelector));
  if (focusable) {
    focusable.focus({ preventScroll: true });
    return;
  }
  // For the Tab key to go on from here.
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}

const focusableSelector = 'button:not(:disabled), textarea, input, [role="textbox"], [tabindex="0"], a[href]';

/** The first place of the words in one piece of the text. */
function rangeOf(words: string, element: HTMLElement): Range | null {
  if (words === '') return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(words);
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  return null;
}
