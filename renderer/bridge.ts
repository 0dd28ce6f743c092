import type { LeitbildBridge } from '../preload/contract';

declare global {
  interface Window {
    leitbild: LeitbildBridge;
  }
}

/** Requests to the main process and its events; see preload/contract.ts. */
export const { request, on } = window.leitbild;
