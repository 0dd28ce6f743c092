interface TrustedTypes {
  createPolicy: (name: string, rules: { createHTML: (text: string) => string | null }) => unknown;
}

/**
 * The page requires Trusted Types. Konva and React Aria empty elements with `innerHTML = ''`; nothing else may pass. The
 * policy answers null for every other string, which makes the browser throw at the place that tried.
 */
export function allowEmptyingElements(): void {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', { createHTML: (text) => (text === '' ? '' : null) });
}
