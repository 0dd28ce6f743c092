import { expect, test } from 'vitest';
import { readImageInfo } from './image-info';

const bytes = (text: string, ...more: number[]) =>
  new Uint8Array([...Array.from(text, (letter) => letter.codePointAt(0) ?? 0), ...more]);

const webp = (chunk: string, ...body: number[]) =>
  bytes('RIFF', 0, 0, 0, 0, ...bytes(`WEBP${chunk}`), 0, 0, 0, 0, ...body, ...Array.from({ length: 20 }, () => 0));

test('a GIF tells its size, low byte first', () => {
  expect(readImageInfo(bytes('GIF89a', 0x80, 0x02, 0xe0, 0x01))).toEqual({ type: 'gif', width: 640, height: 480 });
});

test('a lossy WebP tells its size behind the start code of its key frame', () => {
  const frame = webp('VP8 ', 0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01);
  expect(readImageInfo(frame)).toEqual({ type: 'webp', width: 640, height: 480 });
});

test('a lossless WebP tells its size in fourteen bits each, less one', () => {
  const bits = 639 | (479 << 14);
  const frame = webp('VP8L', 0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, (bits >>> 24) & 255);
  expect(readImageInfo(frame)).toEqual({ type: 'webp', width: 640, height: 480 });
});

test('an extended WebP tells the size of its canvas in three bytes each, less one', () => {
  const frame = webp('VP8X', 0, 0, 0, 0, 0xff, 0xff, 0x00, 0x7f, 0x02, 0x00);
  expect(readImageInfo(frame)).toEqual({ type: 'webp', width: 65_536, height: 640 });
});

test('a WebP of another kind and a size of zero are no pictures', () => {
  expect(readImageInfo(webp('ALPH'))).toBeNull();
  expect(readImageInfo(bytes('GIF89a', 0, 0, 10, 0))).toBeNull();
});
