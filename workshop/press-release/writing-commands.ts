import { orderAtEnd } from '../collection';
import type { RichText } from '../rich-text';
import type { Dismissal, Material, PartId, PressRelease, Risk, RiskKind } from './schema';

/** The text, its source material, its risks and its checks. */
export const writingCommands = {
  /** Replaces whole parts: the editor commits those that changed since its last commit. */
  writeParts(slice: PressRelease, { parts }: { parts: Partial<Record<PartId, RichText>> }) {
    Object.assign(slice.parts, parts);
  },

  /** Sets the order of the parts, and which are left out. The text of these stays. */
  arrangeParts(slice: PressRelease, { sequence, leftOut }: { sequence: PartId[]; leftOut: PartId[] }) {
    slice.sequence = sequence;
    slice.leftOut = leftOut;
  },

  /** Records that source material of another step was inserted; the mark in the text carries `id`. */
  addMaterial(slice: PressRelease, { id, material }: { id: string; material: Omit<Material, 'order'> }) {
    slice.material[id] ??= { order: orderAtEnd(slice.material), ...material };
  },

  removeMaterial(slice: PressRelease, { id }: { id: string }) {
    delete slice.material[id];
  },

  updateRisk(slice: PressRelease, { risk, change }: { risk: RiskKind; change: Partial<Risk> }) {
    Object.assign(slice.risks[risk], change);
  },

  /** Replaces the client's list of jargon: trimmed, each word once. */
  setJargon(slice: PressRelease, { words }: { words: string[] }) {
    slice.jargon = [...new Set(words.map((word) => word.trim()))].filter((word) => word !== '');
  },

  dismissFinding(slice: PressRelease, { id, dismissal }: { id: string; dismissal: Omit<Dismissal, 'order'> }) {
    slice.dismissals[id] ??= { order: orderAtEnd(slice.dismissals), ...dismissal };
  },

  /** The finding is shown again. */
  withdrawDismissal(slice: PressRelease, { id }: { id: string }) {
    delete slice.dismissals[id];
  },

  /** Records who approved the customer's quote and when, or withdraws the approval. */
  approveQuote(slice: PressRelease, { approval }: { approval: PressRelease['quoteApproved'] }) {
    slice.quoteApproved = approval;
  },
};
