import type { Block, Chart, LeitbildDocument } from '../document';
import { printPalette } from '../print-palette';
import { legibleShare, mixColours, readableColour } from '../readable-colour';

/** Dark text stands on tints of the accent colour up to this strength, see `heatOf`. */
const mostTint = 0.6;

/**
 * A document in the client's colour `#rrggbb`, or as it is for null. The colour is darkened until it is legible as text on paper and on
 * bands, and drawings of charts have it instead of ours.
 */
export function withAccent(document: LeitbildDocument, colour: string | null): LeitbildDocument {
  if (colour === null) return document;
  const accent = readableColour(colour, [printPalette.paper, printPalette.band]);
  const blocks = document.blocks.map((block): Block => {
    if (block.kind !== 'chart') return block;
    const recoloured = (drawing: Chart['drawing']) => ({
      ...drawing,
      svg: recolouredSvg(drawing.svg, accent, block.form === 'heat-map'),
    });
    return {
      ...block,
      drawing: recoloured(block.drawing),
      ...(block.slideDrawings ? { slideDrawings: block.slideDrawings.map(recoloured) } : {}),
    };
  });
  return { ...document, accent, blocks };
}

/** How much weaker the tints of an accent colour are than ours, so that dark text on them stays legible; 0 to 1. */
export function tintScale(accent: string): number {
  return legibleShare(printPalette.paper, accent, printPalette.ink, mostTint) / mostTint;
}

/** Only values of attributes are in quotation marks: those in texts are escaped. */
function recolouredSvg(svg: string, accent: string, hasTints: boolean): string {
  const plain = svg.replaceAll(`"${printPalette.accent}"`, `"${accent}"`);
  if (!hasTints) return plain;
  const scale = tintScale(accent);
  return plain.replace(/ fill="(#[0-9a-f]{6})"/gi, (whole, colour: string) => {
    const share = tintOf(colour);
    return share === null
      ? whole
      : ` fill="${mixColours(printPalette.paper, accent, share === 1 ? 1 : share * scale)}"`;
  });
}

/** The strength of a tint of our accent colour over paper; null for another colour. */
function tintOf(colour: string): number | null {
  const red = (each: string) => Number.parseInt(each.slice(1, 3), 16);
  const share = (255 - red(colour)) / (255 - red(printPalette.accent));
  const isTint = share > 0 && share <= 1 && isNear(colour, mixColours(printPalette.paper, printPalette.accent, share));
  return isTint ? share : null;
}

/** Whether the channels of two colours differ by rounding only. */
function isNear(one: string, other: string): boolean {
  return [1, 3, 5].every((at) => {
    const channel = (each: string) => Number.parseInt(each.slice(at, at + 2), 16);
    return Math.abs(channel(one) - channel(other)) <= 1;
  });
}
