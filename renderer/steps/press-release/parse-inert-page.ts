interface Policy {
  createHTML: (html: string) => string;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => Policy;
}

let policy: Policy | null = null;

/** Where a parsed page keeps what its elements say of their style. */
export const styleAttribute = 'data-style';

/**
 * The content security policy reports every `style` of a parsed page, which takes seconds with a long page from Word. So they are
 * renamed, and style sheets, which nobody reads, are dropped.
 */
function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^<>]*\sstyle\s*=[^<>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, `$1${styleAttribute}$2`));
}

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
  return new DOMParser().parseFromString(policy.createHTML(withoutStyles(html)), 'text/html');
}
