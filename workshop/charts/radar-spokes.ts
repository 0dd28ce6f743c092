import { estimateTextWidth } from '../svg/wrap-text';
import { lineHeight } from './legend';
import { wrapLabel } from './wrap-label';

/** A spoke from the centre to `end`, with its label. */
export interface RadarSpoke {
  id: string;
  label: string;
  end: { x: number; y: number };
  /** The wrapped label; `x` and `y` are the anchor and the baseline of its first line. */
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: { left: number; right: number; top: number; bottom: number };
}

/** Part of the space that labels use, because a replaced font may be wider than estimated. */
const fontReserve = 0.92;

interface Spokes {
  centre: { x: number; y: number };
  radius: number;
  spokes: RadarSpoke[];
}

/** Finds the largest radius at which all labels have their place around the spokes within `width` and `height`. */
export function layOutSpokes(
  spokes: readonly { id: string; label: string }[],
  { width, height, fontSize }: { width: number; height: number; fontSize: number },
): Spokes {
  const least = fontSize * 4;
  const most = Math.max(least, Math.min(width * 0.3, height * 0.46));
  for (let radius = most; ; radius = Math.max(least, radius - fontSize / 2)) {
    const laidOut = atRadius(spokes, radius, width, fontSize);
    const top = Math.min(-radius, ...laidOut.map(({ box }) => box.top));
    const bottom = Math.max(radius, ...laidOut.map(({ box }) => box.bottom));
    if (bottom - top > height && radius > least) continue;
    const centre = { x: round(width / 2), y: round((height - bottom - top) / 2) };
    return { centre, radius: round(radius), spokes: laidOut.map((spoke) => shift(spoke, centre)) };
  }
}

/** The spokes around the origin. */
function atRadius(
  spokes: readonly { id: string; label: string }[],
  radius: number,
  width: number,
  fontSize: number,
): RadarSpoke[] {
  const gap = fontSize * 0.9;
  const rowHeight = fontSize * lineHeight;
  // Neighbours on one side of eight spokes are 0.7 times the radius apart, of seven spokes 0.68 times.
  const maxLines = Math.max(1, Math.min(5, Math.floor((radius * 0.66) / rowHeight)));
  return spokes.map(({ id, label }, index) => {
    const angle = (2 * Math.PI * index) / spokes.length - Math.PI / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const x = cos * (radius + gap);
    const anchor = cos > 0.2 ? 'start' : cos < -0.2 ? 'end' : 'middle';
    // Labels above and below stay between those beside them.
    const space = anchor === 'middle' ? radius * 1.35 : (width / 2 - Math.abs(x)) * fontReserve;
    const lines = wrapLabel(label, Math.max(fontSize * 3, space), fontSize, maxLines);
    const widest = Math.max(0, ...lines.map((each) => estimateTextWidth(each, fontSize)));
    const blockHeight = lines.length * rowHeight;
    // From above the end of the spoke at the top to below it at the bottom.
    const top = sin * (radius + gap) + ((sin - 1) / 2) * blockHeight;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - widest : x - widest / 2;
    return {
      id,
      label,
      end: { x: cos * radius, y: sin * radius },
      lines,
      x,
      y: top + fontSize,
      anchor,
      box: { left, right: left + widest, top, bottom: top + blockHeight },
    };
  });
}

function shift(spoke: RadarSpoke, { x, y }: { x: number; y: number }): RadarSpoke {
  const { box, end } = spoke;
  return {
    ...spoke,
    end: { x: round(end.x + x), y: round(end.y + y) },
    x: round(spoke.x + x),
    y: round(spoke.y + y),
    box: { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
