import type { Localized } from '../language';
import type { ThreadBreak, ThreadColumn, ThreadKind } from './thread-terms';

const de = {
  title: 'Der rote Faden',
  columns: {
    origin: 'Woher es kommt',
    need: 'Schmerzpunkt oder Versprechen',
    initiative: 'Initiative',
    metric: 'Messgröße',
  } satisfies Record<ThreadColumn, string>,
  kinds: {
    note: 'Notiz',
    touchpoint: 'Kontaktpunkt',
    emotion: 'Zielemotion',
    change: 'Veränderung',
    painPoint: 'Schmerzpunkt',
    promise: 'Versprechen',
    ownPromise: 'Versprechen',
    initiative: 'Initiative',
    metric: 'Messgröße',
  } satisfies Record<ThreadKind, string>,
  breaks: {
    unserved: 'führt zu keiner Initiative',
    withoutReason: 'ohne Schmerzpunkt und Versprechen',
    withoutMetric: 'ohne Messgröße',
  } satisfies Record<ThreadBreak, string>,
  coverage: {
    painPoints: 'Schmerzpunkte mit Initiative: {{count}} von {{all}}',
    promises: 'Versprechen mit Initiative: {{count}} von {{all}}',
    reasons: 'Initiativen mit Schmerzpunkt oder Versprechen: {{count}} von {{all}}',
    metrics: 'Initiativen mit Messgröße: {{count}} von {{all}}',
  },
  caption:
    'Von links nach rechts: woher es kommt, was Kundinnen und Kunden brauchen, was geschieht, woran es gemessen wird. Gestrichelt umrandet ist, was nicht weiterführt.',
  alt: 'Der rote Faden als Bild. Die Tabelle darunter nennt jede Verbindung.',
  leadsTo: 'führt zu {{list}}',
  comesFrom: 'kommt aus {{list}}',
};

const en: typeof de = {
  title: 'The golden thread',
  columns: {
    origin: 'Where it comes from',
    need: 'Pain point or promise',
    initiative: 'Initiative',
    metric: 'Metric',
  },
  kinds: {
    note: 'Note',
    touchpoint: 'Touchpoint',
    emotion: 'Target emotion',
    change: 'Change',
    painPoint: 'Pain point',
    promise: 'Promise',
    ownPromise: 'Promise',
    initiative: 'Initiative',
    metric: 'Metric',
  },
  breaks: {
    unserved: 'leads to no initiative',
    withoutReason: 'without a pain point or promise',
    withoutMetric: 'without a metric',
  },
  coverage: {
    painPoints: 'Pain points with an initiative: {{count}} of {{all}}',
    promises: 'Promises with an initiative: {{count}} of {{all}}',
    reasons: 'Initiatives with a pain point or promise: {{count}} of {{all}}',
    metrics: 'Initiatives with a metric: {{count}} of {{all}}',
  },
  caption:
    'From left to right: where it comes from, what customers need, what is done, and how it is measured. A dashed outline marks what leads no further.',
  alt: 'The golden thread as a picture. The table below names every link.',
  leadsTo: 'leads to {{list}}',
  comesFrom: 'comes from {{list}}',
};

export const threadWords: Localized<typeof de> = { de, en };
