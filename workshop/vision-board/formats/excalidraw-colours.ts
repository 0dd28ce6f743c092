import type { FillColour, InkColour } from '../schema';
import { fillColourFor, inkColourFor } from './foreign-colours';

/** Background colours with an exact counterpart: no warning is needed. Those of version 1 are more saturated. */
const fillByHex: Record<string, FillColour> = {
  '#ffec99': 'yellow',
  '#fff3bf': 'yellow',
  '#ffd8a8': 'orange',
  '#ffc9c9': 'rose',
  '#fcc2d7': 'rose',
  '#eebefa': 'violet',
  '#d0bfff': 'violet',
  '#a5d8ff': 'blue',
  '#b2f2bb': 'green',
  '#ffffff': 'white',
  '#fff': 'white',
  white: 'white',
  '#e9ecef': 'grey',
  '#ced4da': 'grey',
};

/** Stroke colours. */
const inkByHex: Record<string, InkColour> = {
  '#1e1e1e': 'ink',
  '#000000': 'ink',
  '#868e96': 'grey',
  '#e03131': 'alarm',
  '#f08c00': 'signal',
  '#1971c2': 'accent',
  '#2f9e44': 'accent',
};

/** A colour of the board, and whether it is another one than that of the file. */
export interface NearestColour<Colour> {
  colour: Colour;
  isExact: boolean;
}

/** The fill for a background colour of Excalidraw; null for a transparent one. */
export function excalidrawFill(value: unknown): NearestColour<FillColour | null> {
  const hex = typeof value === 'string' ? value.toLowerCase() : '';
  if (isTransparent(hex)) return { colour: null, isExact: true };
  const known = Object.hasOwn(fillByHex, hex) ? fillByHex[hex] : undefined;
  return known ? { colour: known, isExact: true } : { colour: fillColourFor(hex) ?? 'grey', isExact: false };
}

/** The ink for a stroke colour of Excalidraw. A stroke that is not visible there is grey. */
export function excalidrawInk(value: unknown): NearestColour<InkColour> {
  if (typeof value !== 'string') return { colour: 'ink', isExact: true };
  const hex = value.toLowerCase();
  if (isTransparent(hex)) return { colour: 'grey', isExact: false };
  const known = Object.hasOwn(inkByHex, hex) ? inkByHex[hex] : undefined;
  return known ? { colour: known, isExact: true } : { colour: inkColourFor(hex) ?? 'ink', isExact: false };
}

function isTransparent(hex: string): boolean {
  return hex === '' || hex === 'transparent' || /^#(?:[0-9a-f]{3}0|[0-9a-f]{6}00)$/.test(hex);
}
