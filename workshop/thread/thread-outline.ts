import { paragraphs, type Block } from '../document';
import {
  linkedPainPoints,
  numberedPromises,
  painPointsWithoutInitiative,
  promisesWithoutInitiative,
} from '../red-thread';
import { redThreadOutline } from '../roadmap/red-thread';
import type { SessionDocument } from '../session-schema';
import { describeCoverage } from './describe-thread';
import { threadGraph } from './thread-graph';
import { threadPages } from './thread-pages';
import { threadSvg } from './thread-svg';
import { threadWords } from './words';

/** Nodes below each other that fit on an A4 page, with a heading. */
const rowsPerPage = 22;

/** Nodes below each other that fit on a slide, with a caption and a sentence. */
const rowsPerSlide = 6;

/** The thread as pictures, its coverage in figures, and the table that says the same in words; nothing without a link. */
export function threadOutline(session: SessionDocument): Block[] {
  const { language } = session.workshop;
  const { roadmap, 'press-release': press, 'pain-points': painPoints } = session.steps;
  const promises = numberedPromises(press);
  const [heading, ...table] = redThreadOutline(roadmap, language, {
    promises,
    unkept: promisesWithoutInitiative(promises, roadmap.initiatives),
    painPoints: linkedPainPoints(painPoints),
    unsolved: painPointsWithoutInitiative(painPoints, roadmap.initiatives),
  });
  if (!heading) return [];
  const graph = threadGraph(session);
  const coverage = describeCoverage(graph, language);
  const { alt } = threadWords[language];
  const pictures = threadPages(graph, rowsPerPage).map((page): Block => ({
    kind: 'chart',
    form: 'drawing',
    drawing: threadSvg(page, language, alt),
    slideDrawings: threadPages(page, rowsPerSlide).map((part) => threadSvg(part, language, alt, 'slide')),
    alt,
    caption: threadWords[language].caption,
    categoryTitle: threadWords[language].columns.need,
    categories: [],
    series: [],
    scale: { min: 0, max: 0, unit: '' },
    figuresInTable: true,
  }));
  return [heading, ...paragraphs(coverage.map((sentence) => `${sentence}.`).join(' ')), ...pictures, ...table];
}
