interface Policy {
  createHTML: (html: string) => string;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => Policy;
}

let policy: Policy | null = null;

/**
 * Parses pasted HTML into a document that belongs to no window: nothing in it runs or loads, and only words are read out
 * of it. The page's Trusted Types allow a policy named `lexical` once; Lexical's own paste would create it at each paste
 * and fail at the second.
 */
export function parseInertPage(html: string): Document {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('lexical', { createHTML: (input) => input }) ?? {
    createHTML: (input) => input,
  };
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}
