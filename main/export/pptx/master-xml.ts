import type { Language } from '../../../workshop/language';
import { escapeXml } from '../../../workshop/svg/escape-xml';
import { emu, fill, position, type ThemeColour } from './drawing-xml';
import { pptxWords } from './pptx-words';
import { areas, leastSize, slideSize, titleSizes, type Box } from './slide-style';

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** The group that every tree of shapes begins with. */
export const emptyGroup =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The places that slides fill: type and index of each placeholder. */
export const placeholders = {
  title: 'type="title"',
  coverTitle: 'type="ctrTitle"',
  subtitle: 'type="subTitle" idx="1"',
  body: 'type="body" idx="1"',
  kicker: 'type="body" sz="quarter" idx="13"',
  cover: 'type="body" sz="quarter" idx="14"',
  footer: 'type="ftr" sz="quarter" idx="11"',
  number: 'type="sldNum" sz="quarter" idx="12"',
} as const;

export type Placeholder = keyof typeof placeholders;

export const layouts = ['cover', 'content', 'title-only', 'quote'] as const;
export type LayoutName = (typeof layouts)[number];

/** Places on the cover. */
export const coverAreas = {
  logo: { x: 96, y: 56, width: 220, height: 64 },
  kicker: { x: 96, y: 144, width: 768, height: 26 },
  title: { x: 96, y: 172, width: 768, height: 120 },
  subtitle: { x: 96, y: 298, width: 768, height: 60 },
  cover: { x: 96, y: 376, width: 768, height: 116 },
} satisfies Record<string, Box>;

const insets = 'lIns="0" tIns="0" rIns="0" bIns="0"';

interface Format {
  size: number;
  bold?: boolean;
  italic?: boolean;
  colour?: ThemeColour;
  heading?: boolean;
}

function level(
  number: number,
  { size, bold = false, italic = false, colour = 'tx1', heading = false }: Format,
  paragraph = 'marL="0" indent="0"',
  bullet = '<a:buNone/>',
): string {
  return `<a:lvl${number}pPr ${paragraph}><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>${bullet}<a:defRPr sz="${size * 100}"${bold ? ' b="1"' : ' b="0"'}${italic ? ' i="1"' : ''}>${fill(colour)}<a:latin typeface="${heading ? '+mj-lt' : '+mn-lt'}"/><a:ea typeface="${heading ? '+mj-ea' : '+mn-ea'}"/><a:cs typeface="${heading ? '+mj-cs' : '+mn-cs'}"/></a:defRPr></a:lvl${number}pPr>`;
}

function placeholder(
  id: number,
  name: string,
  place: Placeholder,
  box: Box,
  text: string,
  style: string,
  anchor = 't',
): string {
  const words =
    place === 'number'
      ? '<a:fld id="{5E6B9C1B-2D3B-4B6F-9A3A-0C1D2E3F4A5B}" type="slidenum"><a:rPr lang="de-DE"/><a:t>‹#›</a:t></a:fld>'
      : text === ''
        ? ''
        : `<a:r><a:rPr lang="de-DE"/><a:t>${escapeXml(text)}</a:t></a:r>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${placeholders[place]}/></p:nvPr></p:nvSpPr><p:spPr>${position(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr ${insets} anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle><a:p>${words}<a:endParaRPr lang="de-DE"/></a:p></p:txBody></p:sp>`;
}

