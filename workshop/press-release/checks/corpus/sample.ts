import type { PartId } from '../../schema';
import type { Balance } from '../balance';

/**
 * One text and what a careful editor would underline in it: `[check: passage]`. `[check:]` with nothing behind it stands for the sentence
 * as a whole. What the checks cannot find is marked all the same: it is what recall is measured by.
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
