/** The beginning of a PNG of this size: enough for everyone who does not decode it. */
export function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** The beginning of a JPEG of this size, with other segments before its frame. */
export function jpeg(
  width: number,
  height: number,
  { marker = 0xc0, before = [] as [number, Buffer][], fill = 0 } = {},
): Buffer {
  const frame = Buffer.alloc(6);
  frame.writeUInt8(8);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const others = before.map(([kind, content]) => segment(kind, content));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...others,
    Buffer.alloc(fill, 0xff),
    segment(marker, frame),
    segment(0xda, Buffer.alloc(4)),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function segment(kind: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
