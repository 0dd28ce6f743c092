import { describe, expect, test } from 'vitest';
import { Assets } from './assets';
import { readImageInfo } from '../../../workshop/image-info';
import { sha256 } from './sha256';
import { fileError, MemoryFileSystem } from '../testing/memory-file-system';
import { jpeg, png } from '../testing/pictures';
import { runCommand } from '../../../workshop/session';
import { exampleSession } from '../testing/sessions';

describe('the header of a picture', () => {
  test.each([
    ['PNG', png(640, 480), { type: 'png', width: 640, height: 480 }],
    ['huge PNG of few bytes', png(60_000, 60_000), { type: 'png', width: 60_000, height: 60_000 }],
    ['baseline JPEG', jpeg(1920, 1080), { type: 'jpg', width: 1920, height: 1080 }],
    ['progressive JPEG', jpeg(1920, 1080, { marker: 0xc2 }), { type: 'jpg', width: 1920, height: 1080 }],
    [
      'JPEG whose EXIF holds a preview of its own',
      jpeg(4000, 3000, { before: [[0xe1, jpeg(160, 120)]] }),
      { type: 'jpg', width: 4000, height: 3000 },
    ],
    [
      'JPEG with tables and a comment before the frame',
      jpeg(10, 20, {
        before: [
          [0xdb, Buffer.alloc(65)],
          [0xc4, Buffer.alloc(30)],
          [0xfe, Buffer.from('Gruß')],
        ],
      }),
      { type: 'jpg', width: 10, height: 20 },
    ],
    ['JPEG with fill bytes', jpeg(10, 20, { fill: 5 }), { type: 'jpg', width: 10, height: 20 }],
  ])('%s', (_, bytes, facts) => {
    expect(readImageInfo(bytes)).toEqual(facts);
    // Also as a part of a larger buffer, as it arrives from a window.
    const larger = Buffer.concat([Buffer.alloc(7), bytes]);
    expect(readImageInfo(larger.subarray(7))).toEqual(facts);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a PNG without width', png(0, 10)],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')],
    ['a GIF that is cut off', Buffer.from('GIF89a\u000a\u0000')],
    ['HEIC', Buffer.from('\u0000\u0000\u0000\u0018ftypheic')],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, 0xd9])],
    ['a JPEG with a segment of impossible length', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xc0])],
    ['zeros', Buffer.alloc(100)],
  ])('%s is none', (_, bytes) => {
    expect(readImageInfo(bytes)).toBeNull();
  });

  test('truncated before the dimensions are not recognised', () => {
    for (const bytes of [
      png(5, 5).subarray(0, 33),
      jpeg(5, 5, { before: [[0xe1, Buffer.alloc(50)]] }).subarray(0, 67),
    ]) {
      for (let length = 0; length < bytes.length - 8; length += 1) {
        expect(readImageInfo(bytes.subarray(0, length)), `${length}`).toBeNull();
      }
    }
  });
});

function pictures() {
  const drive = new MemoryFileSystem();
  drive.put('/s/session.json', Buffer.from('{}'));
  return { drive, assets: new Assets('/s/assets', drive) };
}

