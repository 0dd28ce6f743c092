import { pictureWorkerAddress } from './document/picture-worker-address';
import { checkWorkerAddress } from './steps/press-release/checks/check-worker-address';

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (text: string) => string | null; createScriptURL: (address: string) => string | null },
  ) => unknown;
}

const workers = new Set([pictureWorkerAddress, checkWorkerAddress]);

/**
 * The page requires Trusted Types. Konva and React Aria empty elements with `innerHTML = ''`, and pictures are decoded and
 * texts checked in workers of known addresses; nothing else may pass. The policy answers null for every other string, which makes the browser throw at the
 * place that tried.
 */
export function restrictMarkupAndScripts(): void {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text === '' ? '' : null),
    createScriptURL: (address) => (workers.has(address) ? address : null),
  });
}
