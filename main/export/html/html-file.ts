import type { LeitbildDocument } from '../../../workshop/document';
import { fontStyle } from './fonts';
import { figureSize } from '../figure-size';
import { documentHtml, escapeHtml } from './html';
import { darkAccentStyle, screenStyle } from './html-style';

/** The file loads nothing and runs nothing, regardless of its content. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The document as one file for browsers, with embedded fonts and pictures, for screen and print. */
export function htmlFile(
  document: LeitbildDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  fonts: string = fontStyle,
): string {
  const line = [document.organisation, document.confidentiality].filter((text) => text !== '').join(' · ');
  return documentHtml(document, {
    fontStyle: fonts,
    pictureAddress: (asset) => {
      const bytes = pictures.get(asset);
      const type = asset.endsWith('.png') ? 'image/png' : 'image/jpeg';
      return bytes ? `data:${type};base64,${Buffer.from(bytes).toString('base64')}` : null;
    },
    figureSize: (asset) => figureSize(pictures.get(asset)),
    head: `
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>${screenStyle}${darkAccentStyle(document)}</style>`,
    foot: line === '' ? '' : `\n<footer class="foot">${escapeHtml(line)}</footer>`,
  });
}