describe('pictures', () => {
  test('are named by their content and real type, and kept once', async () => {
    const { drive, assets } = pictures();
    const asset = `${sha256(png(5, 5))}.png`;
    expect(await assets.add(png(5, 5))).toEqual({ status: 'ok', asset });
    expect(await assets.add(png(5, 5))).toEqual({ status: 'ok', asset });
    expect(await assets.add(jpeg(5, 5))).toEqual({ status: 'ok', asset: `${sha256(jpeg(5, 5))}.jpg` });
    expect(await assets.list()).toHaveLength(2);
    expect(Buffer.from(await assets.read(asset))).toEqual(png(5, 5));
    expect(drive.paths()).toHaveLength(3);
  });

  test('are on the drive when the promise resolves', async () => {
    const { drive, assets } = pictures();
    const result = await assets.add(png(5, 5));
    const after = new Assets(
      '/s/assets',
      drive.afterPowerCut(() => 0),
    );
    expect(await after.list()).toEqual([result.status === 'ok' && result.asset]);
  });

  test('that were damaged on the drive are replaced', async () => {
    const { drive, assets } = pictures();
    const path = `/s/assets/${sha256(png(5, 5))}.png`;
    drive.put(path, Buffer.alloc(10));
    await assets.add(png(5, 5));
    expect(Buffer.from(await drive.read(path))).toEqual(png(5, 5));
  });

  test.each([
    ['type', Buffer.from('<svg/>')],
    ['size', png(10_000, 5_001)],
    ['size', jpeg(65_000, 65_000)],
    ['size', Buffer.concat([png(5, 5), Buffer.alloc(25_000_000)])],
  ])('are refused for their %s', async (reason, bytes) => {
    const { drive, assets } = pictures();
    expect(await assets.add(bytes)).toEqual({ status: 'refused', reason });
    expect(drive.paths()).toEqual(['/s/session.json']);
  });

  test('of exactly 50 megapixels are accepted', async () => {
    expect(await pictures().assets.add(png(10_000, 5_000))).toMatchObject({ status: 'ok' });
  });

  test('are refused when the drive is full', async () => {
    const { drive, assets } = pictures();
    drive.before = (operation) => {
      if (operation === 'write') throw fileError('ENOSPC');
    };
    expect(await assets.add(png(5, 5))).toEqual({ status: 'refused', reason: 'full' });
    expect(drive.paths()).toEqual(['/s/session.json']);
  });

  test('are refused when the drive was disconnected, and bring no folder back', async () => {
    const { drive, assets } = pictures();
    await drive.rename('/s', '/unplugged');
    expect(await assets.add(png(5, 5))).toEqual({ status: 'refused', reason: 'gone' });
    await expect(drive.stat('/s')).rejects.toThrow('ENOENT');
  });

  test('that came new and were not used are gone after they were taken back', async () => {
    const { drive, assets } = pictures();
    const asset = `${sha256(png(5, 5))}.png`;
    await assets.add(png(5, 5));
    await assets.discard([asset], exampleSession());
    expect(drive.paths()).toEqual(['/s/session.json']);
    expect(await assets.add(png(5, 5))).toEqual({ status: 'ok', asset });
    expect(await assets.list()).toEqual([asset]);
  });

  test('stay when they were there before, were added by another too, or are named', async () => {
    const { drive, assets } = pictures();
    const [before, damaged, twice, named] = [1, 2, 3, 4].map((width) => `${sha256(png(width, 9))}.png`);
    drive.put(`/s/assets/${before}`, png(1, 9));
    drive.put(`/s/assets/${damaged}`, Buffer.alloc(10));
    // Both at once: neither knows whether the other will use it.
    await Promise.all([1, 2, 3, 3, 4].map((width) => assets.add(png(width, 9))));
    const session = exampleSession();
    session.workshop.logo = named ?? '';
    const all = [before, damaged, twice, named].map(String);
    await assets.discard(all, session);
    expect(await assets.list()).toEqual([...all].sort());
    await assets.discard([String(twice)], session);
    expect(await assets.list()).not.toContain(twice);
  });

  test('that no session names are listed as unused', async () => {
    const { assets } = pictures();
    const [logo, chair, board, nobody] = await Promise.all(
      [1, 2, 3, 4].map(async (width) => {
        const result = await assets.add(png(width, 9));
        return result.status === 'ok' ? result.asset : '';
      }),
    );
    const session = exampleSession();
    session.workshop.logo = logo ?? '';
    session.workshop.emptyChair.picture = chair ?? '';
    const earlier = exampleSession();
    const place = { x: 0, y: 0, width: 100, height: 100 };
    runCommand(earlier, 'vision-board', 'addPictures', {
      pictures: [{ id: 'p1', picture: { ...place, asset: board ?? '', alt: '' } }],
    });
    expect(await assets.unused([session, earlier])).toEqual([nobody]);
  });

  test.each(['../session.json', '/etc/passwd', 'x.png', ''])('no path leads out: %s', async (name) => {
    await expect(pictures().assets.read(name)).rejects.toThrow('Not the name of a picture');
  });
});
