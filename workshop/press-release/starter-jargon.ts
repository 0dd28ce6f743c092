import type { Language, Localized } from '../language';

const abbreviations = ['MVP', 'KPI', 'NPS', 'ROI', 'FTE', 'SLA', 'B2B', 'B2C'];

/** Words that most companies use among themselves and few customers do. A new press release starts with them; the client adds its own. */
const words: Localized<readonly string[]> = {
  de: [
    'Touchpoint',
    'Customer Journey',
    'Customer Experience',
    'Customer Centricity',
    'Stakeholder',
    'Use Case',
    'Rollout',
    'Go-live',
    'Onboarding',
    'Self-Service-Portal',
    'Omnichannel',
    'End-to-End',
    'Best Practice',
    'Value Proposition',
    'Nutzenversprechen',
    'Wertschöpfung',
    'Wertschöpfungskette',
    'Synergie',
    'Synergieeffekt',
    'Leistungsportfolio',
    'Produktportfolio',
    'Lösungsportfolio',
    'Bestandskunde',
    'Kundensegment',
    'Zielgruppe',
    'Kundenbindung',
    'Mehrwert',
    'Prozessoptimierung',
    'Schnittstelle',
    'Roadmap',
    ...abbreviations,
  ],
  en: [
    'touchpoint',
    'customer journey',
    'customer centricity',
    'customer-centric',
    'stakeholder',
    'use case',
    'rollout',
    'go-live',
    'onboarding',
    'omnichannel',
    'end-to-end',
    'best practice',
    'best-in-class',
    'value proposition',
    'value chain',
    'synergy',
    'synergies',
    'leverage',
    'deliverable',
    'pain point',
    'customer segment',
    'target group',
    'customer retention',
    'product portfolio',
    'solution portfolio',
    'process optimisation',
    'low-hanging fruit',
    'north star',
    'roadmap',
    ...abbreviations,
  ],
};

/** The starter list of a language. */
export function starterJargon(language: Language): readonly string[] {
  return words[language];
}

/** Words of the starter list that a list does not have, whatever their case. */
export function missingStarterJargon(list: readonly string[], language: Language): readonly string[] {
  const known = new Set(list.map((word) => word.toLowerCase()));
  return words[language].filter((word) => !known.has(word.toLowerCase()));
}
