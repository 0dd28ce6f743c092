import { mapRecord } from './map-record';
import { mapItems } from './map-items';
import type { RealityCheck } from '../reality-check/schema';

/** The reality check as the room sees it: everything that is said in it is said aloud. */
export function projectRealityCheck(check: RealityCheck): RealityCheck {
  const { questions, selfImage, customerView, pillars, orientation, figures } = check;
  return {
    questions: mapRecord(questions, ({ answer, evidence }) => ({ answer, evidence })),
    selfImage: { share: selfImage.share, evidence: selfImage.evidence },
    customerView: {
      share: customerView.share,
      isUnknown: customerView.isUnknown,
      n: customerView.n,
      source: customerView.source,
      date: customerView.date,
    },
    pillars: mapRecord(pillars, ({ today, target, evidence }) => ({ today, target, evidence })),
    orientation: {
      today: { ...orientation.today },
      target: { ...orientation.target },
      rationale: orientation.rationale,
      risks: orientation.risks,
    },
    figures: mapItems(figures, (figure) => ({
      order: figure.order,
      kind: figure.kind,
      name: figure.name,
      value: figure.value,
      unit: figure.unit,
      scaleMax: figure.scaleMax,
      n: figure.n,
      promoters: figure.promoters,
      passives: figure.passives,
      detractors: figure.detractors,
      satisfied: figure.satisfied,
      efforts: { ...figure.efforts },
      date: figure.date,
      source: figure.source,
    })),
  };
}