/** A shape that only decorates. */
function bar(id: number, box: Box, colour: ThemeColour): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Line ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${position(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill(colour)}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="de-DE"/></a:p></p:txBody></p:sp>`;
}

const footerLine = { x: areas.body.x, y: 492, width: areas.body.width, height: 0.75 };

function frame(language: Language): string[] {
  const words = pptxWords[language];
  return [
    placeholder(
      10,
      words.footer,
      'footer',
      areas.footer,
      '',
      level(1, { size: leastSize, colour: 'tx2' }, 'algn="l"'),
      'ctr',
    ),
    placeholder(
      11,
      words.number,
      'number',
      areas.number,
      '',
      level(1, { size: leastSize, colour: 'tx2' }, 'algn="r"'),
      'ctr',
    ),
  ];
}

const titleStyle = level(1, { size: titleSizes[0], bold: true, heading: true });

/** The master: fonts and colours of the theme, title, text, footer and number. `layoutIds` are relationships to its layouts. */
export function masterXml(language: Language, layoutIds: readonly string[]): string {
  const words = pptxWords[language];
  const step = emu(18);
  const texts = [1, 2, 3, 4, 5].map((number) =>
    number === 1
      ? level(1, { size: 18 })
      : level(
          number,
          { size: number === 2 ? 16 : leastSize },
          `marL="${step * (number - 1)}" indent="${-step}"`,
          '<a:buFont typeface="Arial"/><a:buChar char="•"/>',
        ),
  );
  const others = [1, 2, 3].map((number) => level(number, { size: 18 }));
  return [
    `<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr>${fill('bg1')}<a:effectLst/></p:bgPr></p:bg><p:spTree>${emptyGroup}`,
    bar(20, footerLine, 'accent6'),
    placeholder(2, words.title, 'title', areas.title, words.title, '', 't'),
    placeholder(3, words.text, 'body', areas.body, words.text, ''),
    ...frame(language),
    '</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
    `<p:sldLayoutIdLst>${layoutIds.map((id, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="${id}"/>`).join('')}</p:sldLayoutIdLst>`,
    '<p:hf hdr="0" dt="0"/>',
    `<p:txStyles><p:titleStyle>${titleStyle}</p:titleStyle><p:bodyStyle>${texts.join('')}</p:bodyStyle><p:otherStyle>${others.join('')}</p:otherStyle></p:txStyles></p:sldMaster>`,
  ].join('');
}

export function layoutXml(layout: LayoutName, language: Language): string {
  const words = pptxWords[language];
  const kicker = (box: Box) =>
    placeholder(
      4,
      words.kicker,
      'kicker',
      box,
      words.kicker,
      level(1, { size: leastSize, bold: true, colour: 'accent1' }),
      'ctr',
    );
  const shapes: Record<LayoutName, () => string[]> = {
    cover: () => [
      bar(20, { x: 0, y: 0, width: 24, height: slideSize.height }, 'accent1'),
      placeholder(
        2,
        words.title,
        'coverTitle',
        coverAreas.title,
        words.title,
        level(1, { size: 40, bold: true, heading: true }),
        'b',
      ),
      placeholder(
        3,
        words.subtitle,
        'subtitle',
        coverAreas.subtitle,
        words.subtitle,
        level(1, { size: 24, colour: 'tx2', heading: true }),
      ),
      placeholder(
        4,
        words.kicker,
        'kicker',
        coverAreas.kicker,
        words.kicker,
        level(1, { size: 18, bold: true, colour: 'accent1' }),
        'ctr',
      ),
      placeholder(5, words.text, 'cover', coverAreas.cover, words.text, level(1, { size: 16, colour: 'tx2' })),
    ],
    content: () => [
      placeholder(2, words.title, 'title', areas.title, words.title, ''),
      kicker(areas.kicker),
      placeholder(3, words.text, 'body', areas.body, words.text, ''),
      ...frame(language),
    ],
    'title-only': () => [
      placeholder(2, words.title, 'title', areas.title, words.title, ''),
      kicker(areas.kicker),
      ...frame(language),
    ],
    quote: () => [
      bar(20, { x: areas.body.x, y: areas.body.y + 8, width: 4, height: areas.body.height - 24 }, 'accent1'),
      placeholder(2, words.title, 'title', areas.title, words.title, ''),
      kicker(areas.kicker),
      placeholder(
        3,
        words.quote,
        'body',
        { ...areas.body, x: areas.body.x + 36, width: 720 },
        words.quote,
        level(1, { size: 30, heading: true }),
        'ctr',
      ),
      ...frame(language),
    ],
  };
  const types = {
    cover: 'type="title"',
    content: 'type="tx"',
    'title-only': 'type="titleOnly"',
    quote: 'userDrawn="1"',
  } as const;
  const background = layout === 'cover' ? `<p:bg><p:bgPr>${fill('bg2')}<a:effectLst/></p:bgPr></p:bg>` : '';
  return [
    `<p:sldLayout ${namespaces} ${types[layout]} preserve="1"${layout === 'cover' ? ' showMasterSp="0"' : ''}><p:cSld name="${escapeXml(words.layouts[layout])}">${background}<p:spTree>${emptyGroup}`,
    ...shapes[layout](),
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>',
  ].join('');
}

/** The master of the notes: the picture of the slide, and the words of the speaker below it. */
export function notesMasterXml(): string {
  return [
    `<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr>${fill('bg1')}<a:effectLst/></p:bgPr></p:bg><p:spTree>${emptyGroup}`,
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${position({ x: 54, y: 54, width: 432, height: 243 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="6350">${fill('tx2')}</a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="de-DE"/></a:p></p:txBody></p:sp>`,
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr>${position({ x: 54, y: 315, width: 432, height: 370 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="de-DE"/></a:p></p:txBody></p:sp>`,
    '</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
    `<p:notesStyle>${[1, 2, 3].map((number) => level(number, { size: 12 })).join('')}</p:notesStyle></p:notesMaster>`,
  ].join('');
}

/** The notes of a slide, a paragraph for each. */
export function notesXml(notes: readonly string[], locale: string): string {
  const text = notes
    .flatMap((note) => note.split('\n'))
    .map(
      (line) => `<a:p>${line === '' ? '' : `<a:r><a:rPr lang="${locale}"/><a:t>${escapeXml(line)}</a:t></a:r>`}</a:p>`,
    );
  return [
    `<p:notes ${namespaces}><p:cSld><p:spTree>${emptyGroup}`,
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>',
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${text.join('')}</p:txBody></p:sp>`,
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>',
  ].join('');
}
