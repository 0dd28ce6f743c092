import type { Language } from '../../../../workshop/language';
import type { Finding } from '../../../../workshop/press-release/checks/check';
import { createReleaseChecker, type CheckReport } from '../../../../workshop/press-release/checks/release-checker';
import type { PartId } from '../../../../workshop/press-release/schema';

/** What the checks depend on besides the text. */
export interface CheckSettings {
  language: Language;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  names: readonly string[];
  jargon: readonly string[];
}

/** The blocks changed since the last request, and the keys of all blocks in the order of the text. */
export interface CheckRequest {
  settings: CheckSettings;
  changed: readonly { key: string; part: PartId; text: string }[];
  order: readonly string[];
}

export type Summary = Pick<CheckReport, 'ease' | 'balance' | 'parts'>;

export interface CheckAnswer {
  /** Findings of the changed blocks, and of others whose findings have changed. */
  findings: readonly (readonly [key: string, findings: readonly Finding[]])[];
  summary: Summary;
}

/** Answers requests and caches the texts between them, so that only changes need to be sent. */
export function createCheckService(): (request: CheckRequest) => CheckAnswer {
  const check = createReleaseChecker();
  const known = new Map<string, { part: PartId; text: string }>();
  let sent = new Map<string, readonly Finding[]>();
  return ({ settings, changed, order }) => {
    for (const { key, part, text } of changed) {
      known.set(key, { part, text });
      sent.delete(key);
    }
    const listed = order.flatMap((key) => {
      const block = known.get(key);
      return block ? [{ key, ...block }] : [];
    });
    const { findings, ...summary } = check({ ...settings, blocks: listed });
    const current = new Map(listed.map(({ key }, at) => [key, findings[at] ?? []]));
    const updated = [...current].filter(([key, list]) => sent.get(key) !== list);
    for (const key of known.keys()) if (!current.has(key)) known.delete(key);
    sent = current;
    return { findings: updated, summary };
  };
}
