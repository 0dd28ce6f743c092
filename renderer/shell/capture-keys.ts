import type { CaptureKind } from './window-state';

/**
 * Ctrl with Shift and a letter types nothing on any keyboard, with AltGr neither; function keys with Ctrl belong to some window managers.
 */
export const captureKeys: Readonly<Record<CaptureKind, string>> = {
  parked: 'Mod+Shift+P',
  decision: 'Mod+Shift+D',
  commitment: 'Mod+Shift+A',
  saying: 'Mod+Shift+K',
};
