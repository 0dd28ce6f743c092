import { generateNKeysBetween } from 'fractional-indexing';

/**
 * Version 6: reality check, strategic intent, pain points, operations review and closing join the workshop, and so do the decisions of the
 * day, the parking lot and silent votes. All are empty but for the pain points: those that initiatives named as text, a line for each,
 * and the notes that were marked as one. Initiatives and notes are linked to them. Phases of the journey have ratings of the six wishes, all
 * unknown; touchpoints have pictures, none. The roadmap has a score, which is off; metrics have a unit, none. There is no template and no
 * colour of the client. Items of the agenda may have a fixed start, groups, and what really happened, all unknown; there is a timer, which
 * is off, and notes of the facilitator, none.
 */
export function wholeMethod(data: unknown): unknown {
  const session = data as Session;
  const { roadmap, 'vision-board': board } = session.steps;
  const painPoints = new Map<string, { id: string; title: string; evidence: string }>();
  /** Id of the pain point with these words; equal words are one. */
  const painPointOf = (words: string): string => {
    const known = painPoints.get(words) ?? { id: `pain-${painPoints.size + 1}`, ...titleOf(words) };
    painPoints.set(words, known);
    return known.id;
  };
  const initiatives = mapItems(roadmap.initiatives, ({ painPoints: text, metric, ...initiative }) => ({
    ...initiative,
    metric: { ...metric, unit: '' },
    reach: null,
    impact: null,
    painPointIds: Object.fromEntries(linesOf(text).map((line) => [painPointOf(line), true])),
  }));
  const elements = mapItems(board.elements, (element) => {
    const words = element.text?.trim() ?? '';
    const isMarked = element.type === 'note' && element.hidden !== true && element.sentOn?.painPoint === '';
    return isMarked && words !== ''
      ? { ...element, sentOn: { ...element.sentOn, painPoint: painPointOf(words) } }
      : element;
  });
  const orders = generateNKeysBetween(null, null, painPoints.size);
  return {
    ...session,
    workshop: {
      ...session.workshop,
      agenda: mapItems(session.workshop.agenda, (item) => ({ ...item, ...notBegun })),
      accentColour: null,
      wordTemplate: null,
      powerPointTemplate: null,
      decisions: {},
      parkingLot: {},
      timer: null,
      facilitatorNotes: {},
      spoken: {},
    },
    voices: { rounds: {} },
    steps: {
      ...session.steps,
      'vision-board': { ...board, elements },
      roadmap: { ...roadmap, scoring: 'none', initiatives },
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
      intent: emptyIntent(),
      'pain-points': {
        painPoints: Object.fromEntries(
          [...painPoints.values()].map(({ id, ...texts }, index) => [
            id,
            { ...emptyPainPoint, ...texts, order: orders[index] },
          ]),
        ),
        votings: {},
      },
      operations: emptyOperations(),
      closing: {
        commitments: {},
        improvements: {},
        ratings: {},
        lastWord: '',
        reviewDay: '',
        decisionPaper: { purpose: '', summary: '' },
        followUp: null,
      },
    },
  };
}

const notBegun = {
  newMinutes: null,
  fixedStart: null,
  startedAt: null,
  finishedAt: null,
  isSkipped: false,
  groups: {},
};
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

interface Session {
  workshop: { agenda: Record<string, object> };
  steps: {
    experience: Experience;
    roadmap: { initiatives: Record<string, { painPoints: string; metric: object }> };
    'vision-board': {
      elements: Record<
        string,
        { type: string; text?: string; hidden?: boolean; sentOn?: Record<string, string | undefined> }
      >;
    };
  };
}

const emptyPainPoint = {
  place: '',
  placeId: null,
  severity: null,
  frequency: null,
  impact: null,
  effort: null,
  affected: '',
  decision: null,
  owner: '',
  measure: '',
  origins: {},
  merged: {},
  distinct: {},
};

const maxTitle = 500;

/** Words as a title. When the title cannot hold them as they are, they are the evidence as well. */
function titleOf(words: string): { title: string; evidence: string } {
  const line = words.replace(/\s+/g, ' ');
  const title = line.length > maxTitle ? `${line.slice(0, maxTitle - 1).trimEnd()}…` : line;
  return { title, evidence: title === words ? '' : words };
}

/** The lines with words. A bullet before a line is no word. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(/^[-*•‣◦▪·]\s+(?=\S)/, ''))
    .filter((line) => line !== '');
}

function mapItems<Item>(items: Record<string, Item>, change: (item: Item) => object): Record<string, object> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item)]));
}

interface Experience {
  phases: Record<string, object>;
  touchpoints: Record<string, object>;
}

const wishes = { simple: null, convenient: null, solution: null, fast: null, help: null, feeling: null };

function deepExperience({ phases, touchpoints, ...others }: Experience): Experience {
  return {
    ...others,
    phases: mapItems(phases, (phase) => ({ ...phase, wishes: { ...wishes } })),
    touchpoints: mapItems(touchpoints, (touchpoint) => ({ ...touchpoint, pictures: {} })),
  };
}
