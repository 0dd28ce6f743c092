import type { RenderContext } from './render-context';

/** Placeholder of a picture. The file is embedded when the SVG is written. */
export interface PicturePlaceholder {
  asset: string;
  width: number;
  height: number;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  font: string;
  textAlign: CanvasTextAlign;
  globalAlpha: number;
  matrix: Matrix;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * A canvas context that writes SVG, so that the same code renders to the screen and to files. It implements only what RenderContext
 * needs.
 */
export class SvgContext implements RenderContext {
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'left';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  textRendering: CanvasTextRendering = 'auto';
  imageSmoothingQuality: ImageSmoothingQuality = 'low';
  globalAlpha = 1;
  readonly #measure: (font: string, text: string) => number;
  readonly #parts: string[] = [];
  readonly #stack: State[] = [];
  #matrix = identity;
  #path: string[] = [];

  /** `measure` returns the width of a text in a CSS font. */
  constructor(measure: (font: string, text: string) => number) {
    this.#measure = measure;
  }

  /** Everything rendered so far, as an SVG document that shows a part of the board. */
  document({ x, y, width, height }: { x: number; y: number; width: number; height: number }, title: string): string {
    const size = `viewBox="${[x, y, width, height].map(short).join(' ')}" width="${short(width)}" height="${short(height)}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>${escaped(title)}</title>${this.#parts.join('\n')}</svg>`;
  }

  /** Groups what `render` renders under an accessible name. */
  named(name: string, render: () => void): void {
    this.#parts.push(`<g role="img"><title>${escaped(name)}</title>`);
    render();
    this.#parts.push('</g>');
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, textAlign, globalAlpha } = this;
    const matrix = this.#matrix;
    this.#stack.push({ fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, textAlign, globalAlpha, matrix });
  }

  restore(): void {
    const state = this.#stack.pop();
    if (!state) return;
    const { matrix, ...styles } = state;
    Object.assign(this, styles);
    this.#matrix = matrix;
  }

  translate(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.#matrix;
    this.#matrix = [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
  }

  rotate(angle: number): void {
    const [a, b, c, d, e, f] = this.#matrix;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#matrix = [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f];
  }

  beginPath(): void {
    this.#path = [];
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${short(x)} ${short(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`${this.#path.length === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path.push(`Q${[cx, cy, x, y].map(short).join(' ')}`);
  }

  closePath(): void {
    this.#path.push('Z');
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.push(`M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`);
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, width / 2, height / 2);
    const corner = (dx: number, dy: number) => `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`;
    const [across, down] = [width - 2 * r, height - 2 * r];
    this.#path.push(
      `M${short(x + r)} ${short(y)}h${short(across)}${corner(r, r)}v${short(down)}${corner(-r, r)}h${short(-across)}${corner(-r, -r)}v${short(-down)}${corner(r, -r)}Z`,
    );
  }

  /** Full ellipses only. */
  ellipse(x: number, y: number, rx: number, ry: number): void {
    const half = (dx: number) => `a${short(rx)} ${short(ry)} 0 1 1 ${short(dx)} 0`;
    this.#path.push(`M${short(x - rx)} ${short(y)}${half(2 * rx)}${half(-2 * rx)}Z`);
  }

  arc(x: number, y: number, radius: number): void {
    this.ellipse(x, y, radius, radius);
  }

  fill(): void {
    this.#append(`<path d="${this.#path.join('')}"`, `fill="${escaped(this.fillStyle)}"${this.#opacityAttribute()}/>`);
  }

  stroke(): void {
    this.#append(`<path d="${this.#path.join('')}"`, `fill="none"${this.#strokeAttributes()}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#append(
      `<rect ${boxOf(x, y, width, height)}`,
      `fill="${escaped(this.fillStyle)}"${this.#opacityAttribute()}/>`,
    );
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#append(`<rect ${boxOf(x, y, width, height)}`, `fill="none"${this.#strokeAttributes()}/>`);
  }

  measureText(text: string): TextMetrics {
    // Rendering uses only the width.
    return { width: this.#measure(this.font, text) } as TextMetrics;
  }

  fillText(text: string, x: number, y: number, maxWidth = Infinity): void {
    if (text.trim() === '') return;
    const [, weight = '400', size = '10', family = 'sans-serif'] = /^(?:(\d+) )?([\d.]+)px (.*)$/.exec(this.font) ?? [];
    const anchor = this.textAlign === 'center' ? ' text-anchor="middle"' : '';
    // With a fallback font the text takes the same width, and stays within its note.
    const width = Math.min(maxWidth, this.#measure(this.font, text));
    const extent = ` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"`;
    const bold = weight === '400' ? '' : ` font-weight="${weight}"`;
    this.#append(
      `<text x="${short(x)}" y="${short(y)}" font-family="${escaped(withStaticFaces(family))}" font-size="${size}"${bold}${anchor}${extent}`,
      `fill="${escaped(this.fillStyle)}"${this.#opacityAttribute()} xml:space="preserve">${escaped(text)}</text>`,
    );
  }

  drawImage(image: CanvasImageSource | PicturePlaceholder, ...numbers: number[]): void {
    if (!('asset' in image)) throw new Error('Drawings take pictures by name');
    const [sx = 0, sy = 0, sw = 1, sh = 1, x = 0, y = 0, width = 1, height = 1] = numbers;
    const picture = (box: string) => `<image ${box} preserveAspectRatio="none" href="${image.asset}"/>`;
    if (sw === image.width && sh === image.height) {
      return this.#append(`<image ${boxOf(x, y, width, height)}`, `preserveAspectRatio="none" href="${image.asset}"/>`);
    }
    const shown = [sx, sy, sw, sh].map(short).join(' ');
    this.#append(
      '<g',
      `><svg ${boxOf(x, y, width, height)} viewBox="${shown}" preserveAspectRatio="none">${picture(boxOf(0, 0, image.width, image.height))}</svg></g>`,
    );
  }

  #append(start: string, end: string): void {
    const isTransformed = this.#matrix.some((value, index) => value !== identity[index]);
    const transform = isTransformed ? ` transform="matrix(${this.#matrix.map(precise).join(' ')})"` : '';
    this.#parts.push(`${start}${transform} ${end}`);
  }

  #strokeAttributes(): string {
    const round = this.lineCap === 'round' ? ' stroke-linecap="round"' : '';
    const joined = this.lineJoin === 'round' ? ' stroke-linejoin="round"' : '';
    return ` stroke="${escaped(this.strokeStyle)}" stroke-width="${short(this.lineWidth)}"${round}${joined}${this.#opacityAttribute()}`;
  }

  #opacityAttribute(): string {
    return this.globalAlpha === 1 ? '' : ` opacity="${short(this.globalAlpha)}"`;
  }
}

function boxOf(x: number, y: number, width: number, height: number): string {
  return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function precise(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** Other computers have the fonts, if at all, as static instances. */
function withStaticFaces(family: string): string {
  return family.replace(/["']?(Source (?:Sans|Serif) \d) Variable["']?/g, "'$1 Variable', '$1'");
}

/** XML 1.0 (2.2) allows neither control characters nor lone surrogates. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
