import type { LeitbildDocument } from '../../../workshop/document';
import { formatDay, locales } from '../../../workshop/format';
import { printPalette } from '../../../workshop/print-palette';
import { listComments } from '../list-comments';
import { chartWorkbook } from './chart-workbook';
import { isNative } from '../chart-labels';
import { chartRows, chartXml } from './chart-xml';
import type { TextContext } from './drawing-xml';
import { namespaces, notesMasterXml, notesXml } from './master-xml';
import { OfficePackage } from './office-package';
import { cutToLines, planSlides } from './plan-slides';
import { appPropertiesXml, corePropertiesXml, presentationXml } from './presentation-xml';
import { pptxWords } from './pptx-words';
import type { Slide, SlideShape } from './slide-plan';
import { baseParts, ownBase, type LayoutUse, type SlideBase, type SlideKind } from './slide-base';
import { leastSize } from './slide-style';
import { placeholderXml, shapeXml, ShapeIds, slideNumberXml, slideXml, type SlideReferences } from './slide-xml';
import { speakerNotes } from './speaker-notes';
import type { PowerPointTemplate } from './template/read-powerpoint-template';
import { templateBase } from './template/template-base';
import { paragraph } from './text-piece';
import { themeXml } from './theme-xml';
import { pictureSize } from './visual-pieces';

export interface PptxOptions {
  /** Creation time in the file's properties, ISO 8601. */
  now: string;
  pictures: ReadonlyMap<string, Uint8Array>;
  /** Draws an SVG document as PNG, for programs that do not show SVG. */
  svgToPng: (svg: string, width: number, height: number) => Promise<Uint8Array>;
  /** The client's PowerPoint file on whose master the slides are; ours when it is left out. */
  template?: PowerPointTemplate | null;
}

/** Pixels of the PNG of a drawing for each of its CSS pixels. */
const drawingScale = 2;

const presentationMl = 'officedocument.presentationml';

/** The document as PPTX: native texts, tables and charts, speaker notes, and a master. The same bytes for the same input. */
export async function documentPptx(source: LeitbildDocument, options: PptxOptions): Promise<Uint8Array> {
  const document = listComments(source);
  const writer = new PptxWriter(document, options);
  const slides = writer.plan();
  await writer.drawCharts(slides);
  writer.addCover();
  const notes = speakerNotes(slides, 2, document.language);
  for (const [index, slide] of slides.entries()) writer.addSlide(slide, notes[index] ?? []);
  return writer.finish(slides.filter(({ hidden }) => hidden).length);
}

class PptxWriter {
  readonly #document: LeitbildDocument;
  readonly #options: PptxOptions;
  readonly #package = new OfficePackage();
  readonly #presentation = 'ppt/presentation.xml';
  readonly #base: SlideBase;
  readonly #slides: string[] = [];
  readonly #drawings = new Map<string, Uint8Array>();
  #charts = 0;

  constructor(document: LeitbildDocument, options: PptxOptions) {
    this.#document = document;
    this.#options = options;
    const { template } = options;
    const { accent = printPalette.accent } = document;
    this.#base = template ? templateBase(this.#package, template) : ownBase(this.#package, document.language, accent);
    const notesTheme = this.#package.addXml('ppt/theme/theme2.xml', themeXml(accent), 'officedocument.theme');
    const notesMaster = this.#package.addXml(notesMasterPart, notesMasterXml(), `${presentationMl}.notesMaster`);
    this.#package.relate(notesMaster, 'theme', notesTheme);
  }

