import type { LeitbildBridge } from '../preload/contract';

declare global {
  interface Window {
    leitbild: LeitbildBridge;
  }
}

/** Asks the main process; see preload/contract.ts for what can be asked. */
export const { request, on } = window.leitbild;
