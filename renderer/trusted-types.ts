interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (text: string) => string | null; createScriptURL: (address: string) => string | null },
  ) => unknown;
}

/**
 * The page requires Trusted Types. Allowed are only `innerHTML = ''`, which Konva and React Aria use to clear elements, and the URLs of
 * these workers of the app. For any other string the policy returns null, and the browser throws.
 */
export function restrictMarkupAndScripts(workerUrls: readonly string[]): void {
  const addresses = new Set(workerUrls);
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text === '' ? '' : null),
    createScriptURL: (address) => (addresses.has(address) ? address : null),
  });
}