  /** The slides after the title slide. */
  plan(): Slide[] {
    const { frame, stretch } = this.#base;
    const slides = planSlides(this.#document, this.#options.pictures, frame);
    return slides.map((slide) => ({ ...slide, shapes: slide.shapes.map(stretch) }));
  }

  /** Draws what has no native form. */
  async drawCharts(slides: readonly Slide[]): Promise<void> {
    for (const shape of slides.flatMap(({ shapes }) => shapes)) {
      if (shape.kind !== 'drawing') continue;
      const { svg, width, height } = shape.chart.drawing;
      if (this.#drawings.has(svg)) continue;
      this.#drawings.set(svg, await this.#options.svgToPng(svg, width * drawingScale, height * drawingScale));
    }
  }

  addCover(): void {
    const [part, { colours }] = this.#nextSlide('cover');
    const { shapes, cut } = this.#base.cover({
      document: this.#document,
      pictures: this.#options.pictures,
      context: this.#contextOf(part),
      picture: (asset) => this.#picture(part, asset),
    });
    this.#write(part, slideXml(shapes, false, colours), 'slide');
    this.#addNotes(part, cut);
  }

  addSlide(slide: Slide, notes: readonly string[]): void {
    const [first, ...rest] = slide.shapes;
    const isText = first?.kind === 'text' && first.look !== 'card';
    const kind: SlideKind = slide.layout !== 'content' ? slide.layout : isText ? 'content' : 'title-only';
    const [part, { places, footer, colours }] = this.#nextSlide(kind);
    const context = this.#contextOf(part);
    const words = pptxWords[this.#document.language];
    const ids = new ShapeIds();
    const references = this.#referencesOf(part);
    const text = (value: string) => [[{ text: value }]];
    const { organisation, confidentiality } = this.#document;
    const line = [organisation, confidentiality].filter((each) => each !== '').join(' · ');
    const shownLine = cutToLines(line, footer.width, footer.size, 1);
    const { frame } = this.#base;
    const box = (value: string, look: 'subhead' | 'kicker', size: number): string =>
      value === ''
        ? ''
        : shapeXml(
            {
              kind: 'text',
              box: look === 'kicker' ? frame.kicker : frame.title,
              paragraphs: [paragraph([{ text: value }], size, look)],
              look: 'body',
            },
            ids,
            references,
            context,
          );
    const held = { name: words.title, size: slide.titleSize };
    const shapes = [
      places.title === undefined
        ? box(slide.title, 'subhead', slide.titleSize)
        : placeholderXml(places.title, text(slide.title || ' '), ids, context, held),
      places.kicker === undefined
        ? box(slide.kicker, 'kicker', leastSize)
        : placeholderXml(places.kicker, text(slide.kicker), ids, context, { name: words.kicker }),
      ...(first ? [shapeXml(first, ids, references, context, isText ? places.body : undefined)] : []),
      ...rest.map((shape) => shapeXml(shape, ids, references, context)),
      places.date === undefined
        ? ''
        : placeholderXml(places.date, text(this.#date()), ids, context, { name: words.date }),
      places.footer === undefined
        ? ''
        : placeholderXml(places.footer, text(shownLine), ids, context, {
            name: words.footer,
            ...(footer.isOwn ? { size: footer.size, isFooter: true } : {}),
          }),
      places.number === undefined ? '' : slideNumberXml(places.number, this.#slides.length, ids, context),
    ];
    this.#write(part, slideXml(shapes, slide.hidden, colours), 'slide');
    this.#addNotes(part, notes);
  }

  finish(hidden: number): Uint8Array {
    const document = this.#document;
    const { now } = this.#options;
    const presentation = this.#presentation;
    const relate = (type: string, part: string) => this.#package.relate(presentation, type, part);
    const xml = presentationXml({
      master: relate('slideMaster', baseParts.master),
      size: this.#base.size,
      notesMaster: relate('notesMaster', notesMasterPart),
      slides: this.#slides.map((slide) => relate('slide', slide)),
      sections: [
        { name: document.name, count: this.#slides.length - hidden },
        { name: pptxWords[document.language].details, count: hidden },
      ],
    });
    relate('theme', baseParts.theme);
    const extra = {
      presProps: `<p:presentationPr ${namespaces}/>`,
      viewProps: `<p:viewPr ${namespaces}/>`,
      tableStyles: `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{2D5ABB26-0587-4C30-8999-92F81FD0307C}"/>`,
    };
    for (const [name, content] of Object.entries(extra)) {
      relate(name, this.#package.addXml(`ppt/${name}.xml`, content, `${presentationMl}.${name}`));
    }
    this.#package.addXml(presentation, xml, `${presentationMl}.presentation.main`);
    this.#package.relate('', 'officeDocument', presentation);
    const core = this.#package.addXml('docProps/core.xml', corePropertiesXml(document, now), 'package.core-properties');
    this.#package.relate('', 'core-properties', core);
    const app = appPropertiesXml(document, this.#slides.length, hidden);
    const appPart = this.#package.addXml('docProps/app.xml', app, 'officedocument.extended-properties');
    this.#package.relate('', 'extended-properties', appPart);
    return this.#package.zip();
  }

  #nextSlide(kind: SlideKind): [part: string, layout: LayoutUse] {
    const part = `ppt/slides/slide${this.#slides.length + 1}.xml`;
    const layout = this.#base.layoutFor(kind);
    this.#slides.push(part);
    this.#package.relate(part, 'slideLayout', layout.part);
    return [part, layout];
  }

  /** Adds a part of ours in the colours of its theme. */
  #write(part: string, xml: string, type: string): void {
    this.#package.addXml(part, this.#base.recolour(xml), `${presentationMl}.${type}`);
  }

  /** The day on which the presentation is made. */
  #date(): string {
    return formatDay(this.#options.now.slice(0, 10), this.#document.language);
  }

  #contextOf(part: string): TextContext {
    return { language: this.#document.language, link: (address) => this.#package.link(part, address) };
  }

  #picture(part: string, asset: string): string | null {
    const bytes = this.#options.pictures.get(asset);
    if (!bytes || pictureSize(bytes) === null) return null;
    const isPng = bytes[0] === 0x89;
    const name = `ppt/media/${asset.replace(/\W+/g, '-')}.${isPng ? 'png' : 'jpg'}`;
    return this.#package.relate(part, 'image', this.#package.addFile(name, bytes));
  }

  #referencesOf(part: string): SlideReferences {
    return {
      picture: (asset) => this.#picture(part, asset),
      chart: ({ chart }) => this.#chart(part, chart),
      drawing: ({ chart: { drawing } }) => {
        const number = [...this.#drawings.keys()].indexOf(drawing.svg) + 1;
        const svg = this.#package.addFile(`ppt/media/drawing${number}.svg`, new TextEncoder().encode(drawing.svg));
        const png = this.#package.addFile(
          `ppt/media/drawing${number}.png`,
          this.#drawings.get(drawing.svg) ?? new Uint8Array(),
        );
        return { svg: this.#package.relate(part, 'image', svg), png: this.#package.relate(part, 'image', png) };
      },
    };
  }

  #chart(slide: string, chart: Extract<SlideShape, { kind: 'chart' }>['chart']): string {
    if (!isNative(chart)) throw new Error(`${chart.form} is no native chart`);
    const number = ++this.#charts;
    const part = `ppt/charts/chart${number}.xml`;
    const workbook = this.#package.addFile(`ppt/embeddings/workbook${number}.xlsx`, chartWorkbook(chartRows(chart)));
    const id = this.#package.relate(part, 'package', workbook);
    const xml = this.#base.recolour(chartXml(chart, this.#document.language, id));
    this.#package.addXml(part, xml, 'officedocument.drawingml.chart');
    return this.#package.relate(slide, 'chart', part);
  }

  #addNotes(slide: string, notes: readonly string[]): void {
    if (notes.length === 0) return;
    const part = slide.replace('slides/slide', 'notesSlides/notesSlide');
    this.#package.addXml(part, notesXml(notes, locales[this.#document.language]), `${presentationMl}.notesSlide`);
    this.#package.relate(part, 'notesMaster', notesMasterPart);
    this.#package.relate(part, 'slide', slide);
    this.#package.relate(slide, 'notesSlide', part);
  }
}

const notesMasterPart = 'ppt/notesMasters/notesMaster1.xml';
