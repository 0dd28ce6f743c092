import { pictureWorkerAddress } from './document/picture-worker-address';
import { boardFileWorkerAddress } from './steps/vision-board/board-file-worker-address';

const workers = [pictureWorkerAddress, boardFileWorkerAddress];

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (text: string) => string | null; createScriptURL: (address: string) => string | null },
  ) => unknown;
}

/**
 * The page requires Trusted Types. Konva and React Aria empty elements with `innerHTML = ''`, and pictures are decoded and boards of
 * other programs read in workers of known addresses; nothing else may pass. The policy answers null for every other string, which makes the browser throw at the
 * place that tried.
 */
export function restrictMarkupAndScripts(): void {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text === '' ? '' : null),
    createScriptURL: (address) => (workers.includes(address) ? address : null),
  });
}
