import type { FillColour, InkColour, NoteColour } from '../schema';
import { inkColours, noteColours } from '../terms';

/** The board's colours in the light theme, to find the one nearest to a foreign colour. */
const noteHex: Record<NoteColour, string> = {
  yellow: '#fbe9a6',
  orange: '#f8d3ae',
  rose: '#f5cfd2',
  violet: '#e0d6f0',
  blue: '#cfe2f1',
  green: '#d3e8cd',
};

/** Mean hue of each note colour, in degrees: other programs use more saturated colours. */
const noteHue: Record<NoteColour, number> = { yellow: 50, orange: 28, rose: 350, violet: 270, blue: 210, green: 120 };

const inkHex: Record<InkColour, string> = {
  ink: '#1e2326',
  grey: '#545b5f',
  accent: '#0b6e78',
  signal: '#8a5a00',
  alarm: '#a33322',
};

export function hexOfInk(colour: InkColour): string {
  return inkHex[colour];
}

/** The note colour with the nearest hue to a CSS hex colour; lightness differs between programs. Null for invalid values. */
export function noteColourFor(value: unknown): NoteColour | null {
  const rgb = rgbOf(value);
  if (!rgb) return null;
  const exact = noteColours.find((colour) => noteHex[colour] === String(value).toLowerCase());
  if (exact) return exact;
  const { hue, saturation } = hueOf(rgb);
  // White, grey and black have no hue.
  if (saturation < 0.06) return 'yellow';
  return nearest(noteColours, (colour) => between(hue, noteHue[colour]));
}

/** The fill nearest to a CSS hex colour; white and grey stay without a hue. Null for invalid values. */
export function fillColourFor(value: unknown): FillColour | null {
  const rgb = rgbOf(value);
  if (!rgb) return null;
  const lightest = Math.max(...rgb);
  // Greys of other programs are bluish; light tints have as little saturation as dark greys.
  if (hueOf(rgb).saturation >= (lightest < 200 ? 0.2 : 0.06)) return noteColourFor(value);
  return Math.min(...rgb) >= 245 ? 'white' : 'grey';
}

/** The ink colour nearest to a CSS hex colour. Null for invalid values. */
export function inkColourFor(value: unknown): InkColour | null {
  const rgb = rgbOf(value);
  if (!rgb) return null;
  const exact = inkColours.find((colour) => inkHex[colour] === String(value).toLowerCase());
  if (exact) return exact;
  const { hue, saturation } = hueOf(rgb);
  if (saturation < 0.2) return Math.max(...rgb) < 70 ? 'ink' : 'grey';
  if (hue < 20 || hue >= 320) return 'alarm';
  return hue < 75 ? 'signal' : 'accent';
}

function nearest<Item>(items: readonly Item[], distance: (item: Item) => number): Item {
  return items.reduce((best, item) => (distance(item) < distance(best) ? item : best));
}

function between(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return Math.min(apart, 360 - apart);
}

function rgbOf(value: unknown): [number, number, number] | null {
  if (typeof value !== 'string') return null;
  const [, short, long] = /^#(?:([0-9a-f]{3})[0-9a-f]?|([0-9a-f]{6})(?:[0-9a-f]{2})?)$/i.exec(value) ?? [];
  const hex = long ?? short?.replace(/./g, '$&$&');
  if (!hex) return null;
  const number = Number.parseInt(hex, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function hueOf([r, g, b]: [number, number, number]): { hue: number; saturation: number } {
  const most = Math.max(r, g, b);
  const range = most - Math.min(r, g, b);
  if (range === 0) return { hue: 0, saturation: 0 };
  const sixth = most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { hue: sixth * 60, saturation: range / most };
}
