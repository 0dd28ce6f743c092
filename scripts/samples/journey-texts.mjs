// @ts-check

/**
 * A text in German and English.
 * @typedef {readonly [string, string]} Both
 */

/**
 * One touchpoint, in this order.
 * @typedef {readonly [id: string, today: number, target: number, evidence: 'assumed' | 'partly' | 'proven', responsible: Both, title: Both, channel: Both, does: Both, thinks: Both, emotion: Both]} TouchpointText
 */

/**
 * How well the phase fulfils the six wishes, 0 to 3.
 * @typedef {readonly [simple: number, convenient: number, solution: number, fast: number, help: number, feeling: number]} Ratings
 */

/** @typedef {{ id: string, name: Both, wishes: Ratings, touchpoints: TouchpointText[] }} PhaseText */

/** Who is responsible inside. */
export const who = /** @satisfies {Record<string, Both>} */ ({
  marketing: ['Marketing', 'Marketing'],
  sales: ['Leitung Vertrieb', 'Head of sales'],
  service: ['Leitung Kundenservice', 'Head of customer service'],
  counter: ['Teamleitung Kundenzentrum', 'Team lead, service centre'],
  billing: ['Leitung Abrechnung', 'Head of billing'],
  grid: ['Meister Netz und Zähler', 'Foreman, grid and metering'],
  it: ['Leitung IT', 'Head of IT'],
  nobody: ['Niemand eindeutig', 'Nobody in particular'],
});
