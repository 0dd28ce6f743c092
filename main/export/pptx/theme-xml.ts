import { printPalette } from '../../../workshop/print-palette';
import { fonts } from './slide-style';

/** Six hexadecimal digits, as colours are written. */
const digits = (colour: string) => colour.slice(1).toUpperCase();

/**
 * The theme of slides: Leitbild's fonts and colours. `accent` is `#rrggbb`. The PANOSE numbers tell programs without the fonts which of
 * theirs is alike.
 */
export function themeXml(accent: string): string {
  const colours: Record<string, string> = {
    dk1: printPalette.ink,
    lt1: printPalette.paper,
    dk2: printPalette.muted,
    lt2: printPalette.band,
    accent1: accent,
    accent2: printPalette.signal,
    accent3: printPalette.alarm,
    accent4: '#4F6D8F',
    accent5: '#6B5B7B',
    accent6: printPalette.hairline,
    hlink: accent,
    folHlink: printPalette.muted,
  };
  const scheme = Object.entries(colours).map(
    ([name, colour]) => `<a:${name}><a:srgbClr val="${digits(colour)}"/></a:${name}>`,
  );
  const font = (typeface: string, panose: string) =>
    `<a:latin typeface="${typeface}" panose="${panose}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}">${plainFill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return [
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Leitbild"><a:themeElements>',
    `<a:clrScheme name="Leitbild">${scheme.join('')}</a:clrScheme>`,
    `<a:fontScheme name="Leitbild"><a:majorFont>${font(fonts.heading, '02040603050405020204')}</a:majorFont><a:minorFont>${font(fonts.body, '020B0503030403020204')}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Leitbild"><a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements></a:theme>',
  ].join('');
}
