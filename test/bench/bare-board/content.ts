import type { BenchBoard, BenchConnector, BenchNote, BenchPicture } from '../../../scripts/bench/board/board.mjs';

export type Rect = { x: number; y: number; width: number; height: number };

export interface BareNote extends BenchNote {
  /** Wrapped at the size of all notes, once. */
  lines: string[];
}

export interface BarePicture extends BenchPicture {
  /** Copies of half the size each, the full one first. */
  levels: ImageBitmap[];
}

export type BareConnector = BenchConnector & { ends: [BareNote, BareNote] };

export const font = '18px sans-serif';
export const lineHeight = 23;
export const padding = 16;
const cell = 512;

/** The content of the bare board, with a grid of cells as spatial index. */
export class Content {
  readonly notes = new Map<string, BareNote>();
  readonly pictures: BarePicture[] = [];
  readonly connectors: BareConnector[] = [];
  readonly #cells = new Map<string, Set<string>>();
  readonly #measure = new OffscreenCanvas(1, 1).getContext('2d');
  readonly #widths = new Map<string, number>();

  take({ notes, connectors }: BenchBoard): void {
    for (const note of notes) {
      this.notes.set(note.id, { ...note, lines: this.wrap(note.text) });
      this.#file(note, 'add');
    }
    for (const connector of connectors) {
      const [from, to] = [this.notes.get(connector.from), this.notes.get(connector.to)];
      if (from && to) this.connectors.push({ ...connector, ends: [from, to] });
    }
  }

  /** Decodes the pictures and makes their smaller copies. */
  async decode(pictures: readonly BenchPicture[]): Promise<void> {
    await Promise.all(
      pictures.map(async (picture) => {
        const image = new Image();
        image.src = `/data/pictures/${picture.file}`;
        await image.decode();
        const full = await createImageBitmap(image);
        const levels = [full];
        for (let width = full.width / 2; width >= 100; width /= 2) {
          levels.push(
            await createImageBitmap(levels.at(-1) ?? full, { resizeWidth: Math.round(width), resizeQuality: 'medium' }),
          );
        }
        this.pictures.push({ ...picture, levels });
      }),
    );
  }

  move(ids: Iterable<string>, dx: number, dy: number): void {
    for (const id of ids) {
      const note = this.notes.get(id);
      if (!note) continue;
      this.#file(note, 'delete');
      note.x += dx;
      note.y += dy;
      this.#file(note, 'add');
    }
  }

  write(id: string, text: string): void {
    const note = this.notes.get(id);
    if (!note) return;
    note.text = text;
    note.lines = this.wrap(text);
  }

  visible(view: Rect): BareNote[] {
    const seen: BareNote[] = [];
    const cells = ((view.width / cell) | 0) * ((view.height / cell) | 0);
    if (cells > this.#cells.size / 2) {
      for (const note of this.notes.values()) if (meets(note, view)) seen.push(note);
      return seen;
    }
    const found = new Set<string>();
    for (const key of cellsOf(view)) for (const id of this.#cells.get(key) ?? []) found.add(id);
    for (const id of found) {
      const note = this.notes.get(id);
      if (note && meets(note, view)) seen.push(note);
    }
    return seen;
  }

  wrap(text: string): string[] {
    const room = 200 - 2 * padding;
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.#width(longer) > room) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  }

  #width(text: string): number {
    let width = 0;
    for (const word of text.split(' ')) {
      let known = this.#widths.get(word);
      if (known === undefined) {
        if (this.#measure) this.#measure.font = font;
        known = this.#measure?.measureText(`${word} `).width ?? 0;
        this.#widths.set(word, known);
      }
      width += known;
    }
    return width;
  }

  #file(note: BareNote | BenchNote, how: 'add' | 'delete'): void {
    for (const key of cellsOf(note)) {
      const ids = this.#cells.get(key) ?? new Set();
      this.#cells.set(key, ids);
      ids[how](note.id);
    }
  }
}

export function meets(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function* cellsOf({ x, y, width, height }: Rect): Generator<string> {
  for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1) {
    for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1) {
      yield `${column} ${row}`;
    }
  }
}
