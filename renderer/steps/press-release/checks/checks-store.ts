import { createStore } from 'zustand/vanilla';
import {
  checkIds,
  checkKinds,
  kindOf,
  type CheckKind,
  type Finding,
} from '../../../../workshop/press-release/checks/check';
import type { Dismissal, PartId } from '../../../../workshop/press-release/schema';
import type { Summary } from './check-service';
import type { CheckedBlock } from './finding-tracker';
import type { Passage } from './passage-range';

/** A finding with its place, as it is listed. */
export interface ListedFinding extends Passage {
  /** The same as long as the block is not changed. */
  id: string;
  part: PartId;
  finding: Finding;
  /** The words that it is about. */
  words: string;
}

/** What the panel shows. It changes at rest, not with every key. */
export interface Checks {
  /** `failed`: the checks broke down; the text is not touched by that. */
  status: 'reading' | 'ready' | 'failed';
  /** In the order in which they are read; dismissed ones and those of hidden kinds are among them. */
  findings: readonly ListedFinding[];
  summary: Summary | null;
  hidden: ReadonlySet<CheckKind>;
  /** The finding that was gone to last. */
  current: string | null;
}

export type ChecksStore = ReturnType<typeof createChecksStore>;

export function createChecksStore() {
  return createStore<Checks>(() => ({
    status: 'reading',
    findings: [],
    summary: null,
    hidden: new Set(),
    current: null,
  }));
}

export function listFindings(blocks: readonly CheckedBlock[]): ListedFinding[] {
  return blocks.flatMap(({ key, part, text, findings }) =>
    findings.map((finding) => ({
      id: `${key} ${finding.start} ${finding.check}`,
      block: key,
      part,
      start: finding.start,
      end: finding.end,
      finding,
      words: text.slice(finding.start, finding.end),
    })),
  );
}

/** What is stored of a dismissed finding, and what a new one is compared by. */
export type DismissedPassage = Pick<Dismissal, 'part' | 'check' | 'passage'>;

const dismissalKey = ({ part, check, passage }: DismissedPassage) => [part, check, passage].join('\n');

/** Whether a finding was dismissed: the same check in the same part about the same words. */
export function dismissedAmong(dismissals: Iterable<DismissedPassage>): (passage: DismissedPassage) => boolean {
  const keys = new Set([...dismissals].map(dismissalKey));
  return (passage) => keys.has(dismissalKey(passage));
}

/** What is shown of the findings, in their order. */
export function shownFindings(
  { findings, hidden }: Pick<Checks, 'findings' | 'hidden'>,
  isDismissed: (passage: DismissedPassage) => boolean,
): ListedFinding[] {
  return findings.filter(
    ({ part, finding: { check }, words }) => !hidden.has(kindOf[check]) && !isDismissed({ part, check, passage: words }),
  );
}

/** Findings of each check, checks and findings in their order. */
export function byCheck(findings: readonly ListedFinding[]) {
  return checkKinds
    .flatMap((kind) => checkIds.filter((check) => kindOf[check] === kind))
    .map((check) => ({ check, findings: findings.filter(({ finding }) => finding.check === check) }))
    .filter((group) => group.findings.length > 0);
}
