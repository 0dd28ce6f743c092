/** Letters of Base64 by value. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Longest text that is unpacked, in UTF-16 code units: a few kilobytes can unpack to gigabytes. */
const maxLength = 50_000_000;

/**
 * Unpacks what `compressToBase64` of LZ-String has packed (https://pieroxy.net/blog/pages/lz-string): LZ78 with codes that become longer, bit
 * by bit from the lowest. The codes 0 and 1 announce a new character of 8 or 16 bits, 2 is the end. Null for anything else, and for a
 * text over the limit.
 */
export function decompressFromBase64(packed: string): string | null {
  const bits = new BitReader(packed);
  const entries: string[] = ['', '', ''];
  let width = 3;
  /** Codes until they become one bit longer. */
  let left = 4;
  const character = (code: number): string => String.fromCharCode(bits.read(code === 0 ? 8 : 16));
  const lengthen = () => {
    left -= 1;
    if (left > 0) return;
    left = 2 ** width;
    width += 1;
  };

  const start = bits.read(2);
  if (start > 1) return start === 2 ? '' : null;
  let before = character(start);
  entries.push(before);
  const parts = [before];
  let length = 1;
  while (!bits.isAtEnd) {
    let code = bits.read(width);
    if (code === 2) return parts.join('');
    if (code < 2) {
      entries.push(character(code));
      code = entries.length - 1;
      lengthen();
    }
    const entry = entries[code] ?? (code === entries.length ? before + before.charAt(0) : null);
    if (entry === null) return null;
    parts.push(entry);
    length += entry.length;
    if (length > maxLength) return null;
    entries.push(before + entry.charAt(0));
    lengthen();
    before = entry;
  }
  return null;
}

/** Reads numbers from Base64: six bits of each letter from the highest, a number from its lowest bit. */
class BitReader {
  readonly #packed: string;
  #at = 0;
  #bit = 0;

  constructor(packed: string) {
    this.#packed = packed;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#packed.length;
  }

  read(width: number): number {
    let value = 0;
    for (let index = 0; index < width; index += 1) {
      const six = Math.max(0, letters.indexOf(this.#packed.charAt(this.#at) || 'A'));
      if ((six & (32 >> this.#bit)) !== 0) value += 2 ** index;
      this.#bit += 1;
      if (this.#bit === 6) {
        this.#bit = 0;
        this.#at += 1;
      }
    }
    return value;
  }
}
