import { createStore } from 'zustand/vanilla';
import {
  checkIds,
  checkKinds,
  kindOf,
  type CheckId,
  type CheckKind,
  type Finding,
} from '../../../../workshop/press-release/checks/check';
import type { Dismissal } from '../../../../workshop/press-release/schema';
import type { Summary } from './check-service';
import type { CheckedBlock } from './finding-tracker';
import type { Passage } from './passage-range';

/** Identity of a finding across sessions: the check, the passage and the part. */
export type DismissedPassage = Pick<Dismissal, 'part' | 'check' | 'passage'>;

/** A finding with its position, as it is listed. */
export interface ListedFinding extends Passage {
  /** Stable while the block does not change. */
  id: string;
  finding: Finding;
  passage: DismissedPassage;
}

/** State of the checks as the panel shows it. It is updated after a pause in typing. */
export interface Checks {
  /** `failed`: the worker has failed; the text is not affected. */
  status: 'reading' | 'ready' | 'failed';
  /** In the order of the text, including dismissed findings and those of hidden kinds. */
  findings: readonly ListedFinding[];
  summary: Summary | null;
  hidden: ReadonlySet<CheckKind>;
  /** Id of the finding shown last. */
  current: string | null;
}

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
    findings.map((finding) => {
      const { check, start, end } = finding;
      return {
        id: `${key} ${start} ${end} ${check}`,
        block: key,
        start,
        end,
        finding,
        passage: { part, check, passage: text.slice(start, end) },
      };
    }),
  );
}

/** Whether a finding was dismissed before. */
export function dismissedAmong(dismissals: Iterable<DismissedPassage>): (passage: DismissedPassage) => boolean {
  const keyOf = ({ part, check, passage }: DismissedPassage) => [part, check, passage].join('\n');
  const keys = new Set([...dismissals].map(keyOf));
  return (passage) => keys.has(keyOf(passage));
}

/** Whether a finding is shown in the text and in the list. */
export function isShownAmong(
  hidden: ReadonlySet<CheckKind>,
  isDismissed: (passage: DismissedPassage) => boolean,
): (passage: DismissedPassage) => boolean {
  return (passage) => !hidden.has(kindOf[passage.check as CheckId]) && !isDismissed(passage);
}

/** Findings of each check, checks and findings in their order. */
export function byCheck(findings: readonly ListedFinding[]) {
  return checkKinds
    .flatMap((kind) => checkIds.filter((check) => kindOf[check] === kind))
    .map((check) => ({ check, findings: findings.filter(({ finding }) => finding.check === check) }))
    .filter((group) => group.findings.length > 0);
}
