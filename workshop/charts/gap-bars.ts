import { estimateTextWidth } from '../svg/wrap-text';
import { lineHeight } from './legend';
import { wrapLabel } from './wrap-label';

/** Input of gap bars: a size from 0 to `max` for each row, null for open, and the size in words. */
export interface GapBarsData {
  rows: readonly { id: string; label: string; size: number | null; text: string }[];
  max: number;
}

/** Geometry of the drawing in CSS pixels from the top left; the same on screen and in documents. */
export interface GapBarsGeometry {
  width: number;
  height: number;
  fontSize: number;
  /** One cell for each step of a bar; those up to the size are filled, those of an open row are dashed. */
  rows: {
    id: string;
    lines: string[];
    /** Anchor at the end of the label and baseline of its first line. */
    labelX: number;
    labelY: number;
    cells: { x: number; y: number; width: number; height: number; look: 'filled' | 'empty' | 'open' }[];
    text: string;
    textX: number;
    textY: number;
  }[];
}

/** Lays out one bar for each row; the height follows from the rows. */
export function gapBarsGeometry(
  { rows, max }: GapBarsData,
  { width, fontSize }: { width: number; fontSize: number },
): GapBarsGeometry {
  const labelWidth = width * 0.3;
  const gap = fontSize;
  const textWidth = Math.max(0, ...rows.map(({ text }) => estimateTextWidth(text, fontSize)));
  const left = labelWidth + gap;
  const cellGap = fontSize * 0.25;
  const cellWidth = Math.max(fontSize, (width - left - gap - textWidth) / Math.max(1, max) - cellGap);
  const cellHeight = fontSize * 1.3;
  let y = 0;
  const placed = rows.map(({ id, label, size, text }) => {
    const lines = wrapLabel(label, labelWidth * 0.94, fontSize, 3);
    const height = Math.max(fontSize * 2.3, (lines.length * lineHeight + 0.8) * fontSize);
    const middle = y + height / 2;
    y += height;
    const cells = Array.from({ length: max }, (_, step) => ({
      x: round(left + step * (cellWidth + cellGap)),
      y: round(middle - cellHeight / 2),
      width: round(cellWidth),
      height: round(cellHeight),
      look: size === null ? ('open' as const) : step < size ? ('filled' as const) : ('empty' as const),
    }));
    return {
      id,
      lines,
      labelX: round(labelWidth),
      labelY: round(middle + fontSize * 0.35 - ((lines.length - 1) / 2) * fontSize * lineHeight),
      cells,
      text,
      textX: round(left + max * (cellWidth + cellGap) + gap * 0.5),
      textY: round(middle + fontSize * 0.35),
    };
  });
  return { width, height: Math.ceil(y), fontSize, rows: placed };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
