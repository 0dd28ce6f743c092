import type { Run } from '../../../workshop/document';
import { locales } from '../../../workshop/format';
import { escapeXml } from '../../../workshop/svg/escape-xml';
import { emu, fill, nonVisual, paragraphXml, position, type TextContext } from './drawing-xml';
import { cardInset } from './lanes-piece';
import { emptyGroup, namespaces } from './master-xml';
import { pptxWords } from './pptx-words';
import type { SlideParagraph, SlideShape } from './slide-plan';
import type { Box } from './slide-style';
import { tableXml } from './table-xml';

/** What a slide refers to: the ids of its relationships. */
export interface SlideReferences {
  picture: (asset: string) => string | null;
  /** A chart as a native part. */
  chart: (shape: Extract<SlideShape, { kind: 'chart' }>) => string;
  /** The drawing of a chart as SVG, and as PNG for programs that show none. */
  drawing: (shape: Extract<SlideShape, { kind: 'drawing' }>) => { svg: string; png: string };
}

/** Numbers the shapes of a slide; 1 is its tree. */
export class ShapeIds {
  #last = 1;

  next(): number {
    return ++this.#last;
  }
}

/** `colours` is the element that says whose colours the slide has. */
export function slideXml(shapes: readonly string[], hidden: boolean, colours = '<a:masterClrMapping/>'): string {
  return `<p:sld ${namespaces}${hidden ? ' show="0"' : ''}><p:cSld><p:spTree>${emptyGroup}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr>${colours}</p:clrMapOvr></p:sld>`;
}

interface PlaceholderLook {
  name: string;
  size?: number;
  isFooter?: boolean;
  /** Without bullets. */
  isPlain?: boolean;
}

/**
 * A placeholder with plain text; nothing for empty text. `place` are the attributes that name it. Size and place are those of the layout
 * unless they are given. A footer of ours says how it looks, because LibreOffice gives footers a look of its own unless they do.
 */
export function placeholderXml(
  place: string,
  lines: readonly (readonly Run[])[],
  ids: ShapeIds,
  context: TextContext,
  { size, name, isFooter = false, isPlain = false }: PlaceholderLook,
): string {
  if (lines.every((runs) => runs.every(({ text }) => text === ''))) return '';
  const style = isFooter ? `${fill('tx2')}<a:latin typeface="+mn-lt"/>` : '';
  const attributes = `lang="${locales[context.language]}"${size === undefined ? '' : ` sz="${size * 100}"`} dirty="0"`;
  const paragraphs = lines.map((runs) => {
    const words = runs.flatMap(({ text }) =>
      text
        .split('\n')
        .map(
          (line, index) =>
            `${index > 0 ? '<a:br/>' : ''}<a:r><a:rPr ${attributes}>${style}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`,
        ),
    );
    const format = isFooter ? '<a:pPr algn="l"/>' : isPlain ? '<a:pPr marL="0" indent="0"><a:buNone/></a:pPr>' : '';
    return `<a:p>${format}${words.join('')}</a:p>`;
  });
  return `<p:sp><p:nvSpPr>${nonVisual(ids.next(), name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`;
}

/** The number of the slide, which PowerPoint counts. */
export function slideNumberXml(place: string, number: number, ids: ShapeIds, { language }: TextContext): string {
  return `<p:sp><p:nvSpPr>${nonVisual(ids.next(), pptxWords[language].number)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{5E6B9C1B-2D3B-4B6F-9A3A-0C1D2E3F4A5B}" type="slidenum"><a:rPr lang="${locales[language]}"/><a:t>${number}</a:t></a:fld></a:p></p:txBody></p:sp>`;
}

/** A shape as XML. `body` names a place of the layout: it makes a text the body of its slide, which the outline of PowerPoint shows. */
export function shapeXml(
  shape: SlideShape,
  ids: ShapeIds,
  references: SlideReferences,
  context: TextContext,
  body?: string,
): string {
  const words = pptxWords[context.language];
  const id = ids.next();
  switch (shape.kind) {
    case 'text':
      return textXml(shape, id, `${words.text} ${id}`, context, body);
    case 'table':
      return tableXml(shape, id, `${words.table} ${id}`, context);
    case 'chart':
      return `<p:graphicFrame><p:nvGraphicFramePr>${nonVisual(id, `${words.chart} ${id}`, shape.chart.alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${position(shape.box, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${references.chart(shape)}"/></a:graphicData></a:graphic></p:graphicFrame>`;
    case 'drawing': {
      const { svg, png } = references.drawing(shape);
      const vector = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`;
      return pictureXml(id, `${words.chart} ${id}`, shape.chart.alt, shape.box, png, vector);
    }
    case 'picture': {
      const picture = references.picture(shape.asset);
      return picture === null ? '' : pictureXml(id, `${words.picture} ${id}`, shape.alt, shape.box, picture);
    }
  }
}

export function pictureXml(id: number, name: string, alt: string, box: Box, embed: string, vector = ''): string {
  return `<p:pic><p:nvPicPr>${nonVisual(id, name, alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${embed}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${position(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

function textXml(
  { box, paragraphs, look }: Extract<SlideShape, { kind: 'text' }>,
  id: number,
  name: string,
  context: TextContext,
  body?: string,
): string {
  const isBody = body !== undefined;
  const inset = look === 'card' ? emu(cardInset) : 0;
  const insets = `lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}"`;
  const surface =
    look === 'card' ? `${fill('bg2')}<a:ln w="6350">${fill('accent6')}</a:ln>` : isBody ? '' : '<a:noFill/>';
  const kind = isBody
    ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${body}/></p:nvPr>`
    : `<p:cNvSpPr${look === 'card' ? '' : ' txBox="1"'}/><p:nvPr/>`;
  const text = paragraphs.map((paragraph: SlideParagraph) => paragraphXml(paragraph, context));
  return `<p:sp><p:nvSpPr>${nonVisual(id, name)}${kind}</p:nvSpPr><p:spPr>${position(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${surface}</p:spPr><p:txBody><a:bodyPr rot="0" vert="horz" wrap="square" ${insets} numCol="1" anchor="${look === 'quote' ? 'ctr' : 't'}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${text.join('')}</p:txBody></p:sp>`;
}
