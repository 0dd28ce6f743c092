import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { CustomerView, Figure, Pillar, Question, RealityCheck } from './schema';
import type { EffortAnswer, FigureKind, PillarId, QuestionId, Strategy } from './terms';

export const realityCheckCommands = {
  updateQuestion(slice: RealityCheck, { id, change }: { id: QuestionId; change: Partial<Question> }) {
    Object.assign(slice.questions[id], change);
  },

  updateSelfImage(slice: RealityCheck, { change }: { change: Partial<RealityCheck['selfImage']> }) {
    Object.assign(slice.selfImage, change);
  },

  updateCustomerView(slice: RealityCheck, { change }: { change: Partial<CustomerView> }) {
    Object.assign(slice.customerView, change);
  },

  updatePillar(slice: RealityCheck, { id, change }: { id: PillarId; change: Partial<Pillar> }) {
    Object.assign(slice.pillars[id], change);
  },

  /** Sets the points of one strategy. The sum of all is checked where it is shown: points are moved one strategy at a time. */
  setPoints(
    slice: RealityCheck,
    { when, strategy, points }: { when: 'today' | 'target'; strategy: Strategy; points: number },
  ) {
    slice.orientation[when][strategy] = points;
  },

  updateOrientation(
    slice: RealityCheck,
    { change }: { change: Partial<Pick<RealityCheck['orientation'], 'rationale' | 'risks'>> },
  ) {
    Object.assign(slice.orientation, change);
  },

  addFigure(slice: RealityCheck, { id, kind }: { id: string; kind: FigureKind }) {
    slice.figures[id] = {
      order: orderAtEnd(slice.figures),
      kind,
      name: '',
      value: null,
      unit: '',
      scaleMax: kind === 'ces' ? 7 : kind === 'csat' ? 5 : null,
      n: null,
      promoters: null,
      passives: null,
      detractors: null,
      satisfied: null,
      efforts: {},
      date: '',
      source: '',
    };
  },

  updateFigure(slice: RealityCheck, { id, change }: { id: string; change: Partial<Omit<Figure, 'order' | 'kind'>> }) {
    const figure = slice.figures[id];
    if (figure) Object.assign(figure, change);
  },

  /** How many people gave an answer to a question about effort; null removes the count. */
  countEffort(slice: RealityCheck, { id, answer, count }: { id: string; answer: EffortAnswer; count: number | null }) {
    const figure = slice.figures[id];
    if (!figure) return;
    if (count === null) delete figure.efforts[answer];
    else figure.efforts[answer] = count;
  },

  /** Moves a figure to a place among the others; `index` counts without the moved one. */
  moveFigure(slice: RealityCheck, { id, index }: { id: string; index: number }) {
    const figure = slice.figures[id];
    if (!figure) return;
    const others = inOrder(slice.figures).filter(([other]) => other !== id);
    figure.order = orderAt(others, index);
  },

  removeFigure(slice: RealityCheck, { id }: { id: string }) {
    delete slice.figures[id];
  },
};
