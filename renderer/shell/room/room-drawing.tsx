import { createElement, useMemo, type ReactNode } from 'react';
import { printFonts, printPalette } from '../../../workshop/print-palette';
import styles from './room-drawing.module.css';

/**
 * A chart of the documents in the colours and fonts of the window. The page may not set markup, so the drawing is read here and made of
 * React's elements; what charts do not have is left out.
 */
export function RoomDrawing({ svg }: { svg: string }) {
  const drawing = useMemo(() => readDrawing(svg), [svg]);
  return <div className={styles.drawing}>{drawing}</div>;
}

const elements = new Set(['svg', 'g', 'title', 'text', 'tspan', 'rect', 'circle', 'line', 'path']);

/** Attributes that charts use, by the name that React has for them. */
const attributes: Readonly<Record<string, string>> = {
  viewBox: 'viewBox',
  role: 'role',
  x: 'x',
  y: 'y',
  x1: 'x1',
  x2: 'x2',
  y1: 'y1',
  y2: 'y2',
  cx: 'cx',
  cy: 'cy',
  r: 'r',
  rx: 'rx',
  d: 'd',
  fill: 'fill',
  stroke: 'stroke',
  transform: 'transform',
  'fill-opacity': 'fillOpacity',
  'fill-rule': 'fillRule',
  'font-family': 'fontFamily',
  'font-size': 'fontSize',
  'font-style': 'fontStyle',
  'font-weight': 'fontWeight',
  'stroke-dasharray': 'strokeDasharray',
  'stroke-linecap': 'strokeLinecap',
  'stroke-linejoin': 'strokeLinejoin',
  'stroke-opacity': 'strokeOpacity',
  'stroke-width': 'strokeWidth',
  'text-anchor': 'textAnchor',
  'aria-hidden': 'aria-hidden',
};

/** Width and height of everything but the document, which fills its place. */
const sizes = new Set(['width', 'height']);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

interface Open {
  name: string;
  props: Record<string, string>;
  children: ReactNode[];
}

/** Reads an SVG document as the charts write it: well formed, double quotes, no comments. */
function readDrawing(svg: string): ReactNode {
  const root: Open = { name: '', props: {}, children: [] };
  const path: Open[] = [root];
  for (const [, close, name = '', attributeText = '', isEmpty, text] of svg.matchAll(
    /<(\/)?([a-z]+)((?:\s+[\w-]+="[^"]*")*)\s*(\/)?>|([^<]+)/gi,
  )) {
    const top = path.at(-1) ?? root;
    if (text !== undefined) {
      if (top.name === 'text' || top.name === 'tspan' || top.name === 'title') top.children.push(withEntities(text));
    } else if (close) {
      if (path.length > 1) path.pop();
      (path.at(-1) ?? root).children.push(elementOf(top, path.at(-1)?.children.length ?? 0));
    } else {
      const open = { name, props: propsOf(name, attributeText), children: [] };
      if (isEmpty) top.children.push(elementOf(open, top.children.length));
      else path.push(open);
    }
  }
  return root.children;
}

function elementOf({ name, props, children }: Open, key: number): ReactNode {
  return elements.has(name) ? createElement(name, { ...props, key }, ...children) : null;
}

function propsOf(name: string, text: string): Record<string, string> {
  const props: Record<string, string> = {};
  for (const [, attribute = '', value = ''] of text.matchAll(/([\w-]+)="([^"]*)"/g)) {
    const prop = sizes.has(attribute) && name !== 'svg' ? attribute : attributes[attribute];
    if (prop) props[prop] = ofWindow(prop, withEntities(value));
  }
  return props;
}

function withEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (entity, name: string) => entities[name] ?? entity);
}

const colours = new Map<string, string>(
  [
    [printPalette.ink, 'var(--ink)'],
    [printPalette.muted, 'var(--ink-soft)'],
    [printPalette.hairline, 'var(--hairline)'],
    [printPalette.band, 'var(--paper-sunken)'],
    [printPalette.paper, 'var(--paper)'],
    [printPalette.accent, 'var(--accent)'],
    [printPalette.signal, 'var(--signal)'],
    [printPalette.alarm, 'var(--alarm)'],
  ].map(([colour = '', token = '']) => [colour.toLowerCase(), token]),
);

/** Colours and fonts of documents as those of the window. Other colours are mixtures of paper and accent, see heat-map-svg.ts. */
function ofWindow(prop: string, value: string): string {
  if (prop === 'fontFamily') return value === printFonts.serif ? 'var(--serif)' : 'var(--sans)';
  if (!/^#[0-9a-f]{6}$/i.test(value)) return value;
  return colours.get(value.toLowerCase()) ?? `color-mix(in srgb, var(--accent) ${shareOfAccent(value)}%, var(--paper))`;
}

/** How much of the accent a mixture with the paper has, in per cent. */
function shareOfAccent(colour: string): number {
  const red = (hex: string) => Number.parseInt(hex.slice(1, 3), 16);
  const [paper, accent] = [red(printPalette.paper), red(printPalette.accent)];
  return Math.round(((paper - red(colour)) / (paper - accent)) * 100);
}
