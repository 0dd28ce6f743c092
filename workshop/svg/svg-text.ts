import { escapeXml } from './escape-xml';

/** A `<text>` element; `y` is the baseline. A halo separates it from lines behind it. */
export function svgText(
  content: string,
  x: number,
  y: number,
  fill: string,
  options: { anchor?: string; size?: number; bold?: boolean; halo?: string } = {},
): string {
  const attributes = [
    options.anchor && options.anchor !== 'start' ? ` text-anchor="${options.anchor}"` : '',
    options.size ? ` font-size="${Math.round(options.size * 10) / 10}"` : '',
    options.bold ? ' font-weight="600"' : '',
  ].join('');
  const place = `x="${Math.round(x * 10) / 10}" y="${Math.round(y * 10) / 10}"${attributes}`;
  // The halo is a separate text, because Word does not support paint-order.
  const halo = options.halo
    ? `<text ${place} fill="${options.halo}" stroke="${options.halo}" stroke-width="3" stroke-opacity="0.85" stroke-linejoin="round" aria-hidden="true">${escapeXml(content)}</text>`
    : '';
  return `${halo}<text ${place} fill="${fill}">${escapeXml(content)}</text>`;
}
