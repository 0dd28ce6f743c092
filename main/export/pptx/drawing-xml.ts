import type { Run } from '../../../workshop/document';
import { locales } from '../../../workshop/format';
import type { Language } from '../../../workshop/language';
import { escapeXml } from '../../../workshop/svg/escape-xml';
import type { SlideParagraph } from './slide-plan';
import type { Box } from './slide-style';
import { hangingIndent, indentOf } from './text-piece';

/** English Metric Units: 12,700 to a point. */
export const emu = (points: number) => Math.round(points * 12_700);

/** Hundredths of a point. */
const hundredths = (points: number) => Math.round(points * 100);

/** Colours of the theme, so that another theme or template changes them. */
export type ThemeColour = 'tx1' | 'tx2' | 'bg1' | 'bg2' | 'accent1' | 'accent6' | 'hlink';

export function fill(colour: ThemeColour): string {
  return `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
}

/** A colour of the theme over white; `share` is its strength, 0 to 1. */
export function tint(colour: ThemeColour, share: number): string {
  return `<a:solidFill><a:schemeClr val="${colour}"><a:alpha val="${Math.round(share * 100) * 1000}"/></a:schemeClr></a:solidFill>`;
}

/** Makes the tints of the accent colour weaker, but for the full colour; `scale` is 0 to 1. */
export function weakenTints(xml: string, scale: number): string {
  if (scale === 1) return xml;
  return xml.replace(
    /(<a:schemeClr val="accent1"><a:alpha val=")(\d+)(?="\/>)/g,
    (whole, before: string, share: string) =>
      Number(share) === 100_000 ? whole : `${before}${Math.round((Number(share) / 1000) * scale) * 1000}`,
  );
}

export function position({ x, y, width, height }: Box, element: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  return `<${element}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(Math.max(1, width))}" cy="${emu(Math.max(1, height))}"/></${element}>`;
}

/** How the texts of a part are written: their language, and the id of the relationship to an address. */
export interface TextContext {
  language: Language;
  link: (address: string) => string;
}

const looks: Record<SlideParagraph['look'], { bold?: true; italic?: true; colour: ThemeColour; heading?: true }> = {
  text: { colour: 'tx1' },
  subhead: { colour: 'tx1', bold: true, heading: true },
  caption: { colour: 'tx2', italic: true },
  quote: { colour: 'tx1', heading: true },
  source: { colour: 'tx2' },
  'card-title': { colour: 'tx1', bold: true },
  kicker: { colour: 'tx2', bold: true },
};

/** The first letter with a direction is Hebrew or Arabic (Unicode bidi rule P2). */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first);
}

export function paragraphXml(paragraph: SlideParagraph, context: TextContext): string {
  const { runs, size, look, item, spaceAfter } = paragraph;
  const { bold = false, italic = false, colour, heading = false } = looks[look];
  const rightToLeft = isRightToLeft(runs.map(({ text }) => text).join(''));
  const attributes = [
    item ? `marL="${emu(indentOf(item, size))}" indent="${-emu(hangingIndent(item, size))}"` : 'marL="0" indent="0"',
    rightToLeft ? 'algn="r" rtl="1"' : '',
  ];
  const bullet = !item
    ? '<a:buNone/>'
    : item.number === null
      ? `<a:buSzPct val="100000"/><a:buFont typeface="Arial"/><a:buChar char="${item.level % 2 === 0 ? '•' : '–'}"/>`
      : `<a:buSzPct val="100000"/><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"${item.number > 1 ? ` startAt="${Math.min(32_767, item.number)}"` : ''}/>`;
  const format = { size, bold, italic, colour, heading };
  return [
    `<a:p><a:pPr ${attributes.filter((each) => each !== '').join(' ')}>`,
    `<a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${hundredths(spaceAfter)}"/></a:spcAft>${bullet}</a:pPr>`,
    runs.map((run) => runXml(run, format, context)).join(''),
    `<a:endParaRPr ${languageOf(context)} sz="${hundredths(size)}"/></a:p>`,
  ].join('');
}

interface RunFormat {
  size: number;
  bold: boolean;
  italic: boolean;
  colour: ThemeColour;
  heading: boolean;
}

function languageOf({ language }: TextContext): string {
  return `lang="${locales[language]}"`;
}

/** A piece of text; its line breaks stay in the paragraph. */
export function runXml(run: Run, { size, bold, italic, colour, heading }: RunFormat, context: TextContext): string {
  const link = run.link === undefined ? null : webAddress(run.link);
  const attributes = [
    languageOf(context),
    `sz="${hundredths(size)}"`,
    bold || run.bold || run.referenceMark ? 'b="1"' : '',
    italic || run.italic ? 'i="1"' : '',
    run.underline ? 'u="sng"' : '',
    run.strikethrough ? 'strike="sngStrike"' : '',
    run.referenceMark ? 'baseline="30000"' : '',
    'dirty="0"',
  ];
  const properties = [
    fill(run.referenceMark ? 'hlink' : colour),
    heading ? '<a:latin typeface="+mj-lt"/>' : '',
    link === null ? '' : `<a:hlinkClick r:id="${context.link(link)}"/>`,
  ].join('');
  const format = (element: string) =>
    `<${element} ${attributes.filter((each) => each !== '').join(' ')}>${properties}</${element}>`;
  // A narrow no-break space keeps the reference mark with its words.
  const text = run.referenceMark ? `\u202F${run.text}` : run.text;
  return text
    .split('\n')
    .map((line, index) =>
      [
        index > 0 ? `<a:br>${format('a:rPr')}</a:br>` : '',
        line === '' ? '' : `<a:r>${format('a:rPr')}<a:t>${escapeXml(line)}</a:t></a:r>`,
      ].join(''),
    )
    .join('');
}

/** Addresses that a file may lead to; null for others. */
function webAddress(link: string): string | null {
  try {
    const { protocol, href } = new URL(link);
    return ['https:', 'http:', 'mailto:'].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** The name and the description of a shape for readers who cannot see it. */
export function nonVisual(id: number, name: string, description = ''): string {
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${description === '' ? '' : ` descr="${escapeXml(description)}"`}/>`;
}
