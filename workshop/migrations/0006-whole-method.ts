/**
 * Version 6: reality check, strategic intent, pain points, operations review and closing join the workshop, empty, and so do the
 * decisions of the day, the parking lot and silent votes.
 */
export function wholeMethod(data: unknown): unknown {
  const session = data as { workshop: object; steps: Record<string, unknown> };
  return {
    ...session,
    workshop: { ...session.workshop, decisions: {}, parkingLot: {} },
    voices: { rounds: {} },
    steps: {
      ...session.steps,
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
      intent: emptyIntent(),
      'pain-points': { items: {} },
      operations: emptyOperations(),
      closing: { commitments: {}, improvements: {}, ratings: {}, lastWord: '', reviewDay: '', followUp: null },
    },
  };
}

const question = { answer: null, evidence: '' };
const pillar = { today: null, target: null, evidence: '' };
const points = { customerFirst: 0, customerCentricity: 0, productCentricity: 0 };

function emptyIntent(): unknown {
  const question = { answer: '', alternatives: {} };
  const priority = { today: null, target: null, exception: '' };
  const shift = { meaning: '', sign: '' };
  return {
    questions: { goal: question, expression: question, growth: question, fit: question },
    priorities: {
      benefit: priority,
      recommendation: priority,
      content: priority,
      care: priority,
      individual: priority,
    },
    shifts: { wishes: shift, process: shift, lifecycle: shift },
    balance: { business: '', customers: '', employees: '' },
    conflicts: {},
    statement: '',
  };
}

function emptyOperations(): unknown {
  const lever = { today: '', needed: '', gap: null };
  return {
    levers: {
      processes: lever,
      talent: lever,
      culture: lever,
      structure: lever,
      technology: lever,
      metrics: lever,
    },
    changes: {},
    participation: {},
    agents: {},
    leaders: {},
    metrics: {},
  };
}
