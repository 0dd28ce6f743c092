import { workerUrls } from './worker-urls';

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (text: string) => string | null; createScriptURL: (address: string) => string | null },
  ) => unknown;
}

/**
 * The page requires Trusted Types. Konva and React Aria empty elements with `innerHTML = ''`, and work is done in workers of
 * known addresses; nothing else may pass. The policy answers null for every other string, which makes the browser throw at the
 * place that tried.
 */
export function restrictMarkupAndScripts(): void {
  const addresses = new Set(workerUrls);
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text === '' ? '' : null),
    createScriptURL: (address) => (addresses.has(address) ? address : null),
  });
}
