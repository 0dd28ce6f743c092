import { Gavel, Handshake, Quote, SquareParking, type LucideIcon } from 'lucide-react';
import type { CaptureKind } from '../../shell/window-state';

export const captureIcons: Readonly<Record<CaptureKind, LucideIcon>> = {
  parked: SquareParking,
  decision: Gavel,
  commitment: Handshake,
  saying: Quote,
};

/**
 * Ctrl with Shift and a letter types nothing on any keyboard, with AltGr neither; function keys with Ctrl belong to some window managers.
 */
export const captureKeys: Readonly<Record<CaptureKind, string>> = {
  parked: 'Mod+Shift+P',
  decision: 'Mod+Shift+D',
  commitment: 'Mod+Shift+A',
  saying: 'Mod+Shift+K',
};
