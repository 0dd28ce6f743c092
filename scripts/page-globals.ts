import type { LeitbildBridge } from '../preload/contract';

declare global {
  interface Window {
    /** Scripts run code in the app's page, which has this global. */
    leitbild: LeitbildBridge;
  }
}
