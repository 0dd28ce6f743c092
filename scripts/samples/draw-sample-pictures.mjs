// @ts-check
/**
 * Draws the pictures of the sample workshop: `assets/samples/source/*.svg` to PNG beside them, in few colours.
 * Needs `rsvg-convert` (Debian: librsvg2-bin) and `convert` (imagemagick). Run `node scripts/samples/make-samples.mjs` afterwards.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '../..', 'assets', 'samples', 'source');

for (const name of readdirSync(source).filter((file) => file.endsWith('.svg'))) {
  const drawn = execFileSync('rsvg-convert', [join(source, name)], {
    maxBuffer: 50_000_000,
  });
  const picture = join(source, name.replace(/\.svg$/, '.png'));
  // Without dithering flat areas stay flat, which looks better and takes a third of the bytes.
  execFileSync('convert', ['png:-', '-strip', '+dither', '-colors', '160', `PNG8:${picture}`], { input: drawn });
}
