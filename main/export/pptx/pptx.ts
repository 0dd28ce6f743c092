import type { LeitbildDocument } from '../../../workshop/document';
import { locales } from '../../../workshop/format';
import { printPalette } from '../../../workshop/print-palette';
import { listComments } from '../list-comments';
import { chartWorkbook } from './chart-workbook';
import { chartRows, chartXml, isNative } from './chart-xml';
import type { TextContext } from './drawing-xml';
import {
  coverAreas,
  layouts,
  layoutXml,
  masterXml,
  namespaces,
  notesMasterXml,
  notesXml,
  type LayoutName,
} from './master-xml';
import { OfficePackage } from './office-package';
import { cutToLines, planSlides } from './plan-slides';
import { appPropertiesXml, corePropertiesXml, presentationXml } from './presentation-xml';
import { pptxWords } from './pptx-words';
import type { Slide, SlideShape } from './slide-plan';
import { areas, leastSize } from './slide-style';
import {
  pictureXml,
  placeholderXml,
  shapeXml,
  ShapeIds,
  slideNumberXml,
  slideXml,
  type SlideReferences,
} from './slide-xml';
import { speakerNotes } from './speaker-notes';
import { sizeForLines } from './text-piece';
import { themeXml } from './theme-xml';
import { contain, pictureSize } from './visual-pieces';

export interface PptxOptions {
  /** Creation time in the file's properties, ISO 8601. */
  now: string;
  pictures: ReadonlyMap<string, Uint8Array>;
  /** Draws an SVG document as PNG, for programs that do not show SVG. */
  svgToPng: (svg: string, width: number, height: number) => Promise<Uint8Array>;
  /** The accent colour, `#rrggbb`; Leitbild's own when it is left out. */
  accent?: string;
}

/** Pixels of the PNG of a drawing for each of its CSS pixels. */
const drawingScale = 2;

const presentationMl = 'officedocument.presentationml';

