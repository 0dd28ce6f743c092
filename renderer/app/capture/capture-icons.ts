import { Gavel, Handshake, Quote, SquareParking, type LucideIcon } from 'lucide-react';
import type { CaptureKind } from '../../shell/window-state';

export const captureIcons: Readonly<Record<CaptureKind, LucideIcon>> = {
  parked: SquareParking,
  decision: Gavel,
  commitment: Handshake,
  saying: Quote,
};
