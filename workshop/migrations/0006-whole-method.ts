/**
 * Version 6: reality check, strategic intent, pain points, operations review and closing join the workshop, empty, and so do the
 * decisions of the day and the parking lot. Phases of the journey have ratings of the six wishes, all unknown;
 * touchpoints have pictures, none.
 */
export function wholeMethod(data: unknown): unknown {
  const session = data as { workshop: object; steps: { experience: Experience } & Record<string, unknown> };
  return {
    ...session,
    workshop: { ...session.workshop, decisions: {}, parkingLot: {} },
    steps: {
      ...session.steps,
      experience: deepExperience(session.steps.experience),
      'reality-check': {
        questions: {
          talked: { ...question },
          journey: { ...question },
          stuck: { ...question },
          prioritised: { ...question },
          speed: { ...question },
          measured: { ...question },
        },
        selfImage: { share: null, evidence: '' },
        customerView: { share: null, isUnknown: false, n: null, source: '', date: '' },
        pillars: {
          goals: { ...pillar },
          culture: { ...pillar },
          needs: { ...pillar },
          everyone: { ...pillar },
          measurement: { ...pillar },
        },
        orientation: { today: { ...points }, target: { ...points }, rationale: '', risks: '' },
        figures: {},
      },
      intent: { items: {} },
      'pain-points': { items: {} },
      operations: { items: {} },
      closing: { commitments: {}, improvements: {}, ratings: {}, lastWord: '', reviewDay: '', followUp: null },
    },
  };
}

const question = { answer: null, evidence: '' };
const pillar = { today: null, target: null, evidence: '' };
const points = { customerFirst: 0, customerCentricity: 0, productCentricity: 0 };

interface Experience {
  phases: Record<string, object>;
  touchpoints: Record<string, object>;
}

const wishes = { simple: null, convenient: null, solution: null, fast: null, help: null, feeling: null };

function deepExperience({ phases, touchpoints, ...others }: Experience): Experience {
  const addTo = (items: Record<string, object>, fields: () => object) =>
    Object.fromEntries(Object.entries(items).map(([id, item]) => [id, { ...item, ...fields() }]));
  return {
    ...others,
    phases: addTo(phases, () => ({ wishes: { ...wishes } })),
    touchpoints: addTo(touchpoints, () => ({ pictures: {} })),
  };
}
