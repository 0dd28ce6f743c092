import { radarChart } from '../charts/radar-svg';
import { closingWords } from '../closing/words';
import { inOrder } from '../collection';
import { chapter, paragraphs, tableChapter, textRow, type Block } from '../document';
import { fill, formatDay } from '../format';
import type { Language } from '../language';
import { formatFigure, nameOfFigure } from '../reality-check/describe';
import { pillarIds } from '../reality-check/terms';
import { roadmapWords } from '../roadmap/words';
import type { SessionDocument } from '../session-schema';
import { followUpRadar } from './follow-up-radar';
import { figureChange, figureLater, formatLater } from './later-figure';
import { statusName } from './status-name';

/** The follow-up beside the values of the workshop: commitments, initiatives, figures and pillars. Nothing before it has begun. */
export function followUpOutline({ steps }: SessionDocument, language: Language): Block[] {
  const { followUp } = steps.closing;
  if (!followUp) return [];
  const words = closingWords[language];
  const { statuses } = roadmapWords[language];
  const { pillars, figures } = steps['reality-check'];
  const initiatives = inOrder(steps.roadmap.initiatives).filter(([, { title }]) => title.trim() !== '');
  const made = Object.values(steps.closing.commitments);
  const having = (status: string) => initiatives.filter(([, each]) => each.status === status).length;
  const sentences = [
    made.length === 0
      ? ''
      : fill(words.commitmentsKept, { done: made.filter(({ isDone }) => isDone).length, all: made.length }),
    initiatives.length === 0
      ? ''
      : fill(words.initiativesDone, {
          done: having('done'),
          all: initiatives.length,
          running: having('in-progress'),
        }),
  ].filter((sentence) => sentence !== '');
  const measured = inOrder(figures).flatMap(([id, figure]) => {
    const later = followUp.figures[id];
    return later?.value === undefined || later.value === null ? [] : [{ figure, later }];
  });
  return [
    chapter(1, fill(words.followUpOf, { day: formatDay(followUp.day, language) })),
    ...paragraphs(followUp.summary),
    ...paragraphs(sentences.join(' ')),
    ...tableChapter(
      words.initiatives,
      [words.initiative, words.statusBefore, words.statusNow, words.metricTarget, words.actual],
      [8, 3, 3, 5, 4],
      initiatives.map(([id, { title, status, metric }]) => {
        return textRow([
          title,
          statusName(followUp.statusBefore[id], language),
          statuses[status],
          metric.target,
          followUp.actuals[id] ?? '',
        ]);
      }),
    ),
    ...tableChapter(
      words.figures,
      [words.figure, words.before, words.after, words.change],
      [8, 4, 4, 4],
      measured.map(({ figure, later }) =>
        textRow([
          nameOfFigure(figure, language),
          formatFigure(figure, language),
          formatLater(figure, later, language),
          figureChange(figure, figureLater(figure, later), language),
        ]),
      ),
    ),
    ...(pillarIds.some((id) => followUp.pillars[id] !== undefined)
      ? [
          chapter(3, words.pillars),
          radarChart(followUpRadar(pillars, followUp.pillars, language), {
            caption: words.pillars,
            categoryTitle: words.pillar,
            language,
          }),
        ]
      : []),
  ];
}
