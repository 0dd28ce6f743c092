import type { PartId } from '../../schema';
import type { Balance } from '../balance';

/**
 * One text and what a careful editor would underline in it: `[check: passage]`. `[check:]` without a passage means the whole
 * sentence. Passages that the checks cannot find are marked as well: recall is measured against them.
 */
export interface Sample {
  text: string;
  part?: PartId;
  /** What counts for the balance, where the sample is about it. */
  balance?: Balance;
}

/** What all samples of both languages are measured by. */
export const measure = {
  today: '2027-03-15',
  names: ['WirSind Pflege', 'Wir packen an eG', 'Stadtwerke Erlenmoor', 'ERB', 'Us and Them Theatre'],
  jargon: ['Customer Journey', 'Touchpoint', 'Stakeholder', 'IT', 'Synergie', 'Onboarding', 'Synergy'],
};
