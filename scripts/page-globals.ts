import type { LeitbildBridge } from '../preload/contract';

declare global {
  interface Window {
    /** Scripts run code in the app's page, where this is there. */
    leitbild: LeitbildBridge;
  }
}