/** The document as PPTX: native texts, tables and charts, speaker notes, and a master. The same bytes for the same input. */
export async function documentPptx(source: LeitbildDocument, options: PptxOptions): Promise<Uint8Array> {
  const document = listComments(source);
  const slides = planSlides(document, options.pictures);
  const writer = new PptxWriter(document, options);
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
  readonly #slides: string[] = [];
  readonly #drawings = new Map<string, Uint8Array>();
  #charts = 0;

  constructor(document: LeitbildDocument, options: PptxOptions) {
    this.#document = document;
    this.#options = options;
    this.#addMasters();
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

  #addMasters(): void {
    const { language } = this.#document;
    const { accent = printPalette.accent } = this.#options;
    const theme = this.#package.addXml('ppt/theme/theme1.xml', themeXml(accent), 'officedocument.theme');
    const notesTheme = this.#package.addXml('ppt/theme/theme2.xml', themeXml(accent), 'officedocument.theme');
    const master = 'ppt/slideMasters/slideMaster1.xml';
    const layoutIds = layouts.map((layout) => {
      const part = layoutPart(layout);
      this.#package.addXml(part, layoutXml(layout, language), `${presentationMl}.slideLayout`);
      this.#package.relate(part, 'slideMaster', master);
      return this.#package.relate(master, 'slideLayout', part);
    });
    this.#package.relate(master, 'theme', theme);
    this.#package.addXml(master, masterXml(language, layoutIds), `${presentationMl}.slideMaster`);
    const notesMaster = this.#package.addXml(notesMasterPart, notesMasterXml(), `${presentationMl}.notesMaster`);
    this.#package.relate(notesMaster, 'theme', notesTheme);
  }

  addCover(): void {
    const { layout, name, title, subtitle, organisation, coverLines, confidentiality, logo, language } = this.#document;
    const part = this.#nextSlide('cover');
    const context = this.#contextOf(part);
    const words = pptxWords[language];
    const ids = new ShapeIds();
    const size = sizeForLines(title, coverAreas.title.width, [40, 34, 28, 24], 3);
    const shownTitle = size === null ? cutToLines(title, coverAreas.title.width, 24, 4) : title;
    const shownSubtitle = cutToLines(subtitle, coverAreas.subtitle.width, 20, 2);
    const client = cutToLines(organisation, coverAreas.kicker.width, 18, 1);
    // The title and subtitle of a press release do not say what it is.
    const kind = layout === 'press-release' ? [name] : [];
    const lines = [...kind, ...coverLines, confidentiality].filter((line) => line !== '' && line !== organisation);
    const shownLines = lines.map((line) => cutToLines(line, coverAreas.cover.width, 16, 1)).slice(0, 5);
    const picture = logo === null ? null : this.#picture(part, logo.asset);
    const bytes = logo === null ? undefined : this.#options.pictures.get(logo.asset);
    const logoSize = pictureSize(bytes);
    const text = (value: string) => [[{ text: value }]];
    const shapes = [
      placeholderXml('coverTitle', text(shownTitle), ids, context, { name: words.title, size: size ?? 24 }),
      placeholderXml('subtitle', text(shownSubtitle), ids, context, {
        name: words.subtitle,
        size: shownSubtitle.length > 60 ? 20 : 24,
      }),
      placeholderXml('kicker', text(client), ids, context, { name: words.kicker }),
      placeholderXml(
        'cover',
        shownLines.map((line) => [{ text: line }]),
        ids,
        context,
        { name: words.text },
      ),
      picture !== null && logo !== null && logoSize !== null
        ? pictureXml(
            ids.next(),
            words.logo,
            logo.alt,
            { ...contain(logoSize, coverAreas.logo), x: coverAreas.logo.x },
            picture,
          )
        : '',
    ];
    const cut = [
      [shownTitle, title],
      [shownSubtitle, subtitle],
      [client, organisation],
      ...lines.map((line, index) => [shownLines[index], line]),
    ].flatMap(([shown, whole = '']) => (shown === whole ? [] : [whole]));
    this.#package.addXml(part, slideXml(shapes, false), `${presentationMl}.slide`);
    this.#addNotes(part, cut);
  }

  addSlide(slide: Slide, notes: readonly string[]): void {
    const [first, ...rest] = slide.shapes;
    const isBody = first?.kind === 'text' && first.look !== 'card';
    const layout: LayoutName = slide.layout === 'quote' ? 'quote' : isBody ? 'content' : 'title-only';
    const part = this.#nextSlide(layout);
    const context = this.#contextOf(part);
    const words = pptxWords[this.#document.language];
    const ids = new ShapeIds();
    const references = this.#referencesOf(part);
    const text = (value: string) => [[{ text: value }]];
    const footer = [this.#document.organisation, this.#document.confidentiality]
      .filter((each) => each !== '')
      .join(' · ');
    const shapes = [
      placeholderXml('title', text(slide.title || ' '), ids, context, { name: words.title, size: slide.titleSize }),
      placeholderXml('kicker', text(slide.kicker), ids, context, { name: words.kicker }),
      ...(first ? [shapeXml(first, ids, references, context, isBody)] : []),
      ...rest.map((shape) => shapeXml(shape, ids, references, context, false)),
      placeholderXml('footer', text(cutToLines(footer, areas.footer.width, leastSize, 1)), ids, context, {
        name: words.footer,
        size: leastSize,
      }),
      slideNumberXml(this.#slides.length, ids, context),
    ];
    this.#package.addXml(part, slideXml(shapes, slide.hidden), `${presentationMl}.slide`);
    this.#addNotes(part, notes);
  }

  finish(hidden: number): Uint8Array {
    const document = this.#document;
    const { now } = this.#options;
    const presentation = this.#presentation;
    const relate = (type: string, part: string) => this.#package.relate(presentation, type, part);
    const xml = presentationXml({
      master: relate('slideMaster', 'ppt/slideMasters/slideMaster1.xml'),
      notesMaster: relate('notesMaster', notesMasterPart),
      slides: this.#slides.map((slide) => relate('slide', slide)),
      sections: [
        { name: document.name, count: this.#slides.length - hidden },
        { name: pptxWords[document.language].details, count: hidden },
      ],
    });
    relate('theme', 'ppt/theme/theme1.xml');
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

  #nextSlide(layout: LayoutName): string {
    const part = `ppt/slides/slide${this.#slides.length + 1}.xml`;
    this.#slides.push(part);
    this.#package.relate(part, 'slideLayout', layoutPart(layout));
    return part;
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
    this.#package.addXml(part, chartXml(chart, this.#document.language, id), 'officedocument.drawingml.chart');
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

function layoutPart(layout: LayoutName): string {
  return `ppt/slideLayouts/slideLayout${layouts.indexOf(layout) + 1}.xml`;
}
