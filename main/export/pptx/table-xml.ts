import { emu, fill, isRightToLeft, nonVisual, position, runXml, tint, type TextContext } from './drawing-xml';
import type { SlideShape } from './slide-plan';
import { cellPadding } from './slide-style';
import { lineHeight } from './text-metrics';

/** PowerPoint's table style without lines and fills: lines are set for each cell. */
const noStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

const padding = `marL="${emu(cellPadding.side)}" marR="${emu(cellPadding.side)}" marT="${emu(cellPadding.top)}" marB="${emu(cellPadding.top)}"`;

const noLines = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`).join('');

/** A native table with hairlines, a strong line below its header, and its description. */
export function tableXml(
  { box, columns, rows, header, named, size, alt }: Extract<SlideShape, { kind: 'table' }>,
  id: number,
  name: string,
  context: TextContext,
): string {
  const grid = columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  // Programs make a row as high as its text needs; the planned heights are upper limits.
  const leastHeight = size * lineHeight + 2 * cellPadding.top;
  const body = rows.map(({ cells, heat }, index) => {
    const isHeader = header && index === 0;
    const line = isHeader ? `<a:lnB w="12700">${fill('tx1')}</a:lnB>` : `<a:lnB w="6350">${fill('accent6')}</a:lnB>`;
    const cellsXml = columns.map((_, column) => {
      const runs = cells[column] ?? [];
      const warmth = heat?.[column] ?? null;
      const format = {
        size,
        bold: isHeader || (named && column === 0) || warmth !== null,
        italic: false,
        colour: warmth === 1 ? ('bg1' as const) : isHeader ? ('tx2' as const) : ('tx1' as const),
        heading: false,
      };
      const text = runs.map(({ text: part }) => part).join('');
      const align = isRightToLeft(text) ? ' algn="r" rtl="1"' : heat !== undefined && column > 0 ? ' algn="ctr"' : '';
      return [
        '<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>',
        `<a:p><a:pPr${align}><a:lnSpc><a:spcPct val="90000"/></a:lnSpc></a:pPr>${runs.map((run) => runXml(run, format, context)).join('')}<a:endParaRPr sz="${size * 100}"/></a:p></a:txBody>`,
        `<a:tcPr ${padding}>${noLines}${line}${warmth === null ? '<a:noFill/>' : tint('accent1', warmth)}</a:tcPr></a:tc>`,
      ].join('');
    });
    return `<a:tr h="${emu(leastHeight)}">${cellsXml.join('')}</a:tr>`;
  });
  return [
    `<p:graphicFrame><p:nvGraphicFramePr>${nonVisual(id, name, alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`,
    position(box, 'p:xfrm'),
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>',
    `<a:tblPr${header ? ' firstRow="1"' : ''}${named ? ' firstCol="1"' : ''}><a:tableStyleId>${noStyle}</a:tableStyleId></a:tblPr>`,
    `<a:tblGrid>${grid}</a:tblGrid>${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`,
  ].join('');
}
